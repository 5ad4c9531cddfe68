package autopoiesis.optimization;

/** A point with the value and gradient there; its arrays are shared, not copied. */
final class LinePoint {
  private final double[] point;
  private final double[] gradient;
  private final double value;

  private LinePoint(double[] point, double[] gradient, double value) {
    this.point = point;
    this.gradient = gradient;
    this.value = value;
  }

  static LinePoint at(Objective objective, double[] point) {
    double[] gradient = new double[point.length];
    double value = objective.evaluate(point, gradient);
    return new LinePoint(point, gradient, value);
  }

  double[] point() {
    return point;
  }

  double[] gradient() {
    return gradient;
  }

  double value() {
    return value;
  }

  boolean isFinite() {
    return Double.isFinite(value) && Vectors.finite(gradient);
  }
}
