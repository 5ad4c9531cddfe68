package autopoiesis.replay;

/** Where an act stands among the person's acts. */
public enum Sitting {
  /** Less than the sitting gap after the person's last act. */
  WITHIN,
  /** The first act after a pause of at least the sitting gap. */
  OPENING,
  /** The person's very first act. */
  FIRST
}
