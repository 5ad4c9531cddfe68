package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * How A v = b is solved for a symmetric positive definite A known by its products: in implicit
 * differentiation A is the Hessian of the lower level and b the upper gradient there. The residual
 * is |b - A v| as the recursion carries it, its reference |b|.
 */
public sealed interface LinearSolver {

  /**
   * Solves.
   *
   * @param start where to begin; not changed
   */
  Solution<double[]> solve(LinearMap a, double[] b, double[] start);

  /**
   * Conjugate gradients (Hestenes and Stiefel 1952): exact after as many products as dimensions but
   * for rounding, and its error falls by (sqrt(kappa) - 1)/(sqrt(kappa) + 1) a product.
   *
   * @param tolerance when to stop
   */
  record ConjugateGradient(Tolerance tolerance) implements LinearSolver {
    public ConjugateGradient {
      Require.notNull("tolerance", tolerance);
    }

    @Override
    public Solution<double[]> solve(LinearMap a, double[] b, double[] start) {
      double reference = Vectors.norm(b);
      double[] v = start.clone();
      double[] product = new double[b.length];
      a.apply(v, product);
      double[] rest = Vectors.minus(b, product);
      double[] direction = rest.clone();
      double square = Vectors.dot(rest, rest);
      List<Step> trace = new ArrayList<>();
      while (true) {
        double residual = Math.sqrt(square);
        trace.add(new Step(trace.size(), Double.NaN, residual));
        if (!Double.isFinite(residual)) {
          return LinearSolver.solution(v, Outcome.NON_FINITE, trace);
        } else if (tolerance.met(residual, reference)) {
          return LinearSolver.solution(v, Outcome.CONVERGED, trace);
        } else if (trace.size() > tolerance.iterations()) {
          return LinearSolver.solution(v, Outcome.ITERATION_LIMIT, trace);
        }
        a.apply(direction, product);
        double curvature = Vectors.dot(direction, product);
        if (!(curvature > 0)) {
          // Not positive definite along this direction, or NaN.
          return LinearSolver.solution(
              v, Double.isNaN(curvature) ? Outcome.NON_FINITE : Outcome.DIVERGED, trace);
        }
        double length = square / curvature;
        Vectors.add(length, direction, v);
        Vectors.add(-length, product, rest);
        double next = Vectors.dot(rest, rest);
        Vectors.scale(next / square, direction);
        Vectors.add(1, rest, direction);
        square = next;
      }
    }
  }

  /**
   * The fixed-point iteration v &lt;- v - eta (A v - b); from 0, its k-th iterate is the Neumann
   * series eta sum of (I - eta A)^i b over i &lt; k. The error falls by (kappa - 1)/(kappa + 1) a
   * product at eta = 2/(L + mu), L and mu the extreme eigenvalues (Lorraine, Vicol and Duvenaud
   * 2020, arXiv 1911.02590).
   *
   * @param step eta, positive, below 2/L
   * @param tolerance when to stop
   */
  record NeumannSeries(double step, Tolerance tolerance) implements LinearSolver {
    /** Growth of the residual that is taken for divergence. */
    private static final double EXPLOSION = 1e8;

    public NeumannSeries {
      Require.positive("step", step);
      Require.notNull("tolerance", tolerance);
    }

    @Override
    public Solution<double[]> solve(LinearMap a, double[] b, double[] start) {
      double reference = Vectors.norm(b);
      double[] v = start.clone();
      double[] product = new double[b.length];
      List<Step> trace = new ArrayList<>();
      while (true) {
        a.apply(v, product);
        double[] rest = Vectors.minus(b, product);
        double residual = Vectors.norm(rest);
        trace.add(new Step(trace.size(), Double.NaN, residual));
        if (!Double.isFinite(residual)) {
          return LinearSolver.solution(v, Outcome.NON_FINITE, trace);
        } else if (tolerance.met(residual, reference)) {
          return LinearSolver.solution(v, Outcome.CONVERGED, trace);
        } else if (residual > EXPLOSION * Math.max(reference, trace.get(0).residual())) {
          return LinearSolver.solution(v, Outcome.DIVERGED, trace);
        } else if (trace.size() > tolerance.iterations()) {
          return LinearSolver.solution(v, Outcome.ITERATION_LIMIT, trace);
        }
        Vectors.add(step, rest, v);
      }
    }
  }

  private static Solution<double[]> solution(double[] v, Outcome outcome, List<Step> trace) {
    return new Solution<>(
        v, outcome, trace.size() - 1, trace.get(trace.size() - 1).residual(), trace);
  }
}
