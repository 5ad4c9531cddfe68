package autopoiesis.relational.law;

import java.util.Arrays;

/**
 * The multinomial log-loss of one act among its candidates, -log softmax of the chosen one, and its
 * derivatives. Scratch space for one thread.
 */
final class NextActLoss {
  private final int channels;
  final double[] weights;
  final double[] byWeight;
  double[] features = new double[0];
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
   * The loss of a loaded act, not yet weighted, under {@link #weights}; sets {@link #residuals} to
   * the probability of each candidate less 1 for the chosen one, and {@link #byWeight} to the
   * derivative by weights.
   */
  double of(SampledAct act) {
    int count = act.candidates.length;
    double highest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < count; c++) {
      double score = act.offsets[c];
      int at = c * channels;
      for (int r = 0; r < channels; r++) {
        score += weights[r] * features[at + r];
      }
      residuals[c] = score;
      highest = Math.max(highest, score);
    }
    double chosen = residuals[0];
    double total = 0;
    for (int c = 0; c < count; c++) {
      residuals[c] = Math.exp(residuals[c] - highest);
      total += residuals[c];
    }
    Arrays.fill(byWeight, 0);
    for (int c = 0; c < count; c++) {
      double residual = residuals[c] / total - (c == 0 ? 1 : 0);
      residuals[c] = residual;
      int at = c * channels;
      for (int r = 0; r < channels; r++) {
        byWeight[r] += residual * features[at + r];
      }
    }
    return Math.log(total) + highest - chosen;
  }
}
