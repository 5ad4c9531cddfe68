package autopoiesis.optimization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Minimises a smooth function by limited-memory BFGS, inside a box if one is given: the direction
 * moves only variables that no bound holds (two-metric projection, Bertsekas 1982,
 * doi:10.1137/0320018), and each step is searched for sufficient decrease and, where no bound cuts
 * it, enough flattening (weak Wolfe conditions by bisection). Deterministic. The residual is |P(x -
 * gradient) - x|, the gradient's norm where there are no bounds.
 *
 * <p>Converges for convex functions; otherwise to a stationary point. Not for functions with kinks.
 */
public final class Lbfgs {
  private static final int REMEMBERED = 10;

  private final Tolerance tolerance;
  private final Optional<Bounds> bounds;
  private final IterationListener listener;

  private Lbfgs(Tolerance tolerance, Optional<Bounds> bounds, IterationListener listener) {
    this.tolerance = tolerance;
    this.bounds = bounds;
    this.listener = listener;
  }

  /** Ten remembered steps, residual 1e-8 or 1e-8 of the first, at most 500 iterations, no box. */
  public static Lbfgs withDefaults() {
    return new Lbfgs(new Tolerance(1e-8, 1e-8, 500), Optional.empty(), IterationListener.none());
  }

  /** The same, stopping elsewhere. */
  public Lbfgs withTolerance(Tolerance newTolerance) {
    return new Lbfgs(newTolerance, bounds, listener);
  }

  /** The same, inside a box. */
  public Lbfgs withBounds(Bounds box) {
    return new Lbfgs(tolerance, Optional.of(box), listener);
  }

  /** The same, seen by a listener. */
  public Lbfgs withListener(IterationListener newListener) {
    return new Lbfgs(tolerance, bounds, newListener);
  }

  /**
   * Minimises.
   *
   * @param start where to begin; moved into the box if outside; not changed
   */
  public Solution<double[]> minimize(Objective objective, double[] start) {
    Bounds box = bounds.orElseGet(() -> Bounds.none(start.length));
    LbfgsMemory pairs = new LbfgsMemory(REMEMBERED);
    List<Step> trace = new ArrayList<>();
    LinePoint now = LinePoint.at(objective, box.nearest(start));
    double first = box.projectedNorm(now.point(), now.gradient());
    double residual = first;
    int iteration = 0;
    while (true) {
      Step step = new Step(iteration, now.value(), residual);
      trace.add(step);
      listener.onStep(step);
      if (!now.isFinite()) {
        return solution(now, Outcome.NON_FINITE, residual, trace);
      } else if (tolerance.met(residual, first)) {
        return solution(now, Outcome.CONVERGED, residual, trace);
      } else if (iteration == tolerance.iterations()) {
        return solution(now, Outcome.ITERATION_LIMIT, residual, trace);
      }
      Optional<LinePoint> next = step(objective, box, pairs, now);
      if (next.isEmpty() && !pairs.isEmpty()) {
        pairs.clear();
        next = step(objective, box, pairs, now);
      }
      if (next.isEmpty()) {
        return solution(now, Outcome.STALLED, residual, trace);
      }
      pairs.remember(
          Vectors.minus(next.get().point(), now.point()),
          Vectors.minus(next.get().gradient(), now.gradient()));
      now = next.get();
      residual = box.projectedNorm(now.point(), now.gradient());
      iteration++;
    }
  }

  private static Optional<LinePoint> step(
      Objective objective, Bounds box, LbfgsMemory pairs, LinePoint now) {
    boolean[] held = new boolean[now.point().length];
    for (int i = 0; i < held.length; i++) {
      held[i] = box.holds(i, now.point()[i], now.gradient()[i]);
    }
    double[] direction = pairs.direction(now.gradient(), held);
    // Without memory the gradient has no scale: the first step has at most length 1.
    double length = pairs.isEmpty() ? Math.min(1, 1 / Vectors.norm(direction)) : 1;
    return new LineSearch(objective, box, now, direction).from(length);
  }

  private static Solution<double[]> solution(
      LinePoint at, Outcome outcome, double residual, List<Step> trace) {
    return new Solution<>(at.point(), outcome, trace.size() - 1, residual, trace);
  }
}
