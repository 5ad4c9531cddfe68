/** What is true of all modules at once, and the documentation's examples. */
@NullMarked
package autopoiesis.docs;

import org.jspecify.annotations.NullMarked;
