package autopoiesis.optimization.algebra;

import autopoiesis.optimization.algebra.LinearAlgebra.Form;

/**
 * A self-check of a {@link LinearAlgebra}: every kernel, at sizes that are no multiple of a block,
 * against another one. OpenBLAS 0.3.19 picks kernels by CPU; those for AVX-512 have been seen to
 * give NaN, so none is trusted unseen.
 */
final class AlgebraCheck {
  /** The largest disagreement, relative to the largest entry, that rounding explains. */
  static final double TOLERANCE = 1e-10;

  private AlgebraCheck() {}

  /** The largest relative disagreement of the two over all kernels; NaN if either gives one. */
  static double disagreement(LinearAlgebra tested, LinearAlgebra reference) {
    double worst = 0;
    for (Form a : Form.values()) {
      for (Form b : Form.values()) {
        worst = worse(worst, products(tested, reference, a, b));
      }
    }
    int rows = 301;
    int n = 131;
    double[] x = numbers(rows * n, 3);
    double[] gram = new double[n * n];
    double[] expected = new double[n * n];
    tested.gram(x, rows, n, gram);
    reference.gram(x, rows, n, expected);
    worst = worse(worst, distance(gram, expected));
    return worse(worst, factors(tested, reference, expected, n));
  }

  private static double products(LinearAlgebra tested, LinearAlgebra reference, Form a, Form b) {
    int m = 67;
    int k = 131;
    int n = 45;
    double[] left = numbers(m * k, 1);
    double[] right = numbers(k * n, 2);
    double[] out = new double[m * n];
    double[] expected = new double[m * n];
    tested.multiply(a, left, b, right, m, k, n, out);
    reference.multiply(a, left, b, right, m, k, n, expected);
    return distance(out, expected);
  }

  private static double factors(
      LinearAlgebra tested, LinearAlgebra reference, double[] matrix, int n) {
    int columns = 7;
    double[][] inverses = new double[2][n * n];
    double[][] solutions = new double[2][];
    LinearAlgebra[] both = {tested, reference};
    for (int i = 0; i < 2; i++) {
      double[] factor = matrix.clone();
      if (both[i].factor(factor, n) != 0) {
        return Double.NaN;
      }
      solutions[i] = numbers(n * columns, 4);
      both[i].solveFactored(factor, n, solutions[i], columns);
      both[i].invertFactored(factor, n, inverses[i]);
    }
    return worse(distance(inverses[0], inverses[1]), distance(solutions[0], solutions[1]));
  }

  /** The larger one; NaN when either is. */
  private static double worse(double a, double b) {
    return Math.max(a, b);
  }

  private static double distance(double[] values, double[] expected) {
    double largest = 0;
    double scale = 0;
    for (int i = 0; i < values.length; i++) {
      largest = Math.max(largest, Math.abs(values[i] - expected[i]));
      scale = Math.max(scale, Math.abs(expected[i]));
    }
    return largest / scale;
  }

  /** Fixed numbers in [-1, 1): a Weyl sequence, scrambled enough that no error cancels. */
  private static double[] numbers(int length, int salt) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      long z = (i + 1L) * 0x9E3779B97F4A7C15L + salt * 0x632BE59BD9B4E019L;
      z = (z ^ (z >>> 31)) * 0xBF58476D1CE4E5B9L;
      values[i] = (z >> 11) * 0x1.0p-52;
    }
    return values;
  }
}
