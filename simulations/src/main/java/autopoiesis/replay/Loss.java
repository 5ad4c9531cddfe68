package autopoiesis.replay;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A slice in which another arm is ahead, its interval clear of 0: where a lead over all events
 * hides a defeat. Intervals are not widened for how many slices and arms are looked at, and the arm
 * farthest ahead is named: some are chance, and all look larger than they are.
 *
 * @param by by what events are split
 * @param slice the part
 * @param arm the arm that is farthest ahead there, of those that clearly are
 * @param difference in mean reciprocal rank, what is judged minus that arm; below 0 as a whole
 */
public record Loss(String by, Slice slice, String arm, Estimate difference) {
  private static final String MEASURE = "mrr";

  public Loss {
    Require.notEmpty("by", by);
    Require.notNull("slice", slice);
    Require.notEmpty("arm", arm);
    Require.that("difference", difference, difference.below(0), "below 0");
  }

  /**
   * Every loss of an arm to arms that are not ahead of it over all events, in the order of the
   * slices.
   *
   * @param comparison has "mrr" among its measures
   * @param judged the arm that is held against all others
   * @param slices by what events are split, and into what
   * @param leastPersons of slices with fewer persons nothing is said
   */
  public static List<Loss> of(
      Comparison comparison, String judged, Map<String, List<Slice>> slices, int leastPersons) {
    List<String> others =
        comparison.arms().stream()
            .filter(arm -> !arm.equals(judged))
            .filter(arm -> !comparison.difference(judged, arm, MEASURE, Slice.all()).below(0))
            .toList();
    List<Loss> losses = new ArrayList<>();
    slices.forEach(
        (by, parts) -> {
          for (Slice slice : parts) {
            if (comparison.estimate(judged, MEASURE, slice).n() >= leastPersons) {
              worst(comparison, judged, others, by, slice).ifPresent(losses::add);
            }
          }
        });
    return losses;
  }

  private static Optional<Loss> worst(
      Comparison comparison, String judged, List<String> others, String by, Slice slice) {
    List<Loss> losses = new ArrayList<>();
    for (String other : others) {
      Estimate difference = comparison.difference(judged, other, MEASURE, slice);
      if (difference.below(0)) {
        losses.add(new Loss(by, slice, other, difference));
      }
    }
    return losses.stream().min(Comparator.comparingDouble(loss -> loss.difference().value()));
  }
}
