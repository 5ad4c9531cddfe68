package autopoiesis.relational.law;

import autopoiesis.core.RandomStream;
import java.util.Arrays;

/**
 * Draws the candidates an act is learned from: the thing chosen, the things the equal mix reads
 * highest, and a random sample of the others with the weight of those it stands for (importance
 * weights, so that the loss estimates the one over all things).
 */
final class CandidateSampler {
  private final int hardest;
  private final int random;
  private final double[] mean;
  private final double[] sorted;

  CandidateSampler(int hardest, int random, int things) {
    this.hardest = hardest;
    this.random = random;
    mean = new double[things];
    sorted = new double[things];
  }

  /** The act's sample; the chosen thing comes first whether or not it was open. */
  SampledAct sample(
      Panel panel, int act, int chosen, double mass, double gap, double weight, RandomStream draw) {
    int[] others = new int[panel.openCount];
    int n = 0;
    for (int i = 0; i < panel.openCount; i++) {
      if (panel.open[i] != chosen) {
        others[n++] = panel.open[i];
      }
    }
    int hard = Math.min(hardest, n);
    int drawn = Math.min(random, n - hard);
    if (drawn > 0) {
      hardestFirst(panel, others, n, hard);
      for (int i = 0; i < drawn; i++) {
        int j = hard + i + draw.nextInt(n - hard - i);
        int swapped = others[hard + i];
        others[hard + i] = others[j];
        others[j] = swapped;
      }
    }
    int[] candidates = new int[1 + hard + drawn];
    float[] offsets = new float[candidates.length];
    candidates[0] = chosen;
    System.arraycopy(others, 0, candidates, 1, hard + drawn);
    if (drawn > 0) {
      float offset = (float) Math.log((double) (n - hard) / drawn);
      Arrays.fill(offsets, 1 + hard, offsets.length, offset);
    }
    int k = panel.values.length;
    float[] features = new float[candidates.length * k];
    for (int r = 0; r < k; r++) {
      for (int c = 0; c < candidates.length; c++) {
        features[r * candidates.length + c] = (float) panel.values[r][candidates[c]];
      }
    }
    return new SampledAct(act, candidates, offsets, features, mass, gap, weight);
  }

  /** Moves the hardest to the front, ties by number; the order within each part is by number. */
  private void hardestFirst(Panel panel, int[] others, int n, int hard) {
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (double[] values : panel.values) {
        sum += values[others[i]];
      }
      mean[i] = sum;
    }
    System.arraycopy(mean, 0, sorted, 0, n);
    Arrays.sort(sorted, 0, n);
    double threshold = sorted[n - hard];
    int above = 0;
    for (int i = 0; i < n; i++) {
      if (mean[i] > threshold) {
        above++;
      }
    }
    int ties = hard - above;
    int[] rest = new int[n - hard];
    int front = 0;
    int back = 0;
    for (int i = 0; i < n; i++) {
      boolean isHard = mean[i] > threshold || (mean[i] == threshold && ties-- > 0);
      if (isHard) {
        others[front++] = others[i];
      } else {
        rest[back++] = others[i];
      }
    }
    System.arraycopy(rest, 0, others, hard, rest.length);
  }
}
