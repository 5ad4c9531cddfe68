package autopoiesis.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImplicitHypergradientTest extends HypergradientContract {
  @Override
  Hypergradient hypergradient() {
    return new Hypergradient.Implicit(
        new LowerSolver.NewtonCg(Tolerance.absolute(1e-11, 60), 200),
        new LinearSolver.ConjugateGradient(Tolerance.relative(1e-9, 200)));
  }

  @Override
  double accuracy() {
    return 1e-8;
  }

  @Test
  void at_anIndefiniteLowerLevel_saysDiverged() {
    BilevelProblem saddle = TestProblems.saddle();
    Solution<BilevelPoint> found =
        new Hypergradient.Implicit(
                new LowerSolver.GradientDescent(0.5, Tolerance.absolute(1e-9, 10)),
                new LinearSolver.ConjugateGradient(Tolerance.relative(1e-9, 10)))
            .at(saddle, new double[] {1}, new double[1]);
    assertThat(found.outcome()).isEqualTo(Outcome.DIVERGED);
    assertThat(found.outcome().advice()).contains("strongly convex");
  }
}
