package autopoiesis.replay;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Setting;

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

  /**
   * About how many bytes a replay of this arm needs at most: its reading, its scores of all things
   * and the sample of them that its temperature is fitted to, its outcomes, and the acts that wait
   * for it to learn.
   */
  long bytes(Setting setting, TestEvents events) {
    long acts = events.acts().size();
    long waiting = update == Update.REFIT ? 64 * acts : 0;
    return factory.bytes(setting, acts)
        + waiting
        + 16L * setting.things()
        + Temperature.bytes(setting.things())
        + Outcomes.bytes(events);
  }

  /** An arm that learns from each act at once. */
  public static Arm live(String name, ReadingFactory factory) {
    return new Arm(name, factory, Update.LIVE);
  }
}
