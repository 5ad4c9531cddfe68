package autopoiesis.simulation;

import autopoiesis.optimization.algebra.SymmetricEigen;
import java.util.Arrays;

/**
 * Positions of things from a log alone: the leading eigenvectors, each scaled by the root of its
 * eigenvalue, of the degree-normalised matrix of what the same person did within a few acts (the
 * spectral positions of a log small enough to be decomposed as a whole).
 */
final class ThingMap {
  private static final double TRACE_HALF_LIFE = 4;

  private ThingMap() {}

  /**
   * The positions, things x dimension.
   *
   * @param until the first step that is not looked at
   */
  static double[] of(Extent extent, Exposures log, int until, int dimension) {
    double[] together = together(extent, log, until);
    SymmetricEigen eigen = SymmetricEigen.of(together, extent.things());
    double[] values = eigen.values();
    double[] vectors = eigen.vectors();
    int m = extent.things();
    Integer[] order = new Integer[m];
    for (int i = 0; i < m; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Double.compare(values[b], values[a]));
    double[] positions = new double[m * dimension];
    for (int k = 0; k < dimension; k++) {
      double scale = Math.sqrt(Math.max(0, values[order[k]]));
      for (int o = 0; o < m; o++) {
        positions[o * dimension + k] = scale * vectors[o * m + order[k]];
      }
    }
    return positions;
  }

  private static double[] together(Extent extent, Exposures log, int until) {
    int m = extent.things();
    double kept = StrictMath.pow(2, -1 / TRACE_HALF_LIFE);
    double[] together = new double[m * m];
    for (int p = 0; p < extent.persons(); p++) {
      double[] trace = new double[m];
      for (int step = 0; step < until; step++) {
        int did = log.did(step, p);
        for (int o = 0; o < m; o++) {
          trace[o] *= kept;
          together[did * m + o] += trace[o];
          together[o * m + did] += trace[o];
        }
        trace[did]++;
      }
    }
    double[] degree = new double[m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        degree[a] += together[a * m + b];
      }
    }
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        together[a * m + b] /= Math.sqrt((degree[a] + 1) * (degree[b] + 1));
      }
    }
    return together;
  }
}
