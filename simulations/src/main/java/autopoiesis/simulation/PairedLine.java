package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;

/**
 * The difference of two arms in one measure, replicate by replicate on the same luck.
 *
 * @param arm the arm
 * @param against the arm it is held against
 * @param measure what is measured
 * @param difference arm minus against, over replicates
 */
public record PairedLine(String arm, String against, Measure measure, Estimate difference) {
  public PairedLine {
    Require.notEmpty("arm", arm);
    Require.notEmpty("against", against);
    Require.notNull("measure", measure);
    Require.notNull("difference", difference);
  }

  /** Who is better, as far as the interval says. */
  public Advantage advantage() {
    boolean more = difference.above(0);
    boolean less = difference.below(0);
    if (!more && !less) {
      return Advantage.NEITHER;
    }
    return more == measure.higherIsBetter() ? Advantage.ARM : Advantage.AGAINST;
  }

  /** Who is better. */
  public enum Advantage {
    /** The whole interval says that the arm is. */
    ARM,
    /** The whole interval says that the other is. */
    AGAINST,
    /** The interval holds 0. */
    NEITHER
  }
}
