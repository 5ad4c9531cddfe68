package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.function.ToDoubleFunction;

/**
 * Derivatives by central differences, (f(x + h e_i) - f(x - h e_i)) / 2h: the check of every
 * analytic gradient. Their error is of order h^2 from curvature and epsilon |f| / h from rounding;
 * h = 1e-5 for variables of size 1 leaves about 1e-10.
 */
public final class CentralDifferences {
  private CentralDifferences() {}

  /**
   * The gradient of a function at a point; 2n evaluations.
   *
   * @param step h, positive; the same for every variable
   */
  public static double[] gradient(
      ToDoubleFunction<double[]> function, double[] point, double step) {
    Require.positive("step", step);
    double[] out = new double[point.length];
    for (int i = 0; i < out.length; i++) {
      double[] moved = point.clone();
      moved[i] = point[i] + step;
      double above = moved[i];
      double high = function.applyAsDouble(moved);
      moved[i] = point[i] - step;
      // The step as represented, not as asked for.
      out[i] = (high - function.applyAsDouble(moved)) / (above - moved[i]);
    }
    return out;
  }

  /** The gradient of an objective, without asking it for its own. */
  public static double[] gradient(Objective objective, double[] point, double step) {
    double[] ignored = new double[point.length];
    return gradient((double[] x) -> objective.evaluate(x, ignored), point, step);
  }
}
