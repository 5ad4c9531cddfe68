package autopoiesis.replay;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.ReadingFactory;

/**
 * One contestant: a way of reading under a name, and when it learns.
 *
 * @param name what it is called in results; not empty
 * @param factory makes its reading
 * @param update when the reading learns
 */
public record Arm(String name, ReadingFactory factory, Update update) {
  public Arm {
    Require.notEmpty("name", name);
    Require.notNull("factory", factory);
    Require.notNull("update", update);
  }

  /** An arm that learns from each act at once. */
  public static Arm live(String name, ReadingFactory factory) {
    return new Arm(name, factory, Update.LIVE);
  }
}
