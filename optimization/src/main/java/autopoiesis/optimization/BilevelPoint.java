package autopoiesis.optimization;

/** A point of the upper level with the lower solution, the value and the hypergradient there. */
public final class BilevelPoint {
  private final double[] upper;
  private final double[] lower;
  private final double value;
  private final double[] hypergradient;

  BilevelPoint(double[] upper, double[] lower, double value, double[] hypergradient) {
    this.upper = upper.clone();
    this.lower = lower.clone();
    this.value = value;
    this.hypergradient = hypergradient.clone();
  }

  /** x. */
  public double[] upper() {
    return upper.clone();
  }

  /** y, the lower level's solution at x as found. */
  public double[] lower() {
    return lower.clone();
  }

  /** F(x, y). */
  public double value() {
    return value;
  }

  /** dF/dx, y following x; of the upper dimension. */
  public double[] hypergradient() {
    return hypergradient.clone();
  }
}
