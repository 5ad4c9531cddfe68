package autopoiesis.simulation;

/** What is measured of an arm, as a mean over steps after the warm start and persons. */
public enum Measure {
  /** Share of acts whose thing was on the slate; in [0, 1], higher is more accurate. */
  HIT("hit"),
  /**
   * Mean of 1 / rank of the thing done among all things by score, tied scores at their mean rank;
   * in (0, 1], higher is more accurate.
   */
  RECIPROCAL_RANK("mrr"),
  /**
   * Probability that the reading gave to what was done; in [0, 1], higher is more accurate. Scores
   * are not probabilities, so every arm's are read the same way: by how often, so far, what people
   * did stood at that rank.
   */
  PROBABILITY("probability"),
  /**
   * Jensen-Shannon divergence, in bits, between what the reading believes of a person and the
   * planted truth, both as distributions over kinds of things (Lin 1991, doi:10.1109/18.61115); in
   * [0, 1], lower is better, 0 when the person is recognised.
   */
  MISRECOGNITION("misrecognition"),
  /**
   * Planted utility of the slate to the person: 0 when it is worth what random things are, 1 when
   * it holds the things wanted most; higher is better.
   */
  UTILITY("utility"),
  /** Share of steps in which a person refuses its label; in [0, 1], a count and not a merit. */
  REFUSALS("refusals");

  private final String key;

  Measure(String key) {
    this.key = key;
  }

  /** The name used in results. */
  public String key() {
    return key;
  }

  /** The least value that it can have; negative infinity when slates can be arbitrarily bad. */
  public double least() {
    return this == UTILITY ? Double.NEGATIVE_INFINITY : 0;
  }

  /** The greatest value that it can have. */
  public double greatest() {
    return 1;
  }

  /** Whether a higher value is better. */
  public boolean higherIsBetter() {
    return this != MISRECOGNITION && this != REFUSALS;
  }
}
