package autopoiesis.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.optimization.algebra.Numbers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every way to a hypergradient must do, on a ridge, a logistic and a user's own problem. */
abstract class HypergradientContract {
  /** How far from the true hypergradient, relative, this way may be. */
  abstract double accuracy();

  abstract Hypergradient hypergradient();

  /** Whether this way iterates at all. */
  boolean iterates() {
    return true;
  }

  /** The same problem, made into what this way needs. */
  BilevelProblem prepared(BilevelProblem problem) {
    return problem;
  }

  static Stream<BilevelProblem> problems() {
    return Stream.of(
        GeneratedRidge.problem(), TestProblems.logistic(Design.Storage.HEAP), TestProblems.own());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void at_anyProblem_isTheDerivativeOfTheSolvedUpperLevel(BilevelProblem problem) {
    double[] x = TestProblems.upperPoint(problem);
    Solution<BilevelPoint> found = at(problem, x);
    // Five-point differences of tightly solved values: independent of every product.
    double[] expected = TestProblems.fivePoint(problem, x);
    double[] gradient = found.value().hypergradient();
    assertThat(Vectors.norm(Vectors.minus(gradient, expected)))
        .isLessThan(accuracy() * Vectors.norm(expected));
    assertThat(found.outcome()).isEqualTo(Outcome.CONVERGED);
    assertThat(found.iterations() > 0).isEqualTo(iterates());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void at_anyProblem_gradientBelowIsSmall(BilevelProblem problem) {
    double[] x = TestProblems.upperPoint(problem);
    double[] gradient = new double[problem.lowerDimension()];
    problem.lower(x, at(problem, x).value().lower(), gradient);
    assertThat(Vectors.norm(gradient)).isLessThan(1e-9);
  }

  @Test
  void at_scaledUpperLevel_scales() {
    BilevelProblem problem = GeneratedRidge.problem();
    double[] x = TestProblems.upperPoint(problem);
    double[] once = at(problem, x).value().hypergradient();
    double[] thrice = at(TestProblems.scaled(problem, 3), x).value().hypergradient();
    Vectors.scale(3, once);
    assertThat(Vectors.norm(Vectors.minus(thrice, once))).isLessThan(1e-8 * Vectors.norm(once));
  }

  @Test
  void at_doesNotChangeItsArguments() {
    BilevelProblem problem = GeneratedRidge.problem();
    double[] x = TestProblems.upperPoint(problem);
    double[] kept = x.clone();
    double[] start = Numbers.random(problem.lowerDimension(), 9);
    double[] keptStart = start.clone();
    hypergradient().at(problem, x, start);
    assertThat(x).isEqualTo(kept);
    assertThat(start).isEqualTo(keptStart);
  }

  @Test
  void at_twice_givesTheSameBits() {
    BilevelProblem problem = TestProblems.logistic(Design.Storage.HEAP);
    double[] x = TestProblems.upperPoint(problem);
    assertThat(at(problem, x).value().hypergradient())
        .isEqualTo(at(problem, x).value().hypergradient());
  }

  @Test
  void at_withNaN_isNonFinite() {
    BilevelProblem problem = TestProblems.logistic(Design.Storage.HEAP);
    double[] x = TestProblems.upperPoint(problem);
    x[0] = Double.NaN;
    assertThat(at(problem, x).outcome()).isEqualTo(Outcome.NON_FINITE);
  }

  @Test
  void everyPermittedWay_hasAContract() {
    assertThat(Hypergradient.class.getPermittedSubclasses())
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                Hypergradient.Implicit.class,
                Hypergradient.ClosedForm.class,
                Hypergradient.Unrolled.class,
                Hypergradient.FiniteDifference.class));
  }

  private Solution<BilevelPoint> at(BilevelProblem problem, double[] x) {
    return hypergradient().at(prepared(problem), x, new double[problem.lowerDimension()]);
  }
}
