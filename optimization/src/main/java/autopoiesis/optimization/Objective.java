package autopoiesis.optimization;

/** A differentiable function to be minimised. */
@FunctionalInterface
public interface Objective {

  /**
   * The value at a point; its gradient is written into the second array.
   *
   * @param point where; must not be changed or kept
   * @param gradient of the same length; whatever it held before is overwritten
   */
  double evaluate(double[] point, double[] gradient);
}
