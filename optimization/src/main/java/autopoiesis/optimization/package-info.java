/**
 * Bilevel problems and their solvers, and the dense linear algebra they stand on: pure mathematics
 * that has never heard of people. Vectors and matrices are plain {@code double[]}, row by row;
 * native libraries stay inside and run on one thread, so results do not depend on how many threads
 * call.
 */
@NullMarked
package autopoiesis.optimization;

import org.jspecify.annotations.NullMarked;
