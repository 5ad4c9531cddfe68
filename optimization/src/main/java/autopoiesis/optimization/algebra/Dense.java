package autopoiesis.optimization.algebra;

import autopoiesis.core.Require;
import autopoiesis.optimization.algebra.LinearAlgebra.Form;

/**
 * Products of dense matrices, each a {@code double[]} row by row. They run on one thread, by
 * OpenBLAS where it is present and right (see {@link AlgebraEngine}), and may be called from many
 * threads; the same input gives the same bits in one process, whatever the number of threads.
 * Results are new arrays. Not for tiny matrices in hot loops, where a call costs more than the
 * work.
 */
public final class Dense {
  private Dense() {}

  /** AB (m x n), for A (m x k) and B (k x n). */
  public static double[] multiply(double[] a, int m, int k, double[] b, int n) {
    return product(Form.AS_IS, a, Form.AS_IS, b, m, k, n);
  }

  /** A'B (m x n), for A (k x m) and B (k x n): both have k rows. */
  public static double[] multiplyTransposedLeft(double[] a, int k, int m, double[] b, int n) {
    return product(Form.TRANSPOSED, a, Form.AS_IS, b, m, k, n);
  }

  /** AB' (m x n), for A (m x k) and B (n x k): both have k columns. */
  public static double[] multiplyTransposedRight(double[] a, int m, int k, double[] b, int n) {
    return product(Form.AS_IS, a, Form.TRANSPOSED, b, m, k, n);
  }

  /** X'X (columns x columns, exactly symmetric), for X (rows x columns). */
  public static double[] gram(double[] x, int rows, int columns) {
    size("x", x, rows, columns);
    double[] out = new double[columns * columns];
    ChosenAlgebra.ALGEBRA.gram(x, rows, columns, out);
    return out;
  }

  /** The transpose (columns x rows) of A (rows x columns). */
  public static double[] transpose(double[] a, int rows, int columns) {
    size("a", a, rows, columns);
    return PlainAlgebra.transpose(a, rows, columns);
  }

  private static double[] product(
      Form formA, double[] a, Form formB, double[] b, int m, int k, int n) {
    size("a", a, m, k);
    size("b", b, k, n);
    double[] out = new double[Math.multiplyExact(m, n)];
    ChosenAlgebra.ALGEBRA.multiply(formA, a, formB, b, m, k, n, out);
    return out;
  }

  /** Checks that all numbers are finite. */
  static void finite(String name, double[] values) {
    for (double value : values) {
      Require.that(name, "an entry", Double.isFinite(value), "finite in every entry");
    }
  }

  /** Checks that an array holds rows x columns numbers. */
  static void size(String name, double[] values, int rows, int columns) {
    Require.that("rows of " + name, rows, rows >= 0, "not negative");
    Require.that("columns of " + name, columns, columns >= 0, "not negative");
    Require.that(
        name + " length",
        values.length,
        values.length == (long) rows * columns,
        rows + " x " + columns);
  }
}
