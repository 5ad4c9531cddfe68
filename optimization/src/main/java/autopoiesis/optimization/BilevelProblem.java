package autopoiesis.optimization;

/**
 * Minimise F(x, y*(x)) over x (the upper level), where y*(x) minimises g(x, y) over y (the lower
 * level). g is twice differentiable and, near y*, strongly convex in y. Everything is known by
 * values, gradients and products; matrices are never asked for.
 *
 * <p>The two products have defaults by central differences of the lower gradient, exact to about
 * 1e-9 relative and slow in the upper dimension: enough to begin with, and the check of hand-made
 * ones.
 */
public interface BilevelProblem {

  /** The length of x. */
  int upperDimension();

  /** The length of y. */
  int lowerDimension();

  /**
   * F(x, y); its partial gradients are written.
   *
   * @param gradientX d_x F at fixed y; overwritten
   * @param gradientY d_y F at fixed x; overwritten
   */
  double upper(double[] x, double[] y, double[] gradientX, double[] gradientY);

  /**
   * g(x, y); its gradient by y is written.
   *
   * @param gradientY d_y g; overwritten
   */
  double lower(double[] x, double[] y, double[] gradientY);

  /**
   * Writes the Hessian-vector product (d_yy g) v.
   *
   * @param v of the lower dimension; not changed
   * @param out of the lower dimension; overwritten
   */
  default void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
    DifferenceProducts.hessian(this, x, y, v, out);
  }

  /**
   * Writes the cross product (d_xy g) v.
   *
   * @param v of the lower dimension; not changed
   * @param out of the upper dimension: entry i is d/dx_i of the product of d_y g and v; overwritten
   */
  default void crossProduct(double[] x, double[] y, double[] v, double[] out) {
    DifferenceProducts.cross(this, x, y, v, out);
  }

  /** A problem whose lower level is solved by a formula. */
  interface InClosedForm extends BilevelProblem {

    /** y*(x), a new array. */
    double[] lowerSolution(double[] x);
  }

  /** A problem whose lower level and adjoint system are both solved by formulas. */
  interface Invertible extends InClosedForm {

    /**
     * The v with (d_yy g) v = b: the inverse of the lower Hessian, applied. A new array.
     *
     * @param y the lower solution at x
     * @param b of the lower dimension; not changed
     */
    double[] inverseHessianProduct(double[] x, double[] y, double[] b);
  }
}
