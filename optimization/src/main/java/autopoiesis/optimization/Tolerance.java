package autopoiesis.optimization;

import autopoiesis.core.Require;

/**
 * When to stop: the residual is at most max(absolute, relative x reference), or the iterations are
 * used up. The reference is the residual at the start, and for linear systems the size of the right
 * side.
 *
 * @param absolute at least 0
 * @param relative at least 0
 * @param iterations the most that are made, at least 1
 */
public record Tolerance(double absolute, double relative, int iterations) {
  public Tolerance {
    Require.that("absolute", absolute, absolute >= 0, "at least 0");
    Require.that("relative", relative, relative >= 0, "at least 0");
    Require.that("iterations", iterations, iterations >= 1, "at least 1");
  }

  /** Stops at this residual, whatever it was at the start. */
  public static Tolerance absolute(double absolute, int iterations) {
    return new Tolerance(absolute, 0, iterations);
  }

  /** Stops when the residual is this small against the reference. */
  public static Tolerance relative(double relative, int iterations) {
    return new Tolerance(0, relative, iterations);
  }

  /** Whether a residual is small enough; NaN never is. */
  boolean met(double residual, double reference) {
    return residual <= Math.max(absolute, relative * reference);
  }
}
