package autopoiesis.core;

/**
 * An estimated number with its interval and what it rests on.
 *
 * @param value the estimate; NaN when it is not defined (nobody in the cell, or one person)
 * @param low lower end of the interval; NaN when the value is
 * @param high upper end of the interval; NaN when the value is
 * @param n how many independent units (persons, replicates) it rests on
 */
public record Estimate(double value, double low, double high, long n) {
  public Estimate {
    Require.that("n", n, n >= 0, "not negative");
    boolean undefined = Double.isNaN(value) && Double.isNaN(low) && Double.isNaN(high);
    Require.that(
        "interval of " + value,
        "[" + low + ", " + high + "]",
        undefined || (!Double.isNaN(value) && low <= high),
        "ordered, or NaN throughout");
  }

  /** A number known without error. */
  public static Estimate exact(double value, long n) {
    return new Estimate(value, value, value, n);
  }

  /** No estimate: the cell is empty or the statistic is not defined on it. */
  public static Estimate undefined(long n) {
    return new Estimate(Double.NaN, Double.NaN, Double.NaN, n);
  }

  /** Whether there is a value at all. */
  public boolean isDefined() {
    return !Double.isNaN(value);
  }

  /** Whether the whole interval lies above this number; never true of an undefined estimate. */
  public boolean above(double bound) {
    return low > bound;
  }

  /** Whether the whole interval lies below this number; never true of an undefined estimate. */
  public boolean below(double bound) {
    return high < bound;
  }
}
