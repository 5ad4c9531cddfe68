package autopoiesis.app.io;

/** What becomes of a row that says exactly what another has said. */
public enum Duplicates {
  /** The file is refused, with both lines. */
  REFUSE,
  /** The first is kept, and a notice says how many were left out. */
  DROP,
  /** All are kept: the same may have happened twice in one instant. */
  KEEP
}
