package autopoiesis.optimization;

/** Why a procedure stopped. */
public enum Outcome {
  /** The residual met the tolerance. */
  CONVERGED("nothing to do"),
  /** The limit of iterations was met first. */
  ITERATION_LIMIT(
      "allow more iterations, loosen the tolerance, or improve the conditioning (scale the"
          + " variables, add a ridge)"),
  /** No step led lower although the residual is above the tolerance. */
  STALLED(
      "rounding may allow no more: accept the value if its residual is small enough; otherwise"
          + " check the gradient against CentralDifferences"),
  /** The residual grew without bound. */
  DIVERGED("take a smaller step, or check that the lower level is strongly convex"),
  /** A value, gradient or product was NaN or infinite. */
  NON_FINITE("check the starting point and the data for NaN, and bound the variables");

  private final String advice;

  Outcome(String advice) {
    this.advice = advice;
  }

  /** What may help. */
  public String advice() {
    return advice;
  }
}
