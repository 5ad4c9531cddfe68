/**
 * Dense linear algebra: products, factors and decompositions of matrices that are plain {@code
 * double[]}, row by row, and the engine that computes them, a native library on one thread or plain
 * Java. Knows of no problem and no solver.
 */
@NullMarked
package autopoiesis.optimization.algebra;

import org.jspecify.annotations.NullMarked;
