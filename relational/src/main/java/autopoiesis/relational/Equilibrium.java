package autopoiesis.relational;

import autopoiesis.core.Require;
import autopoiesis.optimization.Outcome;

/**
 * Solves equation (1): the one set of identities in which everybody is the mean of its anchor and
 * of everybody it is tied to,
 *
 * <pre>
 *   z_a = (kappa x_a + sum_r sigma_r pi_r sum_b w_r,ab z_b) / (kappa + sum_r pi_r m_r,a).
 * </pre>
 *
 * With anchors held this is a contraction by {@code rate = max M/(kappa + M) < 1} in the largest
 * number, so it has one solution, and {@code |T(z) - z| / (1 - rate)} bounds how far z is from it;
 * that bound is the stopping rule and part of the answer. Special cases: Friedkin and Johnsen 1990
 * (doi:10.1080/0022250X.1990.9990069) with kappa a share of the mass, and {@code (I + L)^-1 s} of
 * Bindel, Kleinberg and Oren 2015 (doi:10.1016/j.geb.2014.06.004) with kappa 1. A configured
 * procedure; immutable.
 */
public final class Equilibrium {

  /** How the linear system is solved. */
  public enum Method {
    /** Conjugate gradients where all weights are symmetric, Gauss-Seidel elsewhere. */
    BY_SYMMETRY,
    /** Conjugate gradients, preconditioned by the diagonal; symmetric weights only. */
    CONJUGATE_GRADIENT,
    /** Gauss-Seidel sweeps in order of participants; any weights. */
    GAUSS_SEIDEL
  }

  /**
   * What a solve found.
   *
   * @param identities the solution, or the last iterate
   * @param outcome why it stopped
   * @param bound no number of the solution is further off than this (up to rounding)
   * @param rate the contraction rate, in [0, 1)
   * @param iterations products with the matrix (conjugate gradients) or sweeps (Gauss-Seidel)
   * @param method which method was used; never {@link Method#BY_SYMMETRY}
   */
  public record Solution(
      Identities identities,
      Outcome outcome,
      double bound,
      double rate,
      int iterations,
      Method method) {

    /** The identities, when the solve converged. */
    public Identities orThrow() {
      if (outcome != Outcome.CONVERGED) {
        throw new IllegalStateException(
            "equation (1) (outcome "
                + outcome
                + ") must be solved: after "
                + iterations
                + " iterations a number may be off by "
                + bound
                + "\nMaybe allow more iterations or a larger kappa");
      }
      return identities;
    }
  }

  private final Method method;
  private final double tolerance;
  private final int limit;

  private Equilibrium(Method method, double tolerance, int limit) {
    this.method = method;
    this.tolerance = tolerance;
    this.limit = limit;
  }

  /** By symmetry, to 1e-9 of the largest number of any anchor, at most 1,000 iterations. */
  public static Equilibrium withDefaults() {
    return new Equilibrium(Method.BY_SYMMETRY, 1e-9, 1000);
  }

  /** The same by another method. */
  public Equilibrium withMethod(Method other) {
    return new Equilibrium(Require.notNull("method", other), tolerance, limit);
  }

  /** The same to another tolerance, positive, relative to the largest number of any anchor. */
  public Equilibrium withTolerance(double other) {
    return new Equilibrium(method, Require.positive("tolerance", other), limit);
  }

  /** The same with another limit of iterations, positive. */
  public Equilibrium withLimit(int other) {
    Require.that("limit", other, other > 0, "positive");
    return new Equilibrium(method, tolerance, other);
  }

  /** Solves from the anchors as the first guess. */
  public Solution solve(IdentityGraph graph, Formation formation, Identities anchors) {
    return solve(graph, formation, anchors, anchors);
  }

  /**
   * Solves.
   *
   * @param anchors x, one row a participant, held during the solve
   * @param guess where to start, the last window's identities say; changes the number of iterations
   *     only
   */
  public Solution solve(
      IdentityGraph graph, Formation formation, Identities anchors, Identities guess) {
    Require.sameLength("guess", guess.size(), "anchors", anchors.size());
    Require.sameLength("guess' dimension", guess.dimension(), "anchors'", anchors.dimension());
    Pull pull = new Pull(graph, formation, anchors);
    double target = tolerance * largest(anchors);
    double[] z = guess.toArray();
    Method used = method;
    if (method == Method.BY_SYMMETRY) {
      used = graph.isMutual() ? Method.CONJUGATE_GRADIENT : Method.GAUSS_SEIDEL;
    }
    if (used == Method.CONJUGATE_GRADIENT) {
      Require.that("relations", "one-way", graph.isMutual(), "mutual for conjugate gradients");
    }
    int iterations =
        used == Method.CONJUGATE_GRADIENT
            ? new ConjugateGradient(pull, z).run(target, limit)
            : GaussSeidel.run(pull, z, target, limit);
    double bound = bound(pull, z);
    Outcome outcome = bound <= target ? Outcome.CONVERGED : Outcome.ITERATION_LIMIT;
    int size = anchors.size();
    Identities identities = Identities.adopt(size, anchors.dimension(), z);
    return new Solution(identities, outcome, bound, pull.rate(), iterations, used);
  }

  private static double largest(Identities anchors) {
    double largest = 0;
    for (double number : anchors.raw()) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }

  /** {@code |T(z) - z| / (1 - rate)} in the largest number. */
  static double bound(Pull pull, double[] z) {
    double[] residual = new double[z.length];
    pull.residual(z, residual);
    double largest = 0;
    for (int i = 0; i < z.length; i++) {
      double step = Math.abs(residual[i]) / pull.diagonal(i / pull.dimension());
      largest = Math.max(largest, step);
    }
    return largest / (1 - pull.rate());
  }
}
