package autopoiesis.relational.law;

/**
 * What a two-sided reading knows of things whoever asks: the term b of the lower level. Positions
 * carry popularity too, through the constant face, but only as far as they stay where they are: a
 * thing pulled to the middle of all things would lose its popularity with its position. So a
 * reading of relations that stands alone has an intercept, and one that is mixed with a channel of
 * popularity, which has a weight of its own there, has none; nor has the anchor of a latent
 * paradigm.
 */
public enum Intercept {
  /** Nothing: b = 0. */
  NONE,

  /**
   * Each thing's share of all choices, fading as the statistics do: b = b_pop, lambda_b infinite.
   */
  POPULARITY;

  /**
   * The intercept of each thing, in shares; they sum to 1 when there are choices.
   *
   * @param fade after how many acts of everybody a choice counts half
   * @return as many as there are things, or empty for none
   */
  double[] of(ActHistory history, double fade) {
    if (this == NONE) {
      return new double[0];
    }
    double[] shares = new double[history.things()];
    double sum = 0;
    for (int act = 0; act < history.size(); act++) {
      if (history.chosen(act)) {
        double weight = Math.pow(0.5, (history.size() - act) / fade);
        shares[history.thing(act)] += weight;
        sum += weight;
      }
    }
    if (sum > 0) {
      for (int thing = 0; thing < shares.length; thing++) {
        shares[thing] /= sum;
      }
    }
    return shares;
  }
}
