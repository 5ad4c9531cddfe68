package autopoiesis.relational.law;

import autopoiesis.optimization.algebra.Dense;
import java.util.Arrays;

/**
 * What the two-sided ridge needs of a history: F'WF and F'WZ over its chosen acts, F the faces
 * shown before each act, Z the positions of the things chosen, W fading weights; with their
 * derivatives when asked for; and the faces shown before some chosen acts that somebody asked to
 * see.
 */
final class FaceSums {
  private static final int BLOCK = 256;

  private final int dimension;
  private final int width;
  private final int sloped;
  private final double[] positions;

  /** F'WF, width x width. */
  final double[] gram;

  /** F'WZ, width x dimension. */
  final double[] cross;

  /** dF'WF, faces * dimension by width: block row j is by the logarithm of half-life j. */
  final double[] gramSlope;

  /** dF'WZ, faces * dimension by dimension. */
  final double[] crossSlope;

  /** F'dWF by the logarithm of the fade. */
  final double[] gramFade;

  /** F'dWZ by the logarithm of the fade. */
  final double[] crossFade;

  /** FaceTraces before the acts asked for, one row each. */
  final double[] seen;

  /** Derivatives of those faces, faces * dimension a row. */
  final double[] seenSlope;

  /** The persons' faces after the last act. */
  final FaceTraces after;

  private final double[] rows;
  private final double[] weighted;
  private final double[] faded;
  private final double[] slopes;
  private final double[] targets;
  private int filled;

  private FaceSums(
      ActHistory history,
      double[] positions,
      FaceLaws laws,
      int until,
      int[] ask,
      boolean withSlopes) {
    int n = history.things();
    dimension = positions.length / n;
    this.positions = positions;
    after =
        withSlopes
            ? FaceTraces.withSlopes(history.persons(), dimension, laws)
            : FaceTraces.of(history.persons(), dimension, laws);
    width = after.width();
    sloped = withSlopes ? width - 1 : 0;
    gram = new double[width * width];
    cross = new double[width * dimension];
    gramSlope = new double[sloped * width];
    crossSlope = new double[sloped * dimension];
    gramFade = new double[withSlopes ? width * width : 0];
    crossFade = new double[withSlopes ? width * dimension : 0];
    seen = new double[ask.length * width];
    seenSlope = new double[ask.length * sloped];
    rows = new double[BLOCK * width];
    weighted = new double[BLOCK * width];
    faded = new double[withSlopes ? BLOCK * width : 0];
    slopes = new double[BLOCK * sloped];
    targets = new double[BLOCK * dimension];
    run(history, laws, until, ask);
  }

  /** The sums over all acts, alone. */
  static FaceSums of(ActHistory history, double[] positions, FaceLaws laws) {
    return new FaceSums(history, positions, laws, history.size(), new int[0], false);
  }

  /**
   * The sums over the acts before one, and their derivatives by the logarithms of half-lives and
   * fade.
   *
   * @param until the first act that does not count
   * @param ask acts before which faces are wanted, in order
   */
  static FaceSums withSlopes(
      ActHistory history, double[] positions, FaceLaws laws, int until, int[] ask) {
    return new FaceSums(history, positions, laws, until, ask, true);
  }

  private void run(ActHistory history, FaceLaws laws, int until, int[] ask) {
    int next = 0;
    for (int act = 0; act < history.size(); act++) {
      int person = history.person(act);
      boolean asked = next < ask.length && ask[next] == act;
      if (asked) {
        after.show(person, seen, next * width);
        if (sloped > 0) {
          after.showSlopes(person, seenSlope, next * sloped);
        }
        next++;
      }
      if (act < until && history.chosen(act)) {
        double age = until - act;
        double weight = Math.pow(0.5, age / laws.fade());
        add(person, history.thing(act), weight, age, laws.fade());
      }
      after.meet(person, history.value(act), positions, history.thing(act));
    }
    flush();
  }

  private void add(int person, int thing, double weight, double age, double fade) {
    int at = filled * width;
    after.show(person, rows, at);
    for (int k = 0; k < width; k++) {
      weighted[at + k] = weight * rows[at + k];
    }
    if (sloped > 0) {
      int to = filled * sloped;
      after.showSlopes(person, slopes, to);
      // d 2^(-age/fade) / d log fade
      double slope = weight * Math.log(2) * age / fade;
      for (int k = 0; k < width; k++) {
        faded[at + k] = slope * rows[at + k];
      }
    }
    System.arraycopy(positions, thing * dimension, targets, filled * dimension, dimension);
    if (++filled == BLOCK) {
      flush();
    }
  }

  private void flush() {
    Arrays.fill(rows, filled * width, rows.length, 0);
    Arrays.fill(weighted, filled * width, weighted.length, 0);
    Arrays.fill(targets, filled * dimension, targets.length, 0);
    accumulate(gram, weighted, width, rows, width);
    accumulate(cross, weighted, width, targets, dimension);
    if (sloped > 0) {
      Arrays.fill(faded, filled * width, faded.length, 0);
      Arrays.fill(slopes, filled * sloped, slopes.length, 0);
      accumulate(gramFade, faded, width, rows, width);
      accumulate(crossFade, faded, width, targets, dimension);
      double[] weightedTargets = new double[targets.length];
      for (int r = 0; r < filled; r++) {
        double weight = weighted[r * width + width - 1];
        for (int k = 0; k < dimension; k++) {
          weightedTargets[r * dimension + k] = weight * targets[r * dimension + k];
        }
      }
      accumulate(gramSlope, slopes, sloped, weighted, width);
      accumulate(crossSlope, slopes, sloped, weightedTargets, dimension);
    }
    filled = 0;
  }

  private static void accumulate(double[] to, double[] left, int m, double[] right, int n) {
    double[] product = Dense.multiplyTransposedLeft(left, BLOCK, m, right, n);
    for (int k = 0; k < to.length; k++) {
      to[k] += product[k];
    }
  }

  /**
   * F'W(YZ - 1 b'Z): the cross sums when things have an intercept b that the response need not
   * explain.
   *
   * @param center b'Z, one number a dimension
   */
  double[] crossBeyond(double[] center) {
    double[] beyond = cross.clone();
    for (int r = 0; r < width; r++) {
      // The last face is constant, so the last column of F'WF is F'W1.
      double sum = gram[r * width + width - 1];
      for (int k = 0; k < dimension; k++) {
        beyond[r * dimension + k] -= sum * center[k];
      }
    }
    return beyond;
  }

  /** How many numbers a row of faces has. */
  int width() {
    return width;
  }

  /** How many numbers a position has. */
  int dimension() {
    return dimension;
  }
}
