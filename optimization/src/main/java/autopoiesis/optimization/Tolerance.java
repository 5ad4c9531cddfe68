package autopoiesis.optimization;

import autopoiesis.core.Require;

/**
 * When to stop: the residual is at most max(absolute, relative x the residual at the start), or the
 * iterations are used up.
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

  /** Stops when the residual has shrunk by this factor. */
  public static Tolerance relative(double relative, int iterations) {
    return new Tolerance(0, relative, iterations);
  }

  /** Whether a residual is small enough; NaN never is. */
  boolean met(double residual, double atStart) {
    return residual <= Math.max(absolute, relative * atStart);
  }
}
