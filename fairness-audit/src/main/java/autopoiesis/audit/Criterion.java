package autopoiesis.audit;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;

/**
 * A rule that a disparity must keep.
 *
 * @param scale whether means are subtracted or divided
 * @param comparison what is compared with what
 * @param threshold a difference must not be above it (not negative); a ratio must not be below it
 *     (in (0, 1])
 */
public record Criterion(Scale scale, Comparison comparison, double threshold) {

  /** How two means are compared. */
  public enum Scale {
    /** The absolute difference: 0 is equal, larger is less equal; in the unit of the outcome. */
    DIFFERENCE,
    /** The smaller divided by the larger: 1 is equal, smaller is less equal; in [0, 1]. */
    RATIO
  }

  public Criterion {
    Require.notNull("scale", scale);
    Require.notNull("comparison", comparison);
    Require.that(
        "threshold",
        threshold,
        scale == Scale.RATIO ? threshold > 0 && threshold <= 1 : threshold >= 0,
        scale == Scale.RATIO ? "in (0, 1]" : "not negative");
    Require.finite("threshold", threshold);
  }

  /**
   * The lowest group's mean must be at least four fifths of the highest's (Uniform Guidelines on
   * Employee Selection Procedures, 29 CFR 1607.4 D; Feldman et al. 2015,
   * doi:10.1145/2783258.2783311).
   */
  public static Criterion fourFifths() {
    return new Criterion(Scale.RATIO, Comparison.BETWEEN_GROUPS, 0.8);
  }

  /** The highest group's mean may be above the lowest's by at most this much. */
  public static Criterion gapAtMost(double tolerance) {
    return new Criterion(Scale.DIFFERENCE, Comparison.BETWEEN_GROUPS, tolerance);
  }

  /** Whether this disparity is beyond the threshold; a NaN is not. */
  public boolean violatedBy(double disparity) {
    return scale == Scale.RATIO ? disparity < threshold : disparity > threshold;
  }

  /** What an interval of the disparity says. */
  public Verdict verdict(Estimate disparity) {
    boolean above = disparity.above(threshold);
    boolean below = disparity.below(threshold);
    if (scale == Scale.RATIO ? below : above) {
      return Verdict.VIOLATED;
    }
    boolean within =
        scale == Scale.RATIO ? disparity.low() >= threshold : disparity.high() <= threshold;
    return within ? Verdict.NOT_SHOWN : Verdict.UNDECIDED;
  }

  /** The rule in words, for reports. */
  public String words() {
    return (scale == Scale.RATIO ? "ratio " : "difference ")
        + comparison.words()
        + (scale == Scale.RATIO ? " at least " : " at most ")
        + threshold;
  }
}
