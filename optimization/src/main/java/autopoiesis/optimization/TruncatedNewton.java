package autopoiesis.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One run of truncated Newton on a lower level. */
final class TruncatedNewton {
  private static final double DECREASE = 1e-4;
  private static final int HALVINGS = 40;

  private final BilevelProblem problem;
  private final double[] x;
  private final Tolerance tolerance;
  private final int products;

  TruncatedNewton(BilevelProblem problem, double[] x, Tolerance tolerance, int products) {
    this.problem = problem;
    this.x = x;
    this.tolerance = tolerance;
    this.products = products;
  }

  Solution<double[]> from(double[] start) {
    LinePoint now = at(start.clone());
    double first = Vectors.norm(now.gradient());
    List<Step> trace = new ArrayList<>();
    while (true) {
      double residual = Vectors.norm(now.gradient());
      trace.add(new Step(trace.size(), now.value(), residual));
      Outcome outcome = Outcome.STALLED;
      if (!now.isFinite()) {
        outcome = Outcome.NON_FINITE;
      } else if (tolerance.met(residual, first)) {
        outcome = Outcome.CONVERGED;
      } else if (trace.size() > tolerance.iterations()) {
        outcome = Outcome.ITERATION_LIMIT;
      } else {
        Optional<LinePoint> next = search(now, direction(now, residual / first));
        if (next.isPresent()) {
          now = next.get();
          continue;
        }
      }
      return new Solution<>(now.point(), outcome, trace.size() - 1, residual, trace);
    }
  }

  private LinePoint at(double[] y) {
    return LinePoint.at((point, gradient) -> problem.lower(x, point, gradient), y);
  }

  /** Newton's direction, or the gradient's where conjugate gradients found no way down. */
  private double[] direction(LinePoint now, double progress) {
    // As exact as Newton is near: convergence stays quadratic (Dembo, Eisenstat and Steihaug 1982).
    double forcing = Math.max(1e-12, Math.min(0.1, progress));
    double[] down = now.gradient().clone();
    Vectors.scale(-1, down);
    Solution<double[]> newton =
        new LinearSolver.ConjugateGradient(Tolerance.relative(forcing, products))
            .solve(
                (v, out) -> problem.hessianProduct(x, now.point(), v, out),
                down,
                new double[down.length]);
    boolean useful =
        Vectors.finite(newton.value()) && Vectors.dot(newton.value(), now.gradient()) < 0;
    return useful ? newton.value() : down;
  }

  private Optional<LinePoint> search(LinePoint now, double[] direction) {
    double slope = Vectors.dot(now.gradient(), direction);
    double length = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double[] y = now.point().clone();
      Vectors.add(length, direction, y);
      if (Arrays.equals(y, now.point())) {
        return Optional.empty();
      }
      LinePoint next = at(y);
      boolean lower = next.value() <= now.value() + DECREASE * length * slope;
      // Near the minimum the value is flat to rounding, and the gradient still tells.
      boolean flat =
          next.value() <= now.value() + 1e-12 * Math.abs(now.value())
              && Vectors.norm(next.gradient()) < Vectors.norm(now.gradient()) / 2;
      if (next.isFinite() && (lower || flat)) {
        return Optional.of(next);
      }
      length /= 2;
    }
    return Optional.empty();
  }
}
