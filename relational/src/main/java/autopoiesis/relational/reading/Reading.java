package autopoiesis.relational.reading;

/**
 * A way of reading persons: from what everybody did so far, how likely each thing is the next one
 * for somebody. Mutable and used by one thread; the caller decides what it observes and when it is
 * refitted, and by this alone a reading is frozen, refitted now and then, or live.
 */
public interface Reading {
  /**
   * Scores every thing for this person at this time; higher is likelier next. Things that cannot be
   * told apart get the same score. Never NaN.
   *
   * @param person the person, numbered from 0; may never have acted
   * @param time not before any observed act
   * @param scores where the scores go, one for each thing
   */
  void read(int person, double time, double[] scores);

  /** Learns that an act happened; called in order of time. */
  void observe(Act act);

  /**
   * Relearns what is common to all persons from everything observed so far; called at the edges of
   * windows. A reading that has no such part does nothing.
   */
  default void refit() {}
}
