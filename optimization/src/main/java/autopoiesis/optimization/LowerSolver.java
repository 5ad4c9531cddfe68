package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How y*(x), the minimum of the lower level, is approached. The residual is |d_y g|, its reference
 * that at the start.
 */
public sealed interface LowerSolver {

  /**
   * Solves the lower level at x.
   *
   * @param start where to begin; not changed
   */
  Solution<double[]> solve(BilevelProblem problem, double[] x, double[] start);

  /** The formula of a {@link BilevelProblem.InClosedForm}; refuses any other problem. */
  record ClosedForm() implements LowerSolver {
    @Override
    public Solution<double[]> solve(BilevelProblem problem, double[] x, double[] start) {
      if (!(problem instanceof BilevelProblem.InClosedForm formula)) {
        throw new IllegalArgumentException(
            "problem ("
                + problem.getClass().getSimpleName()
                + ") must be a BilevelProblem.InClosedForm\nMaybe solve it by NewtonCg");
      }
      double[] y = formula.lowerSolution(x);
      double[] gradient = new double[y.length];
      double value = problem.lower(x, y, gradient);
      double residual = Vectors.norm(gradient);
      return new Solution<>(
          y,
          Double.isFinite(residual) ? Outcome.CONVERGED : Outcome.NON_FINITE,
          0,
          residual,
          List.of(new Step(0, value, residual)));
    }
  }

  /**
   * Newton's method with conjugate gradients inside, solved the more exactly the nearer it is, and
   * a line search (truncated Newton; Dembo and Steihaug 1983, doi:10.1007/BF02592055).
   *
   * @param tolerance when to stop
   * @param products the most Hessian products an iteration, at least 1
   */
  record NewtonCg(Tolerance tolerance, int products) implements LowerSolver {
    public NewtonCg {
      Require.notNull("tolerance", tolerance);
      Require.that("products", products, products >= 1, "at least 1");
    }

    /** Residual 1e-10 or 1e-10 of the first, 100 iterations of at most 500 products. */
    public static NewtonCg withDefaults() {
      return new NewtonCg(new Tolerance(1e-10, 1e-10, 100), 500);
    }

    @Override
    public Solution<double[]> solve(BilevelProblem problem, double[] x, double[] start) {
      return new TruncatedNewton(problem, x, tolerance, products).from(start);
    }
  }

  /**
   * Gradient descent with a fixed step: y &lt;- y - eta d_y g. Slow, but each step is simple enough
   * to be differentiated, which {@link Hypergradient.Unrolled} does.
   *
   * @param step eta, positive, below 2/L with L the largest curvature
   * @param tolerance when to stop
   */
  record GradientDescent(double step, Tolerance tolerance) implements LowerSolver {
    private static final double EXPLOSION = 1e8;

    public GradientDescent {
      Require.positive("step", step);
      Require.notNull("tolerance", tolerance);
    }

    @Override
    public Solution<double[]> solve(BilevelProblem problem, double[] x, double[] start) {
      return descend(problem, x, start, y -> {});
    }

    /** Descends; each point that a step is made from is shown before it is made. */
    Solution<double[]> descend(
        BilevelProblem problem, double[] x, double[] start, Consumer<double[]> path) {
      double[] y = start.clone();
      double[] gradient = new double[y.length];
      List<Step> trace = new ArrayList<>();
      while (true) {
        double value = problem.lower(x, y, gradient);
        double residual = Vectors.norm(gradient);
        trace.add(new Step(trace.size(), value, residual));
        double first = trace.get(0).residual();
        Outcome outcome = Outcome.ITERATION_LIMIT;
        if (!Double.isFinite(residual)) {
          outcome = Outcome.NON_FINITE;
        } else if (tolerance.met(residual, first)) {
          outcome = Outcome.CONVERGED;
        } else if (residual > EXPLOSION * first) {
          outcome = Outcome.DIVERGED;
        } else if (trace.size() <= tolerance.iterations()) {
          path.accept(y.clone());
          Vectors.add(-step, gradient, y);
          continue;
        }
        return new Solution<>(y, outcome, trace.size() - 1, residual, trace);
      }
    }
  }
}
