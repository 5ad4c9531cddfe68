package autopoiesis.simulation;

import autopoiesis.core.Require;
import java.util.List;

/**
 * Something planted to happen to categories of people at a step.
 *
 * @param kind what happens
 * @param step from which step on
 * @param before the planted categories it happens to; none for a birth
 * @param after the planted categories that come of it; none for a death
 */
public record PlantedEvent(Kind kind, int step, List<Integer> before, List<Integer> after) {

  /** What can happen to a category. */
  public enum Kind {
    /** People of several categories begin to be one. */
    BIRTH,
    /** Two become one. */
    MERGE,
    /** One becomes two. */
    SPLIT,
    /** Its people scatter over the others. */
    DEATH,
    /** Its people stay together and begin to do other things: what its label means shifts. */
    SHIFT
  }

  public PlantedEvent {
    Require.notNull("kind", kind);
    Require.that("step", step, step >= 0, "not negative");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
