package autopoiesis.optimization;

import autopoiesis.optimization.algebra.Dense;

/** A design matrix in a Java array, row by row. */
final class HeapRows implements DesignRows {
  private final double[] x;
  private final int rows;
  private final int columns;

  HeapRows(double[] x, int rows, int columns) {
    this.x = x;
    this.rows = rows;
    this.columns = columns;
  }

  @Override
  public double[] times(double[] v) {
    double[] out = new double[rows];
    for (int i = 0; i < rows; i++) {
      out[i] = row(i * columns, v);
    }
    return out;
  }

  /** Four running sums in a fixed order: additions that need not wait for each other. */
  private double row(int offset, double[] v) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = 0;
    for (; j + 3 < columns; j += 4) {
      a += x[offset + j] * v[j];
      b += x[offset + j + 1] * v[j + 1];
      c += x[offset + j + 2] * v[j + 2];
      d += x[offset + j + 3] * v[j + 3];
    }
    for (; j < columns; j++) {
      a += x[offset + j] * v[j];
    }
    return (a + b) + (c + d);
  }

  @Override
  public double[] transposedTimes(double[] u) {
    double[] out = new double[columns];
    for (int i = 0; i < rows; i++) {
      double factor = u[i];
      int offset = i * columns;
      for (int j = 0; j < columns; j++) {
        out[j] += factor * x[offset + j];
      }
    }
    return out;
  }

  @Override
  public double[] gram() {
    return Dense.gram(x, rows, columns);
  }
}
