package autopoiesis.optimization.algebra;

import autopoiesis.core.Require;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, A = V diag(values) V', values from the
 * largest to the smallest. The sign of a vector is set so that its entry of largest size is
 * positive (the first of equals), so the result is one and the same everywhere; vectors of an equal
 * value are still only one basis of their space.
 *
 * <p>Householder tridiagonalisation and implicit QL (Bowdler, Martin, Reinsch and Wilkinson 1968,
 * doi:10.1007/BF02219772, and Dubrulle, Martin and Wilkinson), in plain Java: O(n^3), for n up to a
 * few hundred.
 */
public final class SymmetricEigen {
  private final double[] values;
  private final double[] vectors;

  private SymmetricEigen(double[] values, double[] vectors) {
    this.values = values;
    this.vectors = vectors;
  }

  /**
   * Decomposes; the array is not changed.
   *
   * @param a n x n, symmetric and finite; only its lower triangle is read
   */
  public static SymmetricEigen of(double[] a, int n) {
    Require.that("n", n, n >= 1, "at least 1");
    Dense.size("a", a, n, n);
    Dense.finite("a", a);
    Tridiagonal reduced = Tridiagonal.of(a, n);
    reduced.diagonalise();
    return sorted(reduced.diagonal(), reduced.basis(), n);
  }

  private static SymmetricEigen sorted(double[] values, double[] columns, int n) {
    int[] order = Orders.descending(values);
    double[] sortedValues = new double[n];
    double[] vectors = new double[n * n];
    for (int j = 0; j < n; j++) {
      sortedValues[j] = values[order[j]];
      int largest = 0;
      for (int i = 1; i < n; i++) {
        if (Math.abs(columns[i * n + order[j]]) > Math.abs(columns[largest * n + order[j]])) {
          largest = i;
        }
      }
      double sign = columns[largest * n + order[j]] < 0 ? -1 : 1;
      for (int i = 0; i < n; i++) {
        vectors[i * n + j] = sign * columns[i * n + order[j]];
      }
    }
    return new SymmetricEigen(sortedValues, vectors);
  }

  /** The n eigenvalues, descending. */
  public double[] values() {
    return values.clone();
  }

  /** V (n x n): column j belongs to value j. */
  public double[] vectors() {
    return vectors.clone();
  }
}
