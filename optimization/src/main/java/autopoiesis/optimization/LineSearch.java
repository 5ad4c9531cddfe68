package autopoiesis.optimization;

import java.util.Arrays;
import java.util.Optional;

/**
 * A step along a direction, bent at the walls of a box: sufficient decrease (Armijo 1966) and, as
 * long as no wall bends it, a slope that has flattened (weak Wolfe condition), by bisection (Lewis
 * and Overton 2013, doi:10.1007/s10107-012-0514-2).
 */
final class LineSearch {
  private static final double DECREASE = 1e-4;
  private static final double FLATTENING = 0.9;
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
      if (!next.isFinite() || !decreases(next)) {
        high = step;
      } else {
        best = lower(best, next);
        boolean bent = !Arrays.equals(straight, point);
        if (bent || Vectors.dot(next.gradient(), direction) >= FLATTENING * slope) {
          return Optional.of(next);
        }
        low = step;
      }
      step = high < Double.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
    }
    return best;
  }

  private boolean decreases(LinePoint next) {
    double promised = Vectors.dot(start.gradient(), Vectors.minus(next.point(), start.point()));
    return promised < 0 && next.value() <= start.value() + DECREASE * promised;
  }

  private static Optional<LinePoint> lower(Optional<LinePoint> best, LinePoint next) {
    return best.isPresent() && best.get().value() <= next.value() ? best : Optional.of(next);
  }
}
