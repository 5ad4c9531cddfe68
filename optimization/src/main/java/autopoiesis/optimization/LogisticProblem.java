package autopoiesis.optimization;

import autopoiesis.core.Require;

/**
 * Logistic regression whose ridge penalties are learned on held-out rows: below, w minimises 1/n
 * sum log(1 + exp(-t_i (Xw)_i)) + 1/2 sum exp(x_g(j)) w_j^2, by {@link LowerSolver.NewtonCg};
 * above, x minimises the mean loss of the held-out rows without penalty.
 */
public final class LogisticProblem implements BilevelProblem {
  private final PenalisedFit fit;

  private LogisticProblem(PenalisedFit fit) {
    this.fit = fit;
  }

  /**
   * A problem with mean losses on both levels.
   *
   * @param labels t, -1 or 1 for each row of the training design
   * @param heldOutLabels t_v, -1 or 1 for each row of the validation design
   */
  public static LogisticProblem of(
      Design training,
      double[] labels,
      Design validation,
      double[] heldOutLabels,
      PenaltyGroups penalty) {
    requireLabels("labels", labels);
    requireLabels("heldOutLabels", heldOutLabels);
    return new LogisticProblem(
        new PenalisedFit(
            new Fit(PointLoss.LOGISTIC, training, labels, 1.0 / training.rows()),
            new Fit(PointLoss.LOGISTIC, validation, heldOutLabels, 1.0 / validation.rows()),
            penalty));
  }

  private static void requireLabels(String name, double[] labels) {
    for (int i = 0; i < labels.length; i++) {
      Require.that(name + "[" + i + "]", labels[i], Math.abs(labels[i]) == 1, "-1 or 1");
    }
  }

  /** The same with other weights before the two sums of losses: 1 and 1 for plain sums. */
  public LogisticProblem withWeights(double training, double validation) {
    return new LogisticProblem(fit.withWeights(training, validation));
  }

  @Override
  public int upperDimension() {
    return fit.penalty().count();
  }

  @Override
  public int lowerDimension() {
    return fit.penalty().weights();
  }

  @Override
  public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
    return fit.upper(y, gradientX, gradientY);
  }

  @Override
  public double lower(double[] x, double[] y, double[] gradientY) {
    return fit.lower(x, y, gradientY);
  }

  @Override
  public void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
    fit.hessianProduct(x, y, v, out);
  }

  @Override
  public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
    fit.crossProduct(x, y, v, out);
  }
}
