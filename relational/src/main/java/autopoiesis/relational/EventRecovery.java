package autopoiesis.relational;

import autopoiesis.core.Require;
import java.util.List;

/**
 * How many planted lifecycle events were found, and how many found ones were planted. An event is
 * found when one of the same kind lies within the tolerance; each counts once, nearest first.
 *
 * @param matched how many planted events have their find
 * @param found how many events were found
 * @param planted how many were planted
 */
public record EventRecovery(int matched, int found, int planted) {

  /**
   * Compares by kind and period.
   *
   * @param tolerance how many periods apart is still the same event; not negative
   */
  public static EventRecovery of(
      List<LifecycleEvent> found, List<LifecycleEvent> planted, int tolerance) {
    Require.that("tolerance", tolerance, tolerance >= 0, "not negative");
    boolean[] taken = new boolean[found.size()];
    boolean[] done = new boolean[planted.size()];
    int matched = 0;
    for (int distance = 0; distance <= tolerance; distance++) {
      for (int p = 0; p < done.length; p++) {
        int match = done[p] ? -1 : find(found, taken, planted.get(p), distance);
        if (match >= 0) {
          taken[match] = true;
          done[p] = true;
          matched++;
        }
      }
    }
    return new EventRecovery(matched, taken.length, done.length);
  }

  private static int find(
      List<LifecycleEvent> found, boolean[] taken, LifecycleEvent event, int distance) {
    for (int i = 0; i < taken.length; i++) {
      LifecycleEvent candidate = found.get(i);
      boolean same =
          candidate.kind() == event.kind()
              && Math.abs(candidate.period() - event.period()) == distance;
      if (!taken[i] && same) {
        return i;
      }
    }
    return -1;
  }

  /** Matched over found, in [0, 1], 1 best; NaN when nothing was found. */
  public double precision() {
    return found == 0 ? Double.NaN : matched / (double) found;
  }

  /** Matched over planted, in [0, 1], 1 best; NaN when nothing was planted. */
  public double recall() {
    return planted == 0 ? Double.NaN : matched / (double) planted;
  }
}
