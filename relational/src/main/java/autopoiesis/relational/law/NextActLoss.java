package autopoiesis.relational.law;

/**
 * The multinomial log-loss of one act among its candidates, -log softmax of the chosen one, and its
 * derivatives. Scratch space for one thread.
 */
final class NextActLoss {
  private final int channels;

  /** The weight of each channel, to be set. */
  final double[] weights;

  /** The derivative by each weight. */
  final double[] byWeight;

  /** Standardised readings of the loaded act, channels by candidates. */
  double[] features = new double[0];

  /** The probability of each candidate, less 1 for the chosen one: the derivative by its score. */
  double[] residuals = new double[0];

  NextActLoss(int channels) {
    this.channels = channels;
    weights = new double[channels];
    byWeight = new double[channels];
  }

  /** Takes up the readings of an act as they were. */
  void load(SampledAct act) {
    if (features.length < act.features.length) {
      features = new double[act.features.length];
      residuals = new double[act.candidates.length];
    }
    for (int i = 0; i < act.features.length; i++) {
      features[i] = act.features[i];
    }
  }

  /**
   * The loss of a loaded act, not yet weighted, under {@link #weights}; sets {@link #residuals} and
   * {@link #byWeight}.
   */
  double of(SampledAct act) {
    int count = act.candidates.length;
    for (int c = 0; c < count; c++) {
      residuals[c] = act.offsets[c];
    }
    for (int r = 0; r < channels; r++) {
      double weight = weights[r];
      int at = r * count;
      for (int c = 0; c < count; c++) {
        residuals[c] += weight * features[at + c];
      }
    }
    double highest = residuals[0];
    for (int c = 1; c < count; c++) {
      highest = Math.max(highest, residuals[c]);
    }
    double chosen = residuals[0];
    double total = 0;
    for (int c = 0; c < count; c++) {
      residuals[c] = Math.exp(residuals[c] - highest);
      total += residuals[c];
    }
    for (int c = 0; c < count; c++) {
      residuals[c] /= total;
    }
    residuals[0] -= 1;
    for (int r = 0; r < channels; r++) {
      byWeight[r] = dot(residuals, features, r * count, count);
    }
    return Math.log(total) + highest - chosen;
  }

  /** A dot product in four interleaved sums, which the processor can keep apart. */
  private static double dot(double[] a, double[] b, int at, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < n; i += 4) {
      s0 += a[i] * b[at + i];
      s1 += a[i + 1] * b[at + i + 1];
      s2 += a[i + 2] * b[at + i + 2];
      s3 += a[i + 3] * b[at + i + 3];
    }
    for (; i < n; i++) {
      s0 += a[i] * b[at + i];
    }
    return (s0 + s1) + (s2 + s3);
  }
}
