package autopoiesis.relational.law;

import autopoiesis.optimization.algebra.Dense;
import autopoiesis.optimization.algebra.PositiveDefinite;
import autopoiesis.optimization.algebra.TwoSidedRidge;

/**
 * The two-sided ridge response C = (F'WF + lambda)^-1 F'WYZ (Z'Z + mu)^-1: how faces answer to
 * positions. It minimises |W^1/2 (Y - F C Z')|^2 + lambda |C Z'|^2 + mu |W^1/2 F C|^2 + lambda mu
 * |C|^2, each row of Y being 1 at the thing chosen and 0 at all others, so that YZ holds the
 * positions of the things chosen, and W the weights 2^(-age / fade) of the acts, by their age in
 * acts of everybody. Where things have an intercept b, Y - 1b' stands for Y. It costs two
 * factorisations whatever the number of things.
 */
final class TwoSidedFit {
  private final PositiveDefinite left;
  private final PositiveDefinite right;
  private final double[] leftGram;
  private final double[] rightGram;
  private final int width;
  private final int dimension;
  private final FaceLaws laws;

  /** C, width x dimension. */
  final double[] response;

  /**
   * Fits.
   *
   * @param thingGram Z'Z, dimension x dimension
   */
  TwoSidedFit(FaceSums sums, double[] thingGram, FaceLaws laws) {
    this(sums, sums.cross, thingGram, laws);
  }

  /**
   * Fits.
   *
   * @param cross F'WYZ, or what intercepts leave of it
   */
  TwoSidedFit(FaceSums sums, double[] cross, double[] thingGram, FaceLaws laws) {
    this.laws = laws;
    width = sums.width();
    dimension = sums.dimension();
    left = PositiveDefinite.factorWithRidge(sums.gram, width, laws.lambda());
    right = PositiveDefinite.factorWithRidge(thingGram, dimension, laws.mu());
    leftGram = sums.gram;
    rightGram = thingGram.clone();
    for (int k = 0; k < dimension; k++) {
      rightGram[k * dimension + k] += laws.mu();
    }
    response = solve(cross);
  }

  /** (F'WF + lambda)^-1 X (Z'Z + mu)^-1. */
  double[] solve(double[] x) {
    return TwoSidedRidge.solve(left, x, right).coefficients();
  }

  /** (F'WF + lambda) V (Z'Z + mu): the Hessian of the lower level, applied. */
  double[] hessian(double[] v) {
    return Dense.multiply(leftTimes(v), width, dimension, rightGram, dimension);
  }

  private double[] leftTimes(double[] v) {
    double[] product = Dense.multiply(leftGram, width, width, v, dimension);
    for (int i = 0; i < product.length; i++) {
      product[i] += laws.lambda() * v[i];
    }
    return product;
  }

  /**
   * How the lower gradient along V changes with each law at a response C: {@code <dA, V (Z'Z + mu)
   * C'> + <A C, V dmu> - <V, dF'WZ>}, A = F'WF + lambda.
   *
   * @param sums with slopes
   * @return by the logarithms of the laws, in their order
   */
  double[] crossProduct(double[] c, double[] v, FaceSums sums) {
    double[] scaled = Dense.multiply(v, width, dimension, rightGram, dimension);
    double[] k = Dense.multiplyTransposedRight(scaled, width, dimension, c, width);
    int faces = laws.faces();
    double[] gradient = new double[laws.size()];
    for (int j = 0; j < faces; j++) {
      double sum = 0;
      for (int r = j * dimension; r < (j + 1) * dimension; r++) {
        for (int i = 0; i < dimension; i++) {
          sum -= v[r * dimension + i] * sums.crossSlope[r * dimension + i];
        }
        for (int i = 0; i < width; i++) {
          sum += (k[r * width + i] + k[i * width + r]) * sums.gramSlope[r * width + i];
        }
      }
      gradient[j] = sum;
    }
    gradient[faces] = dot(k, sums.gramFade) - dot(v, sums.crossFade);
    double trace = 0;
    for (int r = 0; r < width; r++) {
      trace += k[r * width + r];
    }
    gradient[faces + 1] = laws.lambda() * trace;
    gradient[faces + 2] = laws.mu() * dot(leftTimes(c), v);
    return gradient;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
