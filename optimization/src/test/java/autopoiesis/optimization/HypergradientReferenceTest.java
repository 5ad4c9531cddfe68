package autopoiesis.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.optimization.algebra.Numbers;
import autopoiesis.optimization.algebra.SymmetricEigen;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hypergradients against numbers computed elsewhere: exact rationals on a ridge of two weights, and
 * figures of an independent implementation (NumPy) on {@link GeneratedRidge}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HypergradientReferenceTest {
  private static final LinearSolver EXACT =
      new LinearSolver.ConjugateGradient(Tolerance.absolute(0, GeneratedRidge.FEATURES));

  private final RidgeProblem problem = GeneratedRidge.problem();
  private final double[] x = GeneratedRidge.penalties();
  private double[] exact = new double[0];
  private double step;

  @BeforeAll
  void solveExactly() {
    exact = implicit(new LinearSolver.ConjugateGradient(Tolerance.relative(1e-15, 60)));
    int n = GeneratedRidge.FEATURES;
    double[] hessian = new double[n * n];
    double[] column = new double[n];
    for (int j = 0; j < n; j++) {
      double[] unit = new double[n];
      unit[j] = 1;
      problem.hessianProduct(x, unit, unit, column);
      System.arraycopy(column, 0, hessian, j * n, n);
    }
    double[] values = SymmetricEigen.of(hessian, n).values();
    assertThat(values[0]).isEqualTo(1.330629, within(5e-7));
    assertThat(values[n - 1]).isEqualTo(.316622, within(5e-7));
    assertThat(values[0] / values[n - 1]).isEqualTo(4.2026, within(5e-5));
    step = 2 / (values[0] + values[n - 1]);
  }

  @ParameterizedTest
  @CsvSource({
    // a, w, F, dF/da as numerator and denominator
    "1,1, 2,17, 11,17, 185,578, 352,4913, -198,4913",
    ".5,2, 2,11, 6,11, 29,121, 464,3993, -38,1331"
  })
  void implicit_ridgeOfTwoWeights_isTheRationalNumber(
      double a0,
      double a1,
      double w0,
      double w0Over,
      double w1,
      double w1Over,
      double f,
      double fOver,
      double g0,
      double g0Over,
      double g1,
      double g1Over) {
    RidgeProblem small =
        RidgeProblem.of(
                Design.of(new double[] {1, 0, 0, 2, 1, 1}, 3, 2),
                new double[] {1, 2, 0},
                Design.of(new double[] {1, 1, 2, 0}, 2, 2),
                new double[] {1, 1},
                PenaltyGroups.each(2))
            .withWeights(1, 1);
    BilevelPoint point =
        new Hypergradient.Implicit(
                new LowerSolver.ClosedForm(),
                new LinearSolver.ConjugateGradient(Tolerance.relative(1e-15, 10)))
            .at(small, new double[] {Math.log(a0), Math.log(a1)}, new double[2])
            .value();
    assertThat(point.lower()[0]).isEqualTo(w0 / w0Over, within(1e-12));
    assertThat(point.lower()[1]).isEqualTo(w1 / w1Over, within(1e-12));
    assertThat(point.value()).isEqualTo(f / fOver, within(1e-12));
    // The upper variables are logarithms: dF/da = dF/dx / a.
    assertThat(point.hypergradient()[0] / a0).isEqualTo(g0 / g0Over, within(1e-12));
    assertThat(point.hypergradient()[1] / a1).isEqualTo(g1 / g1Over, within(1e-12));
  }

  @Test
  void implicit_generatedRidge_matchesTheFigures() {
    BilevelPoint point =
        new Hypergradient.Implicit(new LowerSolver.ClosedForm(), EXACT)
            .at(problem, x, new double[GeneratedRidge.FEATURES])
            .value();
    assertThat(point.value()).isEqualTo(0.142042214076135, within(1e-14));
    assertThat(Vectors.norm(point.hypergradient())).isEqualTo(0.075241509143852, within(1e-14));
    assertThat(point.hypergradient()[0]).isEqualTo(3.020808717740097e-02, within(1e-14));
    assertThat(point.hypergradient()[19]).isEqualTo(-4.256287193512573e-04, within(1e-14));
  }

  @Test
  void finiteDifference_generatedRidge_agreesTo6eMinus12() {
    double[] numeric =
        new Hypergradient.FiniteDifference(new LowerSolver.ClosedForm(), 1e-5)
            .at(problem, x, new double[GeneratedRidge.FEATURES])
            .value()
            .hypergradient();
    assertThat(Numbers.distance(numeric, exact)).isLessThan(1e-11);
  }

  @ParameterizedTest
  @CsvSource({"1,5.315e-1", "5,5.818e-2", "10,4.728e-3", "20,3.554e-5", "40,2.155e-9"})
  void neumann_afterSoManyTerms_hasTheTabulatedError(int terms, double error) {
    assertClose(
        implicit(new LinearSolver.NeumannSeries(step, Tolerance.absolute(0, terms))), error);
  }

  @Test
  void conjugateGradient_afterAsManyProductsAsDimensions_isExact() {
    assertThat(relativeError(implicit(EXACT))).isLessThan(2e-15);
  }

  @ParameterizedTest
  @CsvSource({"5,2.001e-1", "10,2.663e-2", "20,3.513e-4", "40,3.789e-8"})
  void unrolled_afterSoManySteps_hasTheTabulatedError(int steps, double error) {
    assertClose(unrolled(steps, Integer.MAX_VALUE), error);
  }

  @Test
  void unrolled_after80Steps_isExact() {
    assertThat(relativeError(unrolled(80, Integer.MAX_VALUE))).isLessThan(2e-15);
  }

  @Test
  void truncated_toFiveSteps_keepsTheBiasOfFiveTerms() {
    assertClose(unrolled(200, 5), 5.818e-2);
  }

  @ParameterizedTest
  @CsvSource({"10,.11717", "100,.03852", "1000,.005384", "5000,.0025543"})
  void descent_withStepOneHalf_followsTheTabulatedPath(int steps, String value) {
    double found =
        BilevelSolver.withDefaults()
            .withHypergradient(new Hypergradient.Implicit(new LowerSolver.ClosedForm(), EXACT))
            .withFixedStep(.5)
            .withTolerance(Tolerance.absolute(0, steps))
            .solve(problem, x, new double[GeneratedRidge.FEATURES])
            .value()
            .value();
    double unit = Math.pow(10, value.indexOf('.') + 1 - value.length());
    assertThat(found).isEqualTo(Double.parseDouble(value), within(unit / 2));
  }

  private double[] implicit(LinearSolver linear) {
    return new Hypergradient.Implicit(new LowerSolver.ClosedForm(), linear)
        .at(problem, x, new double[GeneratedRidge.FEATURES])
        .value()
        .hypergradient();
  }

  private double[] unrolled(int steps, int remembered) {
    LowerSolver.GradientDescent descent =
        new LowerSolver.GradientDescent(step, Tolerance.absolute(0, steps));
    return new Hypergradient.Unrolled(descent, remembered)
        .at(problem, x, new double[GeneratedRidge.FEATURES])
        .value()
        .hypergradient();
  }

  private double relativeError(double[] gradient) {
    return Vectors.norm(Vectors.minus(gradient, exact)) / Vectors.norm(exact);
  }

  private void assertClose(double[] gradient, double error) {
    assertThat(gradient).hasSameSizeAs(exact);
    assertThat(Arrays.stream(gradient).allMatch(Double::isFinite)).isTrue();
    assertThat(relativeError(gradient)).isEqualTo(error, within(error * 5e-4));
  }
}
