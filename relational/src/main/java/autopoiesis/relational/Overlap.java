package autopoiesis.relational;

import autopoiesis.core.Require;

/** How much two sets of the same people overlap. */
public enum Overlap {
  /** Shared members over all members, in [0, 1]; 1 when they are the same (Jaccard 1901). */
  JACCARD {
    @Override
    public double of(int shared, int a, int b, int n) {
      check(shared, a, b, n);
      return jaccard(shared, a, b);
    }
  },

  /**
   * The Jaccard index beyond chance, {@code (J - E) / (1 - E)}, at most 1, 0 as by chance, with E
   * its expectation when both sets are drawn at random from n with their sizes kept (the
   * hypergeometric model of Hubert and Arabie 1985, exactly). Two sets that must be the same count
   * as 1.
   */
  CHANCE_ADJUSTED {
    @Override
    public double of(int shared, int a, int b, int n) {
      check(shared, a, b, n);
      double expected = expectedJaccard(a, b, n);
      return expected >= 1 ? 1 : (jaccard(shared, a, b) - expected) / (1 - expected);
    }
  };

  /**
   * The overlap of a set of {@code a} and a set of {@code b} members.
   *
   * @param shared how many are in both
   * @param a how many are in the first; positive
   * @param b how many are in the second; positive
   * @param n how many there are of whom both are subsets
   */
  public abstract double of(int shared, int a, int b, int n);

  private static void check(int shared, int a, int b, int n) {
    Require.that("first size", a, a > 0 && a <= n, "in 1 to " + n);
    Require.that("second size", b, b > 0 && b <= n, "in 1 to " + n);
    int least = Math.max(0, a + b - n);
    Require.that(
        "shared", shared, shared >= least && shared <= Math.min(a, b), "possible for the sizes");
  }

  private static double jaccard(int shared, int a, int b) {
    return shared / (double) (a + b - shared);
  }

  /** E[x / (a + b - x)] for x hypergeometric, by the ratio of neighbouring probabilities. */
  static double expectedJaccard(int a, int b, int n) {
    int least = Math.max(0, a + b - n);
    int most = Math.min(a, b);
    // Weights relative to the mode, so that none runs over.
    int mode = (int) Math.max(least, Math.min(most, ((a + 1.0) * (b + 1.0)) / (n + 2.0)));
    double weights = 1;
    double sum = jaccard(mode, a, b);
    double weight = 1;
    for (int x = mode; x < most && weight > 1e-18; x++) {
      weight *= (a - x) * (double) (b - x) / ((x + 1.0) * (n - a - b + x + 1.0));
      weights += weight;
      sum += weight * jaccard(x + 1, a, b);
    }
    weight = 1;
    for (int x = mode; x > least && weight > 1e-18; x--) {
      weight *= x * (double) (n - a - b + x) / ((a - x + 1.0) * (b - x + 1.0));
      weights += weight;
      sum += weight * jaccard(x - 1, a, b);
    }
    return sum / weights;
  }
}
