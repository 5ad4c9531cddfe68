package autopoiesis.relational.reading;

/** How readings of one sort are made, and what one needs. */
@FunctionalInterface
public interface ReadingFactory {
  /** A reading that has seen nothing yet. */
  Reading create(Setting setting);

  /**
   * About how many bytes a reading needs at most, estimated before it is made; 0 when next to none.
   */
  default long bytes(Setting setting) {
    return 0;
  }
}
