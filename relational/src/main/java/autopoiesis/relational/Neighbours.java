package autopoiesis.relational;

import autopoiesis.core.Require;

/**
 * Ties everybody to those who are most like it: the k nearest by the cosine of standardised
 * identities, weighted by it where it is positive, both ways (a mutual choice weighs twice). Costs
 * O(n^2 d): for thousands of participants, not for millions.
 */
public final class Neighbours {
  private Neighbours() {}

  /**
   * The links of likeness.
   *
   * @param k how many nearest, positive; ties go to the lower ids
   */
  public static Links of(Identities identities, int k) {
    Require.that("k", k, k > 0, "positive");
    int n = identities.size();
    int d = identities.dimension();
    double[] unit = unit(identities.standardised());
    int[] from = new int[Math.multiplyExact(n, k)];
    int[] to = new int[n * k];
    double[] weights = new double[n * k];
    int count = 0;
    int[] nearest = new int[k];
    double[] cosines = new double[k];
    for (int a = 0; a < n; a++) {
      int found = nearest(unit, a, n, d, nearest, cosines);
      for (int i = 0; i < found; i++) {
        from[count] = a;
        to[count] = nearest[i];
        weights[count++] = cosines[i];
      }
    }
    return Links.mutual(
        n,
        java.util.Arrays.copyOf(from, count),
        java.util.Arrays.copyOf(to, count),
        java.util.Arrays.copyOf(weights, count));
  }

  /** Keeps the best k in descending order; returns how many have a positive cosine. */
  private static int nearest(double[] unit, int a, int n, int d, int[] nearest, double[] cosines) {
    int found = 0;
    for (int b = 0; b < n; b++) {
      double cosine = 0;
      for (int i = 0; i < d; i++) {
        cosine += unit[a * d + i] * unit[b * d + i];
      }
      boolean full = found == nearest.length;
      if (b == a || !(cosine > 0) || (full && cosine <= cosines[found - 1])) {
        continue;
      }
      int at = full ? found - 1 : found++;
      while (at > 0 && cosines[at - 1] < cosine) {
        cosines[at] = cosines[at - 1];
        nearest[at] = nearest[at - 1];
        at--;
      }
      cosines[at] = cosine;
      nearest[at] = b;
    }
    return found;
  }

  private static double[] unit(Identities identities) {
    double[] unit = identities.toArray();
    int d = identities.dimension();
    for (int a = 0; a < identities.size(); a++) {
      double squares = 0;
      for (int i = 0; i < d; i++) {
        squares += unit[a * d + i] * unit[a * d + i];
      }
      for (int i = 0; squares > 0 && i < d; i++) {
        unit[a * d + i] /= Math.sqrt(squares);
      }
    }
    return unit;
  }
}
