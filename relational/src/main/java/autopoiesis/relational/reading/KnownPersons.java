package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * A reading with popularity as it is now in its place for persons who had chosen nothing when it
 * was last fitted: what somebody would do who runs a model that learns now and then. A profile that
 * was never made says nothing of its person.
 */
public final class KnownPersons implements Remembering {
  /** When a reading comes to know persons. */
  public enum Since {
    /** Whenever it is refitted. */
    EVERY_REFIT,
    /** Once, at its first refit; afterwards it is frozen. */
    FIRST_REFIT
  }

  private final Reading reading;
  private final Since since;
  private final Popularity popularity;
  private final boolean[] seen;
  private boolean[] known;
  private boolean fitted;

  /**
   * A reading that knows nobody yet.
   *
   * @param reading of its own; whether it learns between refits, or at all after the first, is its
   *     to say
   */
  public KnownPersons(Setting setting, Reading reading, Since since) {
    Require.notNull("since", since);
    this.reading = reading;
    this.since = since;
    popularity = new Popularity(setting);
    seen = new boolean[setting.persons()];
    known = seen.clone();
  }

  /** About how many bytes this needs at most beside its reading. */
  public static long bytes(Setting setting) {
    return 2L * setting.persons() + 8L * setting.things();
  }

  @Override
  public void read(int person, double time, double[] scores) {
    (known[person] ? reading : popularity).read(person, time, scores);
  }

  @Override
  public void observe(Act act) {
    seen[act.person()] |= act.chosen();
    popularity.observe(act);
    reading.observe(act);
  }

  @Override
  public void refit() {
    reading.refit();
    meet();
  }

  private void meet() {
    if (since == Since.EVERY_REFIT || !fitted) {
      known = seen.clone();
      fitted = true;
    }
  }

  @Override
  public double[] memory() {
    return Remembering.memoryOf(reading);
  }

  @Override
  public void recall(double[] memory) {
    Remembering.recall(reading, memory);
    meet();
  }
}
