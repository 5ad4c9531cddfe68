package autopoiesis.optimization.algebra;

import autopoiesis.core.RandomStreams;
import java.util.random.RandomGenerator;

/** Arrays for tests. */
public final class Numbers {
  private Numbers() {}

  public static double[] random(int length, long seed) {
    RandomGenerator stream = new RandomStreams(seed).stream("test");
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = 2 * stream.nextDouble() - 1;
    }
    return values;
  }

  public static double[] identity(int n) {
    double[] values = new double[n * n];
    for (int i = 0; i < n; i++) {
      values[i * n + i] = 1;
    }
    return values;
  }

  /** The product by its definition, the slow way. */
  public static double[] product(double[] a, int m, int k, double[] b, int n) {
    double[] out = new double[m * n];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        for (int l = 0; l < k; l++) {
          out[i * n + j] += a[i * k + l] * b[l * n + j];
        }
      }
    }
    return out;
  }

  public static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  public static double[] minus(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = a[i] - b[i];
    }
    return out;
  }

  public static double distance(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return a.length == b.length ? largest : Double.NaN;
  }
}
