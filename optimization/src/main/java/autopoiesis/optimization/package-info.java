/**
 * Bilevel problems and their solvers: pure mathematics that has never heard of people. Vectors are
 * plain {@code double[]}; what computes matrices is in the package algebra, runs on one thread, and
 * so gives results that do not depend on how many threads call.
 */
@NullMarked
package autopoiesis.optimization;

import org.jspecify.annotations.NullMarked;
