package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import org.apache.commons.math3.distribution.TDistribution;

/** Means over replicates with Student's interval: replicates are independent, persons are not. */
final class Replicates {
  private Replicates() {}

  /** The mean with its 95 % interval; a single value has the whole line as its interval. */
  static Estimate mean(double[] values) {
    int n = values.length;
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / n;
    if (n < 2) {
      return new Estimate(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, n);
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double error = Math.sqrt(squares / (n - 1) / n);
    double reach = new TDistribution(n - 1).inverseCumulativeProbability(0.975) * error;
    return new Estimate(mean, mean - reach, mean + reach, n);
  }

  /** The mean of a - b, replicate by replicate. */
  static Estimate difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int r = 0; r < a.length; r++) {
      difference[r] = a[r] - b[r];
    }
    return mean(difference);
  }
}
