package autopoiesis.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.optimization.algebra.PositiveDefinite;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClosedFormHypergradientTest extends HypergradientContract {
  @Override
  Hypergradient hypergradient() {
    return new Hypergradient.ClosedForm();
  }

  @Override
  double accuracy() {
    return 1e-8;
  }

  @Override
  boolean iterates() {
    return false;
  }

  @Override
  BilevelProblem prepared(BilevelProblem problem) {
    return problem instanceof RidgeProblem ? problem : new Formulas(problem);
  }

  @Test
  void at_ridge_isImplicitDifferentiationSolvedOut() {
    RidgeProblem ridge = GeneratedRidge.problem();
    double[] x = GeneratedRidge.penalties();
    double[] start = new double[ridge.lowerDimension()];
    Solution<BilevelPoint> found = hypergradient().at(ridge, x, start);
    double[] iterated =
        new Hypergradient.Implicit(
                new LowerSolver.ClosedForm(),
                new LinearSolver.ConjugateGradient(Tolerance.relative(1e-14, 200)))
            .at(ridge, x, start)
            .value()
            .hypergradient();
    for (int i = 0; i < x.length; i++) {
      assertThat(found.value().hypergradient()[i]).isCloseTo(iterated[i], within(1e-14));
    }
    assertThat(found.residual()).isLessThan(1e-14);
  }

  @Test
  void at_aProblemWithoutFormulas_isRefused() {
    BilevelProblem own = TestProblems.own();
    double[] x = TestProblems.upperPoint(own);
    assertThatThrownBy(() -> hypergradient().at(own, x, new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a BilevelProblem.Invertible");
  }

  /** Any problem: its lower level by Newton's method, its Hessian inverted column by column. */
  private record Formulas(BilevelProblem problem) implements BilevelProblem.Invertible {
    @Override
    public int upperDimension() {
      return problem.upperDimension();
    }

    @Override
    public int lowerDimension() {
      return problem.lowerDimension();
    }

    @Override
    public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
      return problem.upper(x, y, gradientX, gradientY);
    }

    @Override
    public double lower(double[] x, double[] y, double[] gradientY) {
      return problem.lower(x, y, gradientY);
    }

    @Override
    public void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
      problem.hessianProduct(x, y, v, out);
    }

    @Override
    public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
      problem.crossProduct(x, y, v, out);
    }

    @Override
    public double[] lowerSolution(double[] x) {
      return new LowerSolver.NewtonCg(Tolerance.absolute(1e-12, 60), 200)
          .solve(problem, x, new double[problem.lowerDimension()])
          .value();
    }

    @Override
    public double[] inverseHessianProduct(double[] x, double[] y, double[] b) {
      int n = y.length;
      double[] hessian = new double[n * n];
      double[] unit = new double[n];
      double[] column = new double[n];
      for (int j = 0; j < n; j++) {
        Arrays.fill(unit, 0);
        unit[j] = 1;
        problem.hessianProduct(x, y, unit, column);
        System.arraycopy(column, 0, hessian, j * n, n);
      }
      return Vectors.finite(hessian)
          ? PositiveDefinite.factor(hessian, n).solve(b, 1)
          : Arrays.copyOf(hessian, n);
    }
  }
}
