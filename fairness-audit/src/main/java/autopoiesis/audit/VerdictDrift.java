package autopoiesis.audit;

import autopoiesis.core.Estimate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much labels would have to move for a verdict to change. Each person's label moves with
 * probability p by a kernel, and the point disparity is taken again.
 *
 * @param partition the grouping's name
 * @param criterion the rule
 * @param kernel how labels move
 * @param curve one point for each p, ascending
 * @param certainRadius the largest share of wrong labels in every group (in total variation of
 *     outcomes) that cannot change the verdict, by the noise bound of Wang et al. 2020,
 *     arXiv:2002.09343, for outcomes in [0, 1]: a group's mean moves by at most its share; NaN for
 *     other outcomes
 */
public record VerdictDrift(
    String partition, Criterion criterion, String kernel, List<Point> curve, double certainRadius) {
  public VerdictDrift {
    curve = List.copyOf(curve);
  }

  /**
   * One probability of moving.
   *
   * @param p how probably a label moves
   * @param flips F(p): the share of draws on which the disparity is on the other side of the
   *     threshold, or no longer defined; with the Wilson interval; n is the number of draws
   * @param meanDisparity the mean disparity over draws
   */
  public record Point(double p, Estimate flips, double meanDisparity) {}

  /** The smallest p of the curve at which the verdict flips in at least this share of draws. */
  public OptionalDouble radius(double share) {
    return curve.stream()
        .filter(point -> point.flips().value() >= share)
        .mapToDouble(Point::p)
        .findFirst();
  }
}
