package autopoiesis.optimization;

import java.util.Arrays;
import java.util.Optional;

/**
 * A step along a direction, bent at the walls of a box: sufficient decrease (Armijo 1966) and, as
 * long as no wall bends it, a slope that has flattened (weak Wolfe condition), by bisection (Lewis
 * and Overton 2013, doi:10.1007/s10107-012-0514-2). Where values differ by rounding only, slopes
 * tell the decrease (the approximate Wolfe condition of Hager and Zhang 2005,
 * doi:10.1137/030601880), so that gradients can be made far smaller than the root of rounding.
 */
final class LineSearch {
  private static final double DECREASE = 1e-4;
  private static final double FLATTENING = 0.9;

  /** Differences of values below this share of them are rounding. */
  private static final double FLAT = 1e-14;

  private static final int EVALUATIONS = 50;

  private final Objective objective;
  private final Bounds box;
  private final LinePoint start;
  private final double[] direction;

  LineSearch(Objective objective, Bounds box, LinePoint start, double[] direction) {
    this.objective = objective;
    this.box = box;
    this.start = start;
    this.direction = direction;
  }

  /** The point found, beginning with this step length; empty when none is low enough. */
  Optional<LinePoint> from(double length) {
    double slope = Vectors.dot(start.gradient(), direction);
    if (!(slope < 0)) {
      return Optional.empty();
    }
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    double step = length;
    Optional<LinePoint> best = Optional.empty();
    for (int i = 0; i < EVALUATIONS; i++) {
      double[] straight = start.point().clone();
      Vectors.add(step, direction, straight);
      double[] point = box.nearest(straight);
      LinePoint next = LinePoint.at(objective, point);
      boolean flattened = Vectors.dot(next.gradient(), direction) >= FLATTENING * slope;
      if (!next.isFinite() || !(decreases(next) || (flattened && decreasesBySlope(next)))) {
        high = step;
      } else {
        best = lower(best, next);
        boolean bent = !Arrays.equals(straight, point);
        if (bent || flattened) {
          return Optional.of(next);
        }
        low = step;
      }
      step = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
    }
    return best;
  }

  private boolean decreases(LinePoint next) {
    double promised = promised(next);
    return promised < 0 && next.value() <= start.value() + DECREASE * promised;
  }

  private boolean decreasesBySlope(LinePoint next) {
    double promised = promised(next);
    double slope = Vectors.dot(next.gradient(), Vectors.minus(next.point(), start.point()));
    return promised < 0
        && next.value() <= start.value() + FLAT * Math.abs(start.value())
        && slope <= (2 * DECREASE - 1) * promised;
  }

  /** The change of the value if the start's slope went on. */
  private double promised(LinePoint next) {
    return Vectors.dot(start.gradient(), Vectors.minus(next.point(), start.point()));
  }

  private static Optional<LinePoint> lower(Optional<LinePoint> best, LinePoint next) {
    return best.isPresent() && best.get().value() <= next.value() ? best : Optional.of(next);
  }
}
