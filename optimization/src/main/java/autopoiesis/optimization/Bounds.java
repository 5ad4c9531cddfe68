package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.Arrays;

/** A box: a lower and an upper bound for each variable, infinite where there is none. */
public final class Bounds {
  private final double[] lower;
  private final double[] upper;

  private Bounds(double[] lower, double[] upper) {
    this.lower = lower;
    this.upper = upper;
  }

  /** The box between two corners; entries may be infinite. */
  public static Bounds between(double[] lower, double[] upper) {
    Require.sameLength("lower", lower.length, "upper", upper.length);
    for (int i = 0; i < lower.length; i++) {
      Require.that(
          "bounds of variable " + i,
          "[" + lower[i] + ", " + upper[i] + "]",
          lower[i] <= upper[i],
          "ordered");
    }
    return new Bounds(lower.clone(), upper.clone());
  }

  /** No bound on any of n variables. */
  public static Bounds none(int n) {
    double[] lower = new double[n];
    double[] upper = new double[n];
    Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    return new Bounds(lower, upper);
  }

  /** How many variables. */
  public int dimension() {
    return lower.length;
  }

  /** The point of the box next to this one. */
  public double[] nearest(double[] point) {
    Require.sameLength("point", point.length, "the box", lower.length);
    double[] out = new double[lower.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = nearest(point[i], i);
    }
    return out;
  }

  private double nearest(double value, int i) {
    return Math.min(upper[i], Math.max(lower[i], value));
  }

  /** Whether variable i sits on a bound and going down the gradient would leave the box. */
  boolean holds(int i, double value, double slope) {
    return (value <= lower[i] && slope > 0) || (value >= upper[i] && slope < 0);
  }

  /** |P(x - g) - x|, which is 0 exactly at a stationary point of the box. */
  double projectedNorm(double[] point, double[] gradient) {
    double sum = 0;
    for (int i = 0; i < point.length; i++) {
      double step = nearest(point[i] - gradient[i], i) - point[i];
      sum += step * step;
    }
    return Math.sqrt(sum);
  }
}
