package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How dF(x, y*(x))/dx, the hypergradient, is obtained: values that can be exchanged for each other
 * and agree in the limit of exact solves. {@link Implicit} is the one to use, or {@link ClosedForm}
 * where the problem has formulas; {@link Unrolled} where the lower level is meant to be left
 * half-way; {@link FiniteDifference} is the check.
 */
public sealed interface Hypergradient {

  /**
   * The hypergradient at x. The outcome is the worst of its parts'; the residual is that of the
   * linear solve (implicit) or of the lower level (otherwise).
   *
   * @param x not changed
   * @param start where the lower level begins; not changed
   */
  Solution<BilevelPoint> at(BilevelProblem problem, double[] x, double[] start);

  /** Implicit differentiation by Newton-CG below and conjugate gradients, both to about 1e-10. */
  static Hypergradient withDefaults() {
    return new Implicit(
        LowerSolver.NewtonCg.withDefaults(),
        new LinearSolver.ConjugateGradient(Tolerance.relative(1e-11, 500)));
  }

  /**
   * Implicit differentiation (AID): dF/dx = d_x F - (d_xy g) v with (d_yy g) v = d_y F, both at
   * y*(x) (Pedregosa 2016, arXiv 1602.02355; Grazzi et al. 2020, arXiv 2006.16218). Its error is of
   * the order of the two residuals.
   *
   * @param lower how y* is found
   * @param linear how v is found
   */
  record Implicit(LowerSolver lower, LinearSolver linear) implements Hypergradient {
    public Implicit {
      Require.notNull("lower", lower);
      Require.notNull("linear", linear);
    }

    @Override
    public Solution<BilevelPoint> at(BilevelProblem problem, double[] x, double[] start) {
      return implicit(
          problem,
          x,
          lower.solve(problem, x, start),
          (y, b) ->
              linear.solve(
                  (v, out) -> problem.hessianProduct(x, y, v, out), b, new double[y.length]));
    }
  }

  /**
   * Implicit differentiation of a {@link BilevelProblem.Invertible}, which solves both systems by
   * itself: exact but for rounding, without iterations. The residual is |d_y F - (d_yy g) v|.
   * Refuses any other problem.
   */
  record ClosedForm() implements Hypergradient {
    @Override
    public Solution<BilevelPoint> at(BilevelProblem problem, double[] x, double[] start) {
      if (!(problem instanceof BilevelProblem.Invertible formulas)) {
        throw new IllegalArgumentException(
            "problem ("
                + problem.getClass().getSimpleName()
                + ") must be a BilevelProblem.Invertible\nMaybe differentiate it by Implicit");
      }
      return implicit(
          problem,
          x,
          new LowerSolver.ClosedForm().solve(problem, x, start),
          (y, b) -> adjoint(formulas, x, y, b));
    }

    private static Solution<double[]> adjoint(
        BilevelProblem.Invertible problem, double[] x, double[] y, double[] b) {
      double[] v = problem.inverseHessianProduct(x, y, b);
      double[] product = new double[y.length];
      problem.hessianProduct(x, y, v, product);
      double residual = Vectors.norm(Vectors.minus(b, product));
      return new Solution<>(
          v,
          Double.isFinite(residual) ? Outcome.CONVERGED : Outcome.NON_FINITE,
          0,
          residual,
          List.of(new Step(0, Double.NaN, residual)));
    }
  }

  /**
   * Unrolled differentiation in reverse (ITD): the exact derivative of F at the last iterate of
   * gradient descent, backwards through its steps: alpha = d_y F; for each step from the last one,
   * dF/dx -= eta (d_xy g) alpha and alpha -= eta (d_yy g) alpha (Franceschi et al. 2017, arXiv
   * 1703.01785). Truncated to the last steps it costs less memory and keeps a bias of order (1 -
   * eta mu)^remembered (Shaban et al. 2019, arXiv 1810.10667).
   *
   * @param lower the descent that is differentiated
   * @param remembered how many of the last steps are gone back through, at least 1
   */
  record Unrolled(LowerSolver.GradientDescent lower, int remembered) implements Hypergradient {
    public Unrolled {
      Require.notNull("lower", lower);
      Require.that("remembered", remembered, remembered >= 1, "at least 1");
    }

    /** Through all steps. */
    public static Unrolled whole(LowerSolver.GradientDescent lower) {
      return new Unrolled(lower, Integer.MAX_VALUE);
    }

    @Override
    public Solution<BilevelPoint> at(BilevelProblem problem, double[] x, double[] start) {
      Deque<double[]> path = new ArrayDeque<>();
      Solution<double[]> solved =
          lower.descend(
              problem,
              x,
              start,
              y -> {
                if (path.size() == remembered) {
                  path.removeFirst();
                }
                path.addLast(y);
              });
      double[] gradient = new double[x.length];
      double[] alpha = new double[start.length];
      double value = problem.upper(x, solved.value(), gradient, alpha);
      double[] cross = new double[x.length];
      double[] product = new double[alpha.length];
      for (Iterator<double[]> back = path.descendingIterator(); back.hasNext(); ) {
        double[] y = back.next();
        problem.crossProduct(x, y, alpha, cross);
        Vectors.add(-lower.step(), cross, gradient);
        problem.hessianProduct(x, y, alpha, product);
        Vectors.add(-lower.step(), product, alpha);
      }
      return new Solution<>(
          new BilevelPoint(x, solved.value(), value, gradient),
          solved.outcome(),
          solved.iterations(),
          solved.residual(),
          solved.trace());
    }
  }

  /**
   * Central differences of F(x, y*(x)), two lower solves for each entry of x: needs values and
   * lower gradients only.
   *
   * @param lower how y* is found, far more exactly than the step
   * @param step h, positive; 1e-5 for entries of size 1
   */
  record FiniteDifference(LowerSolver lower, double step) implements Hypergradient {
    public FiniteDifference {
      Require.notNull("lower", lower);
      Require.positive("step", step);
    }

    @Override
    public Solution<BilevelPoint> at(BilevelProblem problem, double[] x, double[] start) {
      Solution<double[]> here = lower.solve(problem, x, start);
      Outcome[] outcome = {here.outcome()};
      int[] iterations = {here.iterations()};
      double[] gradientX = new double[x.length];
      double[] gradientY = new double[start.length];
      double[] gradient =
          CentralDifferences.gradient(
              (double[] moved) -> {
                Solution<double[]> there = lower.solve(problem, moved, here.value());
                outcome[0] = worst(outcome[0], there.outcome());
                iterations[0] += there.iterations();
                return problem.upper(moved, there.value(), gradientX, gradientY);
              },
              x,
              step);
      double value = problem.upper(x, here.value(), gradientX, gradientY);
      return new Solution<>(
          new BilevelPoint(x, here.value(), value, gradient),
          outcome[0],
          iterations[0],
          here.residual(),
          List.of());
    }
  }

  /** What implicit differentiation makes of a lower solution and a way to solve for v. */
  private static Solution<BilevelPoint> implicit(
      BilevelProblem problem,
      double[] x,
      Solution<double[]> lower,
      BiFunction<double[], double[], Solution<double[]>> linear) {
    double[] y = lower.value();
    double[] gradientX = new double[x.length];
    double[] gradientY = new double[y.length];
    double value = problem.upper(x, y, gradientX, gradientY);
    Solution<double[]> adjoint = linear.apply(y, gradientY);
    double[] cross = new double[x.length];
    problem.crossProduct(x, y, adjoint.value(), cross);
    return new Solution<>(
        new BilevelPoint(x, y, value, Vectors.minus(gradientX, cross)),
        worst(lower.outcome(), adjoint.outcome()),
        lower.iterations() + adjoint.iterations(),
        adjoint.residual(),
        adjoint.trace());
  }

  /** The first that is not CONVERGED, if any. */
  private static Outcome worst(Outcome a, Outcome b) {
    return a == Outcome.CONVERGED ? b : a;
  }
}
