package autopoiesis.optimization;

import java.util.Arrays;

/** Second-order products of a lower level by central differences of its gradient. */
final class DifferenceProducts {
  /** Near the cube root of the rounding unit, where both errors of a central difference meet. */
  private static final double STEP = 6e-6;

  private DifferenceProducts() {}

  static void hessian(BilevelProblem problem, double[] x, double[] y, double[] v, double[] out) {
    double length = Vectors.norm(v);
    if (length == 0) {
      Arrays.fill(out, 0);
      return;
    }
    double h = STEP * (1 + Vectors.norm(y)) / length;
    double[] above = y.clone();
    double[] below = y.clone();
    Vectors.add(h, v, above);
    Vectors.add(-h, v, below);
    double[] low = new double[y.length];
    problem.lower(x, above, out);
    problem.lower(x, below, low);
    for (int i = 0; i < out.length; i++) {
      out[i] = (out[i] - low[i]) / (2 * h);
    }
  }

  static void cross(BilevelProblem problem, double[] x, double[] y, double[] v, double[] out) {
    double[] gradient = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      double h = STEP * (1 + Math.abs(x[i]));
      double[] moved = x.clone();
      moved[i] = x[i] + h;
      double above = moved[i];
      problem.lower(moved, y, gradient);
      double high = Vectors.dot(gradient, v);
      moved[i] = x[i] - h;
      problem.lower(moved, y, gradient);
      out[i] = (high - Vectors.dot(gradient, v)) / (above - moved[i]);
    }
  }
}
