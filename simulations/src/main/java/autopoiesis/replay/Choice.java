package autopoiesis.replay;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * A configuration chosen on the first half of the windows and reported once on the second: of
 * several arms, the one whose measure was best on the first half.
 *
 * @param arm its name
 * @param first its estimate on the half on which it was chosen: too good, since it was chosen
 * @param second its estimate on the half that had no part in the choice
 */
public record Choice(String arm, Estimate first, Estimate second) {
  public Choice {
    Require.notEmpty("arm", arm);
  }

  /**
   * Chooses among these arms of a comparison; the first of equals.
   *
   * @param weights what each event counts; {@link Slice#all()} for all alike
   */
  public static Choice of(
      Comparison comparison, List<String> arms, Measure measure, Slice weights) {
    Require.that("arms", arms, !arms.isEmpty(), "at least one");
    Slice later = Slice.secondHalf(comparison.events());
    Slice second = Slice.weighted("second half", e -> weights.weight(e) * later.weight(e));
    Slice first = Slice.weighted("first half", e -> weights.weight(e) * (1 - later.weight(e)));
    String best = arms.get(0);
    for (String arm : arms) {
      double own = comparison.estimate(arm, measure.name(), first).value();
      double other = comparison.estimate(best, measure.name(), first).value();
      if (measure.higherIsBetter() ? own > other : own < other) {
        best = arm;
      }
    }
    return new Choice(
        best,
        comparison.estimate(best, measure.name(), first),
        comparison.estimate(best, measure.name(), second));
  }
}
