package autopoiesis.relational.law;

/** How standardised scores enter a mix. */
enum Scale {
  /** As they are: right for shares of what everybody does, which are like probabilities. */
  LINEAR,
  /**
   * Above one standard deviation by their logarithm, x -> 1 + log x: right for sums over a person's
   * own acts, whose highest scores are many deviations out and say little more than that they are
   * the highest.
   */
  LOGARITHMIC;

  /** The scale of a channel where laws are learned, by what it reads. */
  static Scale of(Channel channel) {
    return channel.role() == Channel.Role.PERSONAL ? LOGARITHMIC : LINEAR;
  }

  /** The scaled score. */
  double of(double x) {
    return this == LINEAR || x <= 1 ? x : 1 + Math.log(x);
  }

  /** The derivative of {@link #of(double)}, which is continuous. */
  double slope(double x) {
    return this == LINEAR || x <= 1 ? 1 : 1 / x;
  }
}
