package autopoiesis.relational.law;

import autopoiesis.optimization.Dense;
import autopoiesis.optimization.PositiveDefinite;

/**
 * The two-sided ridge response C = (F'WF + lambda)^-1 F'WZ (Z'Z + mu)^-1: how faces answer to
 * positions. It minimises |Y - F C Z'|^2 + lambda |C Z'|^2 + mu |F C|^2 + lambda mu |C|^2, each row
 * of Y being 1 at the thing chosen and 0 at all others, and costs two factorisations whatever the
 * number of things.
 */
final class TwoSidedFit {
  private final PositiveDefinite left;
  private final PositiveDefinite right;
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
    this.laws = laws;
    width = sums.width();
    dimension = sums.dimension();
    left = PositiveDefinite.factorWithRidge(sums.gram, width, laws.lambda());
    right = PositiveDefinite.factorWithRidge(thingGram, dimension, laws.mu());
    rightGram = thingGram.clone();
    for (int k = 0; k < dimension; k++) {
      rightGram[k * dimension + k] += laws.mu();
    }
    response = solve(sums.cross);
  }

  /** (F'WF + lambda)^-1 X (Z'Z + mu)^-1. */
  private double[] solve(double[] x) {
    double[] half = Dense.transpose(left.solve(x, dimension), width, dimension);
    return Dense.transpose(right.solve(half, width), dimension, width);
  }

  /**
   * The part of a loss's derivative that goes through C: with Q = (F'WF + lambda)^-1 dL/dC (Z'Z +
   * mu)^-1, each law changes L by {@code <Q, dF'WZ> - <Q (Z'Z + mu) C', d(F'WF + lambda)> - <A C, Q
   * dmu>}. This is the implicit derivative of equation (3), in closed form because the lower level
   * is quadratic.
   *
   * @param lossByResponse dL/dC, width x dimension
   * @param sums with slopes
   * @return by the logarithms of the laws, in their order
   */
  double[] lawGradient(double[] lossByResponse, FaceSums sums) {
    double[] q = solve(lossByResponse);
    double[] scaled = Dense.multiply(q, width, dimension, rightGram, dimension);
    double[] k = Dense.multiplyTransposedRight(scaled, width, dimension, response, width);
    int faces = laws.faces();
    double[] gradient = new double[laws.size()];
    for (int j = 0; j < faces; j++) {
      double sum = 0;
      for (int r = j * dimension; r < (j + 1) * dimension; r++) {
        for (int c = 0; c < dimension; c++) {
          sum += q[r * dimension + c] * sums.crossSlope[r * dimension + c];
        }
        for (int c = 0; c < width; c++) {
          sum -= (k[r * width + c] + k[c * width + r]) * sums.gramSlope[r * width + c];
        }
      }
      gradient[j] = sum;
    }
    gradient[faces] = dot(q, sums.crossFade) - dot(k, sums.gramFade);
    double trace = 0;
    for (int r = 0; r < width; r++) {
      trace += k[r * width + r];
    }
    gradient[faces + 1] = -laws.lambda() * trace;
    double[] answered = Dense.multiply(sums.gram, width, width, response, dimension);
    for (int i = 0; i < answered.length; i++) {
      answered[i] += laws.lambda() * response[i];
    }
    gradient[faces + 2] = -laws.mu() * dot(answered, q);
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
