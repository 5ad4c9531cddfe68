package autopoiesis.relational;

import autopoiesis.core.Require;
import java.util.List;

/**
 * How many planted lifecycle events were found, and how many found ones were planted. An event is
 * found when one that is the same lies within the tolerance; each counts once, nearest first.
 *
 * @param matched how many planted events have their find
 * @param found how many events were found
 * @param planted how many were planted
 */
public record EventRecovery(int matched, int found, int planted) {

  /**
   * How far a found event is from a planted one.
   *
   * @param <P> a planted event
   */
  @FunctionalInterface
  public interface Distance<P> {

    /** How far in time, in any whole unit; negative when it is another event at any time. */
    int between(LifecycleEvent found, P planted);
  }

  /**
   * Compares by kind and period alone, whichever categories an event is about: events of a kind
   * that is frequent find each other by chance.
   *
   * @param tolerance how many periods apart is still the same event; not negative
   */
  public static EventRecovery of(
      List<LifecycleEvent> found, List<LifecycleEvent> planted, int tolerance) {
    return of(found, planted, tolerance, EventRecovery::periods);
  }

  /**
   * Compares by any distance.
   *
   * @param tolerance up to which distance it is the same event; not negative
   * @param distance what makes two events the same, categories or members say
   * @param <P> a planted event
   */
  public static <P> EventRecovery of(
      List<LifecycleEvent> found, List<P> planted, int tolerance, Distance<P> distance) {
    Require.that("tolerance", tolerance, tolerance >= 0, "not negative");
    boolean[] taken = new boolean[found.size()];
    boolean[] done = new boolean[planted.size()];
    int matched = 0;
    for (int apart = 0; apart <= tolerance; apart++) {
      for (int p = 0; p < done.length; p++) {
        int match = done[p] ? -1 : find(found, taken, planted.get(p), apart, distance);
        if (match >= 0) {
          taken[match] = true;
          done[p] = true;
          matched++;
        }
      }
    }
    return new EventRecovery(matched, taken.length, done.length);
  }

  private static <P> int find(
      List<LifecycleEvent> found, boolean[] taken, P event, int apart, Distance<P> distance) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && distance.between(found.get(i), event) == apart) {
        return i;
      }
    }
    return -1;
  }

  private static int periods(LifecycleEvent found, LifecycleEvent planted) {
    return found.kind() == planted.kind() ? Math.abs(found.period() - planted.period()) : -1;
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
