package autopoiesis.relational.reading;

/** How readings of one sort are made, and what one needs. */
@FunctionalInterface
public interface ReadingFactory {
  /** A reading that has seen nothing yet. */
  Reading create(Setting setting);

  /**
   * About how many bytes a reading needs at most, estimated before it is made: by default a number
   * for every person and every thing. A reading that holds much more should say so, since what does
   * not fit is refused by this.
   *
   * @param acts how many acts there will be
   */
  default long bytes(Setting setting, long acts) {
    return 8L * (setting.persons() + setting.things());
  }
}
