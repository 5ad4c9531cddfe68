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

  /**
   * The mean of what lies in [least, greatest] by its nature. The interval is cut to that range:
   * the mean that it is to hold lies there too, so it holds it as often as before.
   */
  static Estimate mean(double[] values, double least, double greatest) {
    Estimate free = mean(values);
    return free.isDefined()
        ? new Estimate(
            free.value(),
            Math.max(free.low(), Math.min(least, free.value())),
            Math.min(free.high(), Math.max(greatest, free.value())),
            free.n())
        : free;
  }

  /** The mean of a share. */
  static Estimate share(double[] values) {
    return mean(values, 0, 1);
  }

  /** The mean of a measure. */
  static Estimate mean(double[] values, Measure measure) {
    return mean(values, measure.least(), measure.greatest());
  }

  /** The mean of a - b, two values of a measure, replicate by replicate. */
  static Estimate difference(double[] a, double[] b, Measure measure) {
    double[] difference = new double[a.length];
    for (int r = 0; r < a.length; r++) {
      difference[r] = a[r] - b[r];
    }
    double widest = measure.greatest() - measure.least();
    return mean(difference, -widest, widest);
  }
}
