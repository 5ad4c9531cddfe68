package autopoiesis.optimization.algebra;

import java.util.Arrays;

/**
 * The kernels in plain Java: the reference OpenBLAS is checked against, and what computes where it
 * is absent. Inner loops add a multiple of one row to another, which the JIT vectorises; every sum
 * runs in index order.
 */
final class PlainAlgebra implements LinearAlgebra {
  /** Rows of B that stay in the cache while all rows of A pass. */
  private static final int BLOCK = 64;

  private final String description;

  PlainAlgebra(String description) {
    this.description = description;
  }

  @Override
  public AlgebraEngine engine() {
    return new AlgebraEngine(AlgebraEngine.Kind.JAVA, description);
  }

  @Override
  public void multiply(
      Form formA, double[] a, Form formB, double[] b, int m, int k, int n, double[] out) {
    double[] left = formA == Form.AS_IS ? a : transpose(a, k, m);
    double[] right = formB == Form.AS_IS ? b : transpose(b, n, k);
    Arrays.fill(out, 0, m * n, 0);
    for (int from = 0; from < k; from += BLOCK) {
      int to = Math.min(k, from + BLOCK);
      for (int i = 0; i < m; i++) {
        for (int l = from; l < to; l++) {
          addRow(left[i * k + l], right, l * n, out, i * n, n);
        }
      }
    }
  }

  @Override
  public void gram(double[] x, int rows, int columns, double[] out) {
    Arrays.fill(out, 0, columns * columns, 0);
    for (int from = 0; from < rows; from += BLOCK) {
      int to = Math.min(rows, from + BLOCK);
      for (int i = 0; i < columns; i++) {
        for (int r = from; r < to; r++) {
          addRow(x[r * columns + i], x, r * columns, out, i * columns, i + 1);
        }
      }
    }
    mirrorLower(out, columns);
  }

  @Override
  public int factor(double[] a, int n) {
    for (int from = 0; from < n; from += BLOCK) {
      int to = Math.min(n, from + BLOCK);
      int pivot = factorPanel(a, n, from, to);
      if (pivot != 0) {
        return pivot;
      }
      // Trailing rows lose what this panel explains of them.
      double[] panel = new double[(to - from) * n];
      for (int j = to; j < n; j++) {
        for (int l = from; l < to; l++) {
          panel[(l - from) * n + j] = a[j * n + l];
        }
      }
      for (int i = to; i < n; i++) {
        for (int l = from; l < to; l++) {
          addRow(-a[i * n + l], panel, (l - from) * n + to, a, i * n + to, i - to + 1);
        }
      }
    }
    return 0;
  }

  private static int factorPanel(double[] a, int n, int from, int to) {
    for (int j = from; j < to; j++) {
      double diagonal = a[j * n + j] - dot(a, j * n + from, j * n + from, j - from);
      if (!(diagonal > 0 && diagonal < Double.POSITIVE_INFINITY)) {
        return j + 1;
      }
      double root = Math.sqrt(diagonal);
      a[j * n + j] = root;
      for (int i = j + 1; i < n; i++) {
        double rest = a[i * n + j] - dot(a, i * n + from, j * n + from, j - from);
        a[i * n + j] = rest / root;
      }
    }
    return 0;
  }

  @Override
  public void solveFactored(double[] factor, int n, double[] rhs, int columns) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        addRow(-factor[i * n + j], rhs, j * columns, rhs, i * columns, columns);
      }
      scaleRow(1 / factor[i * n + i], rhs, i * columns, columns);
    }
    for (int i = n - 1; i >= 0; i--) {
      scaleRow(1 / factor[i * n + i], rhs, i * columns, columns);
      for (int j = 0; j < i; j++) {
        addRow(-factor[i * n + j], rhs, i * columns, rhs, j * columns, columns);
      }
    }
  }

  @Override
  public void invertFactored(double[] factor, int n, double[] out) {
    double[] inverse = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        addRow(-factor[i * n + j], inverse, j * n, inverse, i * n, j + 1);
      }
      inverse[i * n + i] = 1;
      scaleRow(1 / factor[i * n + i], inverse, i * n, i + 1);
    }
    // (LL')^-1 = W'W with W = L^-1, which is lower triangular.
    Arrays.fill(out, 0, n * n, 0);
    for (int from = 0; from < n; from += BLOCK) {
      int to = Math.min(n, from + BLOCK);
      for (int i = 0; i < to; i++) {
        for (int l = Math.max(from, i); l < to; l++) {
          addRow(inverse[l * n + i], inverse, l * n, out, i * n, i + 1);
        }
      }
    }
    mirrorLower(out, n);
  }

  /** Copies the lower triangle of a square matrix into the upper one. */
  static void mirrorLower(double[] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        a[j * n + i] = a[i * n + j];
      }
    }
  }

  /** The first row (from 1) whose lower part holds something not finite; 0 when there is none. */
  static int firstNotFinite(double[] a, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        if (!Double.isFinite(a[i * n + j])) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  /** The transpose of A (rows x columns). */
  static double[] transpose(double[] a, int rows, int columns) {
    double[] out = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        out[j * rows + i] = a[i * columns + j];
      }
    }
    return out;
  }

  private static void addRow(
      double factor, double[] from, int fromOffset, double[] to, int toOffset, int length) {
    for (int j = 0; j < length; j++) {
      to[toOffset + j] += factor * from[fromOffset + j];
    }
  }

  private static void scaleRow(double factor, double[] a, int offset, int length) {
    for (int j = 0; j < length; j++) {
      a[offset + j] *= factor;
    }
  }

  private static double dot(double[] a, int offsetA, int offsetB, int length) {
    double sum = 0;
    for (int j = 0; j < length; j++) {
      sum += a[offsetA + j] * a[offsetB + j];
    }
    return sum;
  }
}
