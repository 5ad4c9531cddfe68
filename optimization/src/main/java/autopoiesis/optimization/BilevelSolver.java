package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.Optional;

/**
 * Solves a {@link BilevelProblem}: minimises F(x, y*(x)) over x by {@link Lbfgs}, or by gradient
 * descent with a fixed step, on hypergradients. Each lower solve begins where the last one ended.
 * Deterministic. The residual is the hypergradient's norm, cut at the bounds.
 *
 * <p>With a truncated or finite-difference hypergradient the line search of L-BFGS may find no way
 * down before the tolerance is met, and says STALLED.
 */
public final class BilevelSolver {
  private final Hypergradient hypergradient;
  private final Tolerance tolerance;
  private final Optional<Bounds> bounds;
  private final Optional<Double> fixedStep;
  private final IterationListener listener;

  private BilevelSolver(
      Hypergradient hypergradient,
      Tolerance tolerance,
      Optional<Bounds> bounds,
      Optional<Double> fixedStep,
      IterationListener listener) {
    this.hypergradient = hypergradient;
    this.tolerance = tolerance;
    this.bounds = bounds;
    this.fixedStep = fixedStep;
    this.listener = listener;
  }

  /** Implicit hypergradients and L-BFGS, residual 1e-7 or 1e-7 of the first, 200 iterations. */
  public static BilevelSolver withDefaults() {
    return new BilevelSolver(
        Hypergradient.withDefaults(),
        new Tolerance(1e-7, 1e-7, 200),
        Optional.empty(),
        Optional.empty(),
        IterationListener.none());
  }

  /** The same with other hypergradients. */
  public BilevelSolver withHypergradient(Hypergradient newHypergradient) {
    return new BilevelSolver(newHypergradient, tolerance, bounds, fixedStep, listener);
  }

  /** The same, stopping elsewhere. */
  public BilevelSolver withTolerance(Tolerance newTolerance) {
    return new BilevelSolver(hypergradient, newTolerance, bounds, fixedStep, listener);
  }

  /** The same with x inside a box. */
  public BilevelSolver withBounds(Bounds box) {
    return new BilevelSolver(hypergradient, tolerance, Optional.of(box), fixedStep, listener);
  }

  /** The same by projected gradient descent with this step instead of L-BFGS. */
  public BilevelSolver withFixedStep(double step) {
    return new BilevelSolver(
        hypergradient, tolerance, bounds, Optional.of(Require.positive("step", step)), listener);
  }

  /** The same, each upper iteration seen by a listener. */
  public BilevelSolver withListener(IterationListener newListener) {
    return new BilevelSolver(hypergradient, tolerance, bounds, fixedStep, newListener);
  }

  /**
   * Solves.
   *
   * @param x where the upper level begins; not changed
   * @param y where the first lower solve begins; not changed
   */
  public Solution<BilevelPoint> solve(BilevelProblem problem, double[] x, double[] y) {
    Require.sameLength("x", x.length, "the upper level", problem.upperDimension());
    Require.sameLength("y", y.length, "the lower level", problem.lowerDimension());
    UpperObjective objective = new UpperObjective(problem, hypergradient, y);
    Bounds box = bounds.orElseGet(() -> Bounds.none(x.length));
    Solution<double[]> solved =
        fixedStep.isPresent()
            ? new ProjectedDescent(fixedStep.get(), tolerance, box, listener).from(objective, x)
            : Lbfgs.withDefaults()
                .withTolerance(tolerance)
                .withBounds(box)
                .withListener(listener)
                .minimize(objective, x);
    Solution<BilevelPoint> last = objective.pointAt(solved.value());
    // The upper level has not converged if its lower level has not.
    Outcome outcome = solved.outcome() == Outcome.CONVERGED ? last.outcome() : solved.outcome();
    return new Solution<>(
        last.value(), outcome, solved.iterations(), solved.residual(), solved.trace());
  }
}
