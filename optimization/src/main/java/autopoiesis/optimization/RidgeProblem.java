package autopoiesis.optimization;

import autopoiesis.optimization.algebra.NotPositiveDefiniteException;
import autopoiesis.optimization.algebra.PositiveDefinite;
import java.util.Arrays;

/**
 * Ridge regression whose penalties are learned on held-out rows: below, w minimises 1/2n |Xw - t|^2
 * + 1/2 sum exp(x_g(j)) w_j^2, in closed form from the normal equations; above, x minimises 1/2m
 * |X_v w - t_v|^2.
 */
public final class RidgeProblem implements BilevelProblem.Invertible {
  private final PenalisedFit fit;
  private final double[] gram;
  private final double[] moment;

  private RidgeProblem(PenalisedFit fit) {
    this.fit = fit;
    this.gram = fit.training().design().gram();
    Vectors.scale(fit.training().weight(), gram);
    this.moment = fit.training().moment();
  }

  /**
   * A problem with mean losses on both levels.
   *
   * @param targets t, one for each row of the training design
   * @param heldOutTargets t_v, one for each row of the validation design
   */
  public static RidgeProblem of(
      Design training,
      double[] targets,
      Design validation,
      double[] heldOutTargets,
      PenaltyGroups penalty) {
    return new RidgeProblem(
        new PenalisedFit(
            new Fit(PointLoss.SQUARED, training, targets, 1.0 / training.rows()),
            new Fit(PointLoss.SQUARED, validation, heldOutTargets, 1.0 / validation.rows()),
            penalty));
  }

  /** The same with other weights before the two sums of losses: 1 and 1 for plain sums. */
  public RidgeProblem withWeights(double training, double validation) {
    return new RidgeProblem(fit.withWeights(training, validation));
  }

  @Override
  public int upperDimension() {
    return fit.penalty().count();
  }

  @Override
  public int lowerDimension() {
    return fit.penalty().weights();
  }

  /**
   * w (of length weights); NaN throughout where a penalty is not finite.
   *
   * @throws NotPositiveDefiniteException when penalties of 0 leave the normal equations singular
   */
  @Override
  public double[] lowerSolution(double[] x) {
    return solve(x, moment);
  }

  @Override
  public double[] inverseHessianProduct(double[] x, double[] y, double[] b) {
    return solve(x, b);
  }

  /** (X'X/n + penalties)^-1 b. */
  private double[] solve(double[] x, double[] b) {
    int n = lowerDimension();
    double[] penalties = fit.penalty().penalties(x);
    if (!Vectors.finite(penalties)) {
      // A search may step to where exp overflows; it turns back when it sees NaN.
      double[] nowhere = new double[n];
      Arrays.fill(nowhere, Double.NaN);
      return nowhere;
    }
    double[] a = gram.clone();
    for (int j = 0; j < n; j++) {
      a[j * n + j] += penalties[j];
    }
    return PositiveDefinite.factor(a, n).solve(b, 1);
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
    int n = v.length;
    double[] penalties = fit.penalty().penalties(x);
    for (int j = 0; j < n; j++) {
      double sum = penalties[j] * v[j];
      for (int k = 0; k < n; k++) {
        sum += gram[j * n + k] * v[k];
      }
      out[j] = sum;
    }
  }

  @Override
  public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
    fit.crossProduct(x, y, v, out);
  }
}
