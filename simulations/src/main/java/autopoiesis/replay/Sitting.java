package autopoiesis.replay;

/** Where an act stands among the person's acts. */
public enum Sitting {
  /** Less than the sitting gap after the person's last act. */
  WITHIN("within a sitting"),
  /** The first act after a pause of at least the sitting gap. */
  OPENING("opening a sitting"),
  /** The person's very first act. */
  FIRST("first act of a person");

  private final String words;

  Sitting(String words) {
    this.words = words;
  }

  /** What it is called in results. */
  public String words() {
    return words;
  }
}
