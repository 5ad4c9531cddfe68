package autopoiesis.simulation;

/** Jensen-Shannon divergence (Lin 1991, doi:10.1109/18.61115). */
final class Divergence {
  private static final double LN2 = StrictMath.log(2);

  private Divergence() {}

  /**
   * In bits: the mean of the Kullback-Leibler divergences of p and q from their mean; 0 when they
   * are equal, 1 when they share nothing.
   */
  static double bits(double[] p, double[] q) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      double middle = (p[i] + q[i]) / 2;
      sum += part(p[i], middle) + part(q[i], middle);
    }
    return Math.max(0, sum / 2 / LN2);
  }

  private static double part(double p, double middle) {
    return p > 0 ? p * StrictMath.log(p / middle) : 0;
  }
}
