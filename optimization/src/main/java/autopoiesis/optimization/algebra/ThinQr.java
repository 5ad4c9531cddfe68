package autopoiesis.optimization.algebra;

import autopoiesis.core.Require;

/**
 * A = QR for a tall matrix A (rows x columns, rows at least columns): Q (rows x columns) has
 * orthonormal columns, R (columns x columns) is upper triangular with a diagonal that is not
 * negative, so both are unique where A has full rank. Householder reflections in plain Java; Q is
 * orthonormal to rounding whatever the condition of A. O(rows columns^2).
 */
public final class ThinQr {
  private final int rows;
  private final int columns;
  private final double[] q;
  private final double[] r;

  private ThinQr(int rows, int columns, double[] q, double[] r) {
    this.rows = rows;
    this.columns = columns;
    this.q = q;
    this.r = r;
  }

  /** Factors; the array is not changed. */
  public static ThinQr of(double[] a, int rows, int columns) {
    Dense.size("a", a, rows, columns);
    Require.that("rows", rows, rows >= columns && columns >= 1, "at least columns, " + columns);
    Dense.finite("a", a);
    double[] work = a.clone();
    double[][] reflectors = new double[columns][];
    double[] r = new double[columns * columns];
    for (int j = 0; j < columns; j++) {
      reflectors[j] = reflector(work, rows, columns, j);
      reflect(work, rows, columns, j, reflectors[j]);
      System.arraycopy(work, j * columns + j, r, j * columns + j, columns - j);
    }
    double[] q = new double[rows * columns];
    for (int j = 0; j < columns; j++) {
      q[j * columns + j] = 1;
    }
    for (int j = columns - 1; j >= 0; j--) {
      reflect(q, rows, columns, j, reflectors[j]);
    }
    ThinQr factored = new ThinQr(rows, columns, q, r);
    factored.makeDiagonalPositive();
    return factored;
  }

  /** v of length rows with (I - vv') taking column j from row j on to a multiple of e_j. */
  private static double[] reflector(double[] a, int rows, int columns, int j) {
    double[] v = new double[rows];
    double scale = 0;
    double below = 0;
    for (int i = j; i < rows; i++) {
      v[i] = a[i * columns + j];
      scale = Math.max(scale, Math.abs(v[i]));
      below = i > j ? Math.max(below, Math.abs(v[i])) : 0;
    }
    if (below == 0) {
      return new double[rows];
    }
    double square = 0;
    for (int i = j; i < rows; i++) {
      v[i] /= scale;
      square += v[i] * v[i];
    }
    double length = Math.sqrt(square);
    double head = v[j];
    v[j] = head + Math.copySign(length, head);
    double unit = 1 / Math.sqrt(square + Math.abs(head) * length);
    for (int i = 0; i < v.length; i++) {
      v[i] *= unit;
    }
    return v;
  }

  /** A becomes (I - vv')A in its columns from j on. */
  private static void reflect(double[] a, int rows, int columns, int j, double[] v) {
    double[] product = new double[columns];
    for (int i = j; i < rows; i++) {
      for (int k = j; k < columns; k++) {
        product[k] += v[i] * a[i * columns + k];
      }
    }
    for (int i = j; i < rows; i++) {
      for (int k = j; k < columns; k++) {
        a[i * columns + k] -= v[i] * product[k];
      }
    }
  }

  private void makeDiagonalPositive() {
    for (int j = 0; j < columns; j++) {
      if (r[j * columns + j] < 0) {
        for (int k = j; k < columns; k++) {
          r[j * columns + k] = -r[j * columns + k];
        }
        for (int i = 0; i < rows; i++) {
          q[i * columns + j] = -q[i * columns + j];
        }
      }
    }
  }

  /** Q (rows x columns). */
  public double[] q() {
    return q.clone();
  }

  /** R (columns x columns); zero below the diagonal. */
  public double[] r() {
    return r.clone();
  }
}
