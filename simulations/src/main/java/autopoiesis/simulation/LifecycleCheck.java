package autopoiesis.simulation;

import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.EventRecovery;
import autopoiesis.relational.Lifecycle;
import autopoiesis.relational.LifecycleEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Planted births, merges, splits and deaths held against those found. A planted change is dated to
 * when half of it is done, one half-life of identities after the step from which circumstances are
 * others, and a find of its kind counts within one period of that.
 */
final class LifecycleCheck {
  private static final int TOLERANCE = 1;

  private LifecycleCheck() {}

  /** What happened to the categories found. */
  static CategoryLines follow(EmergentPeriods found) {
    return Lifecycle.withDefaults().follow(found.periods());
  }

  /**
   * How many were found.
   *
   * @param length steps in a period
   * @param lag steps until half of a change is done
   */
  static EventRecovery of(CategoryLines lines, List<PlantedEvent> planted, int length, double lag) {
    List<LifecycleEvent> found = new ArrayList<>();
    for (LifecycleEvent event : lines.events()) {
      if (isChange(event.kind())) {
        found.add(event);
      }
    }
    List<LifecycleEvent> expected = new ArrayList<>();
    for (PlantedEvent event : planted) {
      int period = (int) Math.round((event.step() + lag) / length);
      if (event.kind() != PlantedEvent.Kind.SHIFT && period < lines.periods()) {
        LifecycleEvent.Kind kind = LifecycleEvent.Kind.valueOf(event.kind().name());
        expected.add(new LifecycleEvent(kind, Math.max(1, period), event.before(), event.after()));
      }
    }
    return EventRecovery.of(found, expected, TOLERANCE);
  }

  /** Whether this is a birth, merge, split or death. */
  static boolean isChange(LifecycleEvent.Kind kind) {
    return switch (kind) {
      case BIRTH, MERGE, SPLIT, DEATH -> true;
      case CONTINUE, GROW, SHRINK -> false;
    };
  }
}
