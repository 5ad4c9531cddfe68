/**
 * Planted worlds in a closed loop: people are shown slates, choose, are changed by what they do and
 * whom they meet, and answer back to labels. Since the truth is planted, what each paradigm
 * believes about people can be held against it. Arms are paired: every arm meets the same people
 * with the same luck. The circle is one method, {@code Loop.run}.
 */
@NullMarked
package autopoiesis.simulation;

import org.jspecify.annotations.NullMarked;
