package autopoiesis.relational;

import autopoiesis.core.Require;
import java.util.List;

/**
 * Something that happened to categories between one period and the next.
 *
 * @param kind what happened
 * @param period the later period, numbered from 1
 * @param before the categories of the period before, by index, ascending; none at a birth
 * @param after the categories of this period, by index, ascending; none at a death
 */
public record LifecycleEvent(Kind kind, int period, List<Integer> before, List<Integer> after) {

  /** What can happen to a category. */
  public enum Kind {
    /** It comes from no earlier category. */
    BIRTH,
    /** It is about as large as it was. */
    CONTINUE,
    /** It has grown. */
    GROW,
    /** It has shrunk. */
    SHRINK,
    /** Two or more became one. */
    MERGE,
    /** One became two or more. */
    SPLIT,
    /** No later category comes from it. */
    DEATH
  }

  public LifecycleEvent {
    Require.notNull("kind", kind);
    Require.that("period", period, period >= 1, "at least 1");
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
