package autopoiesis.audit;

/** What a group's mean is compared with. */
public enum Comparison {
  /** The lowest group with the highest. */
  BETWEEN_GROUPS("between the lowest and the highest group"),
  /** The group farthest from the mean of all events with that mean. */
  TO_OVERALL("between all and the group farthest from it"),
  /** The group farthest from a reference group with that group. */
  TO_REFERENCE("between the reference group and the group farthest from it");

  private final String words;

  Comparison(String words) {
    this.words = words;
  }

  /** The comparison in words, for reports. */
  public String words() {
    return words;
  }
}
