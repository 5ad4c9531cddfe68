package autopoiesis.simulation;

import java.util.Arrays;

/**
 * How likely everybody's choices are, if identities drift by
 *
 * <pre>  z' = 2^(-1/h) z + (1 - 2^(-1/h)) ((1 - peers) q_done + peers z_met)</pre>
 *
 * <p>and choices are a multinomial logit in likeness to z, in what one's circle offers and in what
 * is shown, and in a quality of each thing. Identities are computed from the log alone (what was
 * done, who was met, the positions of things), from nothing at the first step and divided by their
 * mass, as a face is. The three coefficients of the logit and the qualities are those that make the
 * choices likeliest: Newton steps for the former, proportional fitting for the latter, of one
 * concave function.
 */
final class DriftLikelihood {
  private static final int TERMS = 3;
  private static final int STEPS = 20;
  private static final double PRECISION = 0.01;

  private final Extent extent;
  private final Exposures log;
  private final double[] positions; // things x d
  private final int dimension;
  private final Offers offers;
  private final int firstStep;
  private final int stride;
  private double[] theta = new double[TERMS];
  private double[] quality;

  /** What circles offered: known from the circumstances, not from the planted identities. */
  interface Offers {
    boolean offered(int step, int person, int thing);
  }

  /**
   * A likelihood of the choices of every so many steps from a first one on.
   *
   * @param positions things x dimension
   */
  DriftLikelihood(
      Extent extent,
      Exposures log,
      double[] positions,
      int dimension,
      Offers offers,
      int firstStep,
      int stride) {
    this.extent = extent;
    this.log = log;
    this.positions = positions;
    this.dimension = dimension;
    this.offers = offers;
    this.firstStep = firstStep;
    this.stride = stride;
    this.quality = new double[extent.things()];
  }

  /**
   * The log-likelihood at this half-life and share of peers, with the best coefficients and the
   * best qualities of things. Both are improved in turn from where the last call ended.
   */
  double at(double halfLife, double peers) {
    double[][] likeness = likeness(halfLife, peers);
    Fit fit = evaluate(likeness, theta, quality);
    for (int step = 0; step < STEPS; step++) {
      double before = fit.value;
      double[] move = solve(fit.curvature, fit.gradient);
      double[] nextTheta = new double[TERMS];
      double[] nextQuality = new double[quality.length];
      double scale = 1;
      Fit next;
      do {
        for (int k = 0; k < TERMS; k++) {
          nextTheta[k] = theta[k] + scale * move[k];
        }
        for (int o = 0; o < quality.length; o++) {
          double surplus = (fit.observed[o] + 0.5) / (fit.expected[o] + 0.5);
          nextQuality[o] = quality[o] + scale * StrictMath.log(surplus);
        }
        next = evaluate(likeness, nextTheta, nextQuality);
        scale /= 2;
      } while (!(next.value >= fit.value) && scale > 1e-3);
      if (next.value >= fit.value) {
        fit = next;
        theta = nextTheta;
        quality = nextQuality;
      }
      if (fit.value - before < PRECISION) {
        break;
      }
    }
    return fit.value;
  }

  /** Likeness of every person to every thing, one row a used step: persons x things. */
  private double[][] likeness(double halfLife, double peers) {
    int n = extent.persons();
    double kept = StrictMath.pow(2, -1 / halfLife);
    double[] sums = new double[n * dimension];
    double[] next = new double[n * dimension];
    double mass = 0;
    double[][] rows = new double[(extent.steps() - firstStep + stride - 1) / stride][];
    for (int step = 0; step < extent.steps(); step++) {
      if (step >= firstStep && (step - firstStep) % stride == 0) {
        rows[(step - firstStep) / stride] = products(sums, mass);
      }
      for (int p = 0; p < n; p++) {
        int did = log.did(step, p) * dimension;
        int met = log.met(step, p) * dimension;
        for (int i = 0; i < dimension; i++) {
          double own = positions[did + i];
          double other = met < 0 || mass == 0 ? own : sums[met + i] / mass;
          next[p * dimension + i] =
              kept * sums[p * dimension + i] + (1 - kept) * ((1 - peers) * own + peers * other);
        }
      }
      double[] before = sums;
      sums = next;
      next = before;
      mass = kept * mass + 1 - kept;
    }
    return rows;
  }

  private double[] products(double[] sums, double mass) {
    int n = extent.persons();
    int m = extent.things();
    double[] row = new double[n * m];
    for (int p = 0; p < n; p++) {
      for (int o = 0; o < m; o++) {
        double product = 0;
        for (int i = 0; i < dimension; i++) {
          product += sums[p * dimension + i] * positions[o * dimension + i];
        }
        row[p * m + o] = product / mass;
      }
    }
    return row;
  }

  private Fit evaluate(double[][] likeness, double[] coefficients, double[] qualities) {
    Fit fit = new Fit(extent.things());
    double[] shown = new double[extent.things()];
    double[] offered = new double[extent.things()];
    double[] odds = new double[extent.things()];
    for (int row = 0; row < likeness.length; row++) {
      int step = firstStep + row * stride;
      for (int p = 0; p < extent.persons(); p++) {
        Arrays.fill(shown, 0);
        for (int place = 0; place < log.slots(step, p); place++) {
          shown[log.shown(step, p, place)] = 1;
        }
        int from = p * odds.length;
        for (int o = 0; o < odds.length; o++) {
          offered[o] = offers.offered(step, p, o) ? 1 : 0;
          odds[o] =
              coefficients[0] * likeness[row][from + o]
                  + coefficients[1] * offered[o]
                  + coefficients[2] * shown[o]
                  + qualities[o];
        }
        MultinomialLogit.softmax(odds);
        fit.add(odds, likeness[row], from, offered, shown, log.did(step, p));
      }
    }
    return fit;
  }

  /** The log-likelihood, its gradient, and the negative of its second derivatives. */
  private static final class Fit {
    private double value;
    private final double[] gradient = new double[TERMS];
    private final double[][] curvature = new double[TERMS][TERMS]; // the lower triangle
    private final double[] expected; // how often each thing should have been chosen
    private final double[] observed; // and was

    Fit(int things) {
      this.expected = new double[things];
      this.observed = new double[things];
    }

    void add(
        double[] odds, double[] likeness, int from, double[] offered, double[] shown, int chosen) {
      double a = 0;
      double b = 0;
      double c = 0;
      double aa = 0;
      double ab = 0;
      double ac = 0;
      double bc = 0;
      for (int o = 0; o < odds.length; o++) {
        double wx = odds[o] * likeness[from + o];
        double wy = odds[o] * offered[o];
        a += wx;
        b += wy;
        c += odds[o] * shown[o];
        aa += wx * likeness[from + o];
        ab += wx * offered[o];
        ac += wx * shown[o];
        bc += wy * shown[o];
        expected[o] += odds[o];
      }
      observed[chosen]++;
      value += StrictMath.log(odds[chosen]);
      gradient[0] += likeness[from + chosen] - a;
      gradient[1] += offered[chosen] - b;
      gradient[2] += shown[chosen] - c;
      curvature[0][0] += aa - a * a;
      curvature[1][0] += ab - a * b;
      curvature[1][1] += b - b * b;
      curvature[2][0] += ac - a * c;
      curvature[2][1] += bc - b * c;
      curvature[2][2] += c - c * c;
    }
  }

  /** Solves the positive definite system of three equations, given its lower triangle. */
  private static double[] solve(double[][] lower, double[] right) {
    double[][] l = new double[TERMS][TERMS];
    double[] x = right.clone();
    for (int i = 0; i < TERMS; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(sum + 1e-9) : sum / l[j][j];
      }
    }
    for (int i = 0; i < TERMS; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= l[i][k] * x[k];
      }
      x[i] /= l[i][i];
    }
    for (int i = TERMS - 1; i >= 0; i--) {
      for (int k = i + 1; k < TERMS; k++) {
        x[i] -= l[k][i] * x[k];
      }
      x[i] /= l[i][i];
    }
    return x;
  }
}
