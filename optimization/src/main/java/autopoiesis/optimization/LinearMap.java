package autopoiesis.optimization;

/** A square matrix known only by its products. */
@FunctionalInterface
public interface LinearMap {

  /**
   * Writes the product with a vector.
   *
   * @param vector not changed
   * @param out of the same length; overwritten
   */
  void apply(double[] vector, double[] out);
}
