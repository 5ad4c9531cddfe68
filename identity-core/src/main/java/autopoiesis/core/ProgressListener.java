package autopoiesis.core;

/** Sees how far long work is, and may ask it to stop; it cannot change a result. */
@FunctionalInterface
public interface ProgressListener {
  /** Sees nothing, never stops anything. */
  ProgressListener NONE = (stage, done, total) -> {};

  /**
   * Called now and then, from the thread that works.
   *
   * @param stage what is being done, for a person to read
   * @param done how many of {@code total} steps are done
   * @param total how many steps there are; 0 when nobody knows
   */
  void at(String stage, long done, long total);

  /** Whether the work should stop at its next safe point. */
  default boolean cancelled() {
    return false;
  }
}
