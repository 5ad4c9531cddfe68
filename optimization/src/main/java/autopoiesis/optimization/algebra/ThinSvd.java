package autopoiesis.optimization.algebra;

import autopoiesis.core.Require;

/**
 * A = U diag(values) V' for A (rows x columns, rows at least columns): values descending, U (rows x
 * columns) and V (columns x columns) with orthonormal columns. The sign of a pair is set so that
 * the entry of V's column of largest size is positive. QR, then one-sided Jacobi on R (Hestenes
 * 1958, doi:10.1137/0106005; Drmac and Veselic 2008): small values are as exact as large ones. In
 * plain Java, for up to a few hundred columns.
 *
 * <p>The orthogonal Procrustes rotation of B onto C is UV' of B'C (Schoenemann 1966,
 * doi:10.1007/BF02289451). Where a value is 0 the column of U is 0 and not a unit vector.
 */
public final class ThinSvd {
  private static final int SWEEPS = 60;

  private final double[] u;
  private final double[] values;
  private final double[] v;

  private ThinSvd(double[] u, double[] values, double[] v) {
    this.u = u;
    this.values = values;
    this.v = v;
  }

  /** Decomposes; the array is not changed. */
  public static ThinSvd of(double[] a, int rows, int columns) {
    ThinQr qr = ThinQr.of(a, rows, columns);
    // Rows of W are R's columns being rotated towards orthogonality; rows of Vt gather rotations.
    double[] w = PlainAlgebra.transpose(qr.r(), columns, columns);
    double[] vt = new double[columns * columns];
    for (int i = 0; i < columns; i++) {
      vt[i * columns + i] = 1;
    }
    int sweeps = 0;
    while (sweep(w, vt, columns)) {
      if (sweeps++ == SWEEPS) {
        throw new IllegalStateException("one-sided Jacobi did not converge");
      }
    }
    return sorted(qr.q(), w, vt, rows, columns);
  }

  private static boolean sweep(double[] w, double[] vt, int n) {
    boolean rotated = false;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double a = dot(w, i, i, n);
        double b = dot(w, j, j, n);
        double c = dot(w, i, j, n);
        // A column whose square is no normal number is 0; nothing can be made orthogonal to it.
        boolean both = Math.min(a, b) >= Double.MIN_NORMAL;
        if (both && Math.abs(c) > 4 * Math.ulp(1.0) * Math.sqrt(a) * Math.sqrt(b)) {
          double zeta = (b - a) / (2 * c);
          double tangent = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.hypot(1, zeta));
          double cosine = 1 / Math.hypot(1, tangent);
          rotate(w, i, j, n, cosine, cosine * tangent);
          rotate(vt, i, j, n, cosine, cosine * tangent);
          rotated = true;
        }
      }
    }
    return rotated;
  }

  private static double dot(double[] a, int row, int other, int n) {
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += a[row * n + k] * a[other * n + k];
    }
    return sum;
  }

  private static void rotate(double[] a, int i, int j, int n, double cosine, double sine) {
    for (int k = 0; k < n; k++) {
      double x = a[i * n + k];
      double y = a[j * n + k];
      a[i * n + k] = cosine * x - sine * y;
      a[j * n + k] = sine * x + cosine * y;
    }
  }

  private static ThinSvd sorted(double[] q, double[] w, double[] vt, int rows, int n) {
    double[] lengths = new double[n];
    for (int i = 0; i < n; i++) {
      lengths[i] = Math.sqrt(dot(w, i, i, n));
    }
    int[] order = Orders.descending(lengths);
    double[] values = new double[n];
    double[] inner = new double[n * n];
    double[] v = new double[n * n];
    for (int j = 0; j < n; j++) {
      int from = order[j];
      values[j] = lengths[from];
      int largest = 0;
      for (int i = 1; i < n; i++) {
        largest = Math.abs(vt[from * n + i]) > Math.abs(vt[from * n + largest]) ? i : largest;
      }
      double sign = vt[from * n + largest] < 0 ? -1 : 1;
      for (int i = 0; i < n; i++) {
        inner[i * n + j] = values[j] == 0 ? 0 : sign * w[from * n + i] / values[j];
        v[i * n + j] = sign * vt[from * n + i];
      }
    }
    return new ThinSvd(Dense.multiply(q, rows, n, inner, n), values, v);
  }

  /** U (rows x columns). */
  public double[] u() {
    return u.clone();
  }

  /** The singular values, descending. */
  public double[] values() {
    return values.clone();
  }

  /** V (columns x columns). */
  public double[] v() {
    return v.clone();
  }

  /** UV' (rows x columns): the nearest matrix with orthonormal columns to A. */
  public double[] rotation() {
    int n = values.length;
    Require.that(
        "smallest singular value", values[n - 1], values[n - 1] > 0, "positive for a rotation");
    return Dense.multiplyTransposedRight(u, u.length / n, n, v, n);
  }
}
