package autopoiesis.relational.measure;

import autopoiesis.core.Require;

/**
 * How far somebody is read as somebody else, and how long it takes to be heard.
 *
 * <ul>
 *   <li><em>Misrecognition</em>: the Jensen-Shannon divergence in base 2 (Lin 1991,
 *       doi:10.1109/18.61115) between how a person describes itself and how the system describes
 *       it, both distributions over the same identities; in [0, 1] bits, 0 when they are the same,
 *       lower is better. Constant in time where labels are.
 *   <li><em>Contestation half-life</em>: steps from the announcement of a change until
 *       misrecognition has halved; not negative, lower is better, infinite when it never does (so
 *       for every static label), NaN when there was nothing to correct.
 * </ul>
 */
public final class Misrecognition {
  private Misrecognition() {}

  /**
   * The divergence of two distributions.
   *
   * @param declared not negative, with sum 1 (to 1e-9)
   * @param ascribed the same
   */
  public static double of(double[] declared, double[] ascribed) {
    Require.sameLength("ascribed", ascribed.length, "declared", declared.length);
    requireDistribution("declared", declared);
    requireDistribution("ascribed", ascribed);
    double sum = 0;
    for (int i = 0; i < declared.length; i++) {
      double middle = (declared[i] + ascribed[i]) / 2;
      sum += term(declared[i], middle) / 2 + term(ascribed[i], middle) / 2;
    }
    return Math.max(0, Math.min(1, sum));
  }

  private static double term(double p, double middle) {
    return p > 0 ? p * Math.log(p / middle) / Math.log(2) : 0;
  }

  private static void requireDistribution(String name, double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += Require.share(name, share);
    }
    Require.that("sum of " + name, sum, Math.abs(sum - 1) <= 1e-9, "1");
  }

  /**
   * The contestation half-life, with the moment of halving interpolated linearly between steps.
   *
   * @param misrecognition one value a step, from the announcement on
   */
  public static double halfLife(double[] misrecognition) {
    Require.that("steps", misrecognition.length, misrecognition.length > 0, "at least one");
    double start = misrecognition[0];
    if (!(start > 0)) {
      return Double.NaN;
    }
    for (int step = 1; step < misrecognition.length; step++) {
      if (misrecognition[step] <= start / 2) {
        double above = misrecognition[step - 1] - start / 2;
        return step - 1 + above / (misrecognition[step - 1] - misrecognition[step]);
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
