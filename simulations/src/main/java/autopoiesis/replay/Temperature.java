package autopoiesis.replay;

import java.util.Arrays;

/**
 * The one number that turns an arm's scores into probabilities: the probability of thing o among
 * the candidates is exp(beta s_o) / sum exp(beta s). beta is at least 0 and minimises the mean
 * log-loss over a sample of the last window's events and one event more that is chosen evenly at
 * random, which keeps it finite. So it never sees what it is used on; in the first window there is
 * none, and the log-loss is NaN. The log-loss is convex in beta; it is minimised by Newton's method
 * with halving.
 */
public final class Temperature {
  /** How many events of a window are sampled, evenly. */
  static final int SAMPLE = 256;

  private static final int STEPS = 50;

  private final float[][] scores = new float[SAMPLE][];
  private final double[] gaps = new double[SAMPLE];
  private final double[] means = new double[SAMPLE];
  private int size;
  private double beta;

  /** How many bytes a sample of scores of so many things takes. */
  static long bytes(long things) {
    return 4 * SAMPLE * things;
  }

  /** Undetermined. */
  Temperature() {
    this(Double.NaN);
  }

  /** A temperature fitted before. */
  Temperature(double beta) {
    this.beta = beta;
  }

  /** The inverse temperature in use; NaN before the first window's end. */
  double beta() {
    return beta;
  }

  /** The log-loss of one event; things at negative infinity are no candidates. */
  double logLoss(double[] all, int chosen) {
    if (Double.isNaN(beta)) {
      return Double.NaN;
    }
    double highest = highest(all);
    double sum = 0;
    for (double score : all) {
      if (score != Double.NEGATIVE_INFINITY) {
        sum += Math.exp(beta * (score - highest));
      }
    }
    return Math.log(sum) - beta * (all[chosen] - highest);
  }

  private static double highest(double[] all) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double score : all) {
      highest = Math.max(highest, score);
    }
    return highest;
  }

  /** Offers the n-th of a window's events to the sample. */
  void offer(int n, int ofWindow, double[] all, int chosen) {
    int stride = Math.max(1, (ofWindow + SAMPLE - 1) / SAMPLE);
    if (n % stride != 0 || size == SAMPLE) {
      return;
    }
    double highest = highest(all);
    float[] kept = scores[size] == null ? new float[all.length] : scores[size];
    double sum = 0;
    int candidates = 0;
    for (int o = 0; o < all.length; o++) {
      kept[o] = (float) (all[o] - highest);
      if (all[o] != Double.NEGATIVE_INFINITY) {
        sum += kept[o];
        candidates++;
      }
    }
    scores[size] = kept;
    means[size] = sum / candidates;
    gaps[size++] = all[chosen] - highest;
  }

  /** At the end of a window: fits beta to the sample and forgets it. */
  void fit() {
    if (size == 0) {
      return;
    }
    double[] here = new double[3];
    double[] there = new double[3];
    double current = Double.isNaN(beta) || beta == 0 ? start() : beta;
    evaluate(current, here);
    for (int step = 0; step < STEPS; step++) {
      double move = here[2] > 0 ? -here[1] / here[2] : 0;
      double next = Math.max(0, current + move);
      evaluate(next, there);
      while (there[0] > here[0] && Math.abs(next - current) > 1e-12 * current) {
        next = (next + current) / 2;
        evaluate(next, there);
      }
      boolean done = !(there[0] < here[0]) || Math.abs(next - current) <= 1e-9 * current;
      if (there[0] <= here[0]) {
        current = next;
        System.arraycopy(there, 0, here, 0, 3);
      }
      if (done) {
        break;
      }
    }
    beta = current;
    size = 0;
  }

  /** One over the typical spread of scores: a scale-free place to start from. */
  private double start() {
    double spread = 0;
    long finite = 0;
    for (int i = 0; i < size; i++) {
      for (float score : scores[i]) {
        if (score != Float.NEGATIVE_INFINITY) {
          spread -= score;
          finite++;
        }
      }
    }
    return spread > 0 ? finite / spread : 1;
  }

  /** The mean log-loss at this beta, and its first and second derivative. */
  private void evaluate(double at, double[] result) {
    Arrays.fill(result, 0);
    for (int i = 0; i < size; i++) {
      double sum = 0;
      double first = 0;
      double second = 0;
      for (float score : scores[i]) {
        if (score != Float.NEGATIVE_INFINITY) {
          double odds = Math.exp(at * score);
          sum += odds;
          first += odds * score;
          second += odds * score * score;
        }
      }
      double mean = first / sum;
      double target = gaps[i] + means[i] / size;
      double weight = 1 + 1.0 / size;
      result[0] += (weight * Math.log(sum) - at * target) / size;
      result[1] += (weight * mean - target) / size;
      result[2] += weight * (second / sum - mean * mean) / size;
    }
  }
}
