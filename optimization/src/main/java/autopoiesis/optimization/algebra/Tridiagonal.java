package autopoiesis.optimization.algebra;

/** A symmetric matrix on its way to diagonal form: Q'AQ tridiagonal, then diagonal. */
final class Tridiagonal {
  private static final int SWEEPS = 60;

  private final int n;
  private final double[] diagonal;
  // off[i] couples i and i + 1; the last one is spare.
  private final double[] off;
  // Q' by rows, so that a rotation of two columns of Q runs over two contiguous rows.
  private final double[] rows;

  private Tridiagonal(int n, double[] diagonal, double[] off, double[] rows) {
    this.n = n;
    this.diagonal = diagonal;
    this.off = off;
    this.rows = rows;
  }

  double[] diagonal() {
    return diagonal;
  }

  /** Q (n x n), by columns the basis. */
  double[] basis() {
    return PlainAlgebra.transpose(rows, n, n);
  }

  /** Householder reflections from the last row upwards; each removes one row's far entries. */
  static Tridiagonal of(double[] matrix, int n) {
    double[] a = matrix.clone();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        a[i * n + j] = a[j * n + i];
      }
    }
    double[] q = new double[n * n];
    for (int i = 0; i < n; i++) {
      q[i * n + i] = 1;
    }
    double[] off = new double[n];
    for (int k = n - 1; k >= 1; k--) {
      double[] v = reflector(a, k, n);
      off[k - 1] = v[k];
      v[k] = 0;
      reflectBothSides(a, v, n);
      reflectRows(q, v, n);
    }
    double[] diagonal = new double[n];
    for (int i = 0; i < n; i++) {
      diagonal[i] = a[i * n + i];
    }
    return new Tridiagonal(n, diagonal, off, q);
  }

  /**
   * v with (I - vv') taking the first k entries of row k onto entry k - 1; what that entry becomes
   * is returned in v[k].
   */
  private static double[] reflector(double[] a, int k, int n) {
    double[] v = new double[n];
    double scale = 0;
    for (int j = 0; j < k; j++) {
      scale = Math.max(scale, Math.abs(a[k * n + j]));
    }
    double rest = 0;
    for (int j = 0; j < k - 1; j++) {
      rest = Math.max(rest, Math.abs(a[k * n + j]));
    }
    if (rest == 0) {
      v[k] = a[k * n + k - 1];
      return v;
    }
    double square = 0;
    for (int j = 0; j < k; j++) {
      v[j] = a[k * n + j] / scale;
      square += v[j] * v[j];
    }
    double head = v[k - 1];
    double length = Math.sqrt(square);
    double signed = head > 0 ? length : -length;
    v[k - 1] = head + signed;
    // |v|^2 = 2 (square + |head| length); scaled so that |v|^2 = 2.
    double factor = 1 / Math.sqrt(square + Math.abs(head) * length);
    for (int j = 0; j < k; j++) {
      v[j] *= factor;
    }
    v[k] = -signed * scale;
    return v;
  }

  /** A becomes (I - vv')A(I - vv'): A - vw' - wv' with w = Av - v (v'Av)/2. */
  private static void reflectBothSides(double[] a, double[] v, int n) {
    double[] w = new double[n];
    double form = 0;
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += a[i * n + j] * v[j];
      }
      w[i] = sum;
      form += v[i] * sum;
    }
    for (int i = 0; i < n; i++) {
      w[i] -= form / 2 * v[i];
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i * n + j] -= v[i] * w[j] + w[i] * v[j];
      }
    }
  }

  /** Q' becomes (I - vv')Q'. */
  private static void reflectRows(double[] q, double[] v, int n) {
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      if (v[i] != 0) {
        for (int j = 0; j < n; j++) {
          product[j] += v[i] * q[i * n + j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      if (v[i] != 0) {
        for (int j = 0; j < n; j++) {
          q[i * n + j] -= v[i] * product[j];
        }
      }
    }
  }

  /** Implicit QL with Wilkinson's shift, eigenvalue by eigenvalue from the first. */
  void diagonalise() {
    for (int low = 0; low < n; low++) {
      int sweeps = 0;
      int high = blockEnd(low);
      while (high > low) {
        if (sweeps++ == SWEEPS) {
          throw new IllegalStateException("eigenvalue " + low + " did not converge in QL");
        }
        sweep(low, high);
        high = blockEnd(low);
      }
    }
  }

  /** The last index coupled with this one, where a coupling below rounding counts as none. */
  private int blockEnd(int low) {
    int high = low;
    while (high + 1 < n && coupled(high)) {
      high++;
    }
    return high;
  }

  private boolean coupled(int i) {
    double size = Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]);
    return Math.abs(off[i]) + size != size;
  }

  private void sweep(int low, int high) {
    double g = (diagonal[low + 1] - diagonal[low]) / (2 * off[low]);
    double r = Math.hypot(g, 1);
    g = diagonal[high] - diagonal[low] + off[low] / (g + Math.copySign(r, g));
    double sine = 1;
    double cosine = 1;
    double p = 0;
    for (int i = high - 1; i >= low; i--) {
      double f = sine * off[i];
      double b = cosine * off[i];
      r = Math.hypot(f, g);
      off[i + 1] = r;
      if (r == 0) {
        // The block has split by itself; the next sweep sees the smaller one.
        diagonal[i + 1] -= p;
        off[high] = 0;
        return;
      }
      sine = f / r;
      cosine = g / r;
      g = diagonal[i + 1] - p;
      r = (diagonal[i] - g) * sine + 2 * cosine * b;
      p = sine * r;
      diagonal[i + 1] = g + p;
      g = cosine * r - b;
      rotate(i, sine, cosine);
    }
    diagonal[low] -= p;
    off[low] = g;
    off[high] = 0;
  }

  private void rotate(int i, double sine, double cosine) {
    int upper = i * n;
    int lower = upper + n;
    for (int j = 0; j < n; j++) {
      double f = rows[lower + j];
      rows[lower + j] = sine * rows[upper + j] + cosine * f;
      rows[upper + j] = cosine * rows[upper + j] - sine * f;
    }
  }
}
