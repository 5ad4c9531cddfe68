package autopoiesis.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.optimization.algebra.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BilevelSolverTest {
  @Test
  void solve_logistic_endsWhereNoPenaltyIsBetter() {
    LogisticProblem problem = TestProblems.logistic(Design.Storage.HEAP);
    Solution<BilevelPoint> solution =
        BilevelSolver.withDefaults()
            .withBounds(Bounds.between(new double[] {-6, -6}, new double[] {2, 2}))
            .solve(problem, new double[2], new double[8]);
    assertThat(solution.outcome()).isEqualTo(Outcome.CONVERGED);
    double least = solution.value().value();
    for (int i = 0; i < 2; i++) {
      for (double change : new double[] {-0.1, 0.1}) {
        double[] x = solution.value().upper();
        x[i] = Math.max(-6, Math.min(2, x[i] + change));
        double there = Hypergradient.withDefaults().at(problem, x, new double[8]).orThrow().value();
        assertThat(there).isGreaterThanOrEqualTo(least);
      }
    }
    assertThat(solution.trace().get(0).value()).isGreaterThan(least);
  }

  @Test
  void solve_withAListener_changesNothing() {
    LogisticProblem problem = TestProblems.logistic(Design.Storage.HEAP);
    List<Step> seen = new ArrayList<>();
    BilevelSolver solver = BilevelSolver.withDefaults().withTolerance(Tolerance.absolute(1e-9, 6));
    Solution<BilevelPoint> quiet = solver.solve(problem, new double[2], new double[8]);
    Solution<BilevelPoint> watched =
        solver.withListener(seen::add).solve(problem, new double[2], new double[8]);
    assertThat(watched.value().upper()).isEqualTo(quiet.value().upper());
    assertThat(seen).isEqualTo(watched.trace()).hasSizeGreaterThan(1);
  }

  @Test
  void solve_lbfgs_reachesInFewStepsWhatDescentReachesInThousands() {
    RidgeProblem problem = GeneratedRidge.problem();
    BilevelPoint found =
        BilevelSolver.withDefaults()
            .withHypergradient(
                new Hypergradient.Implicit(
                    new LowerSolver.ClosedForm(),
                    new LinearSolver.ConjugateGradient(Tolerance.relative(1e-12, 60))))
            .withTolerance(Tolerance.absolute(1e-9, 150))
            .solve(problem, GeneratedRidge.penalties(), new double[20])
            .value();
    // Fixed-step descent stands at .0025543 after 5,000 steps.
    assertThat(found.value()).isLessThan(.0025543);
  }

  /** z = y + x below, y minimises 1/2 (y - 2x)^2 + 1/2 z^2, x minimises three squares. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5})
  void nested_threeLevels_reachTheClosedForm(double r) {
    NestedProblem problem = threeLevels(r);
    double[] nowhere = {0};
    BilevelPoint atZero =
        Hypergradient.withDefaults().at(problem, nowhere, new double[1]).orThrow();
    assertThat(atZero.hypergradient()[0]).isEqualTo(-2.5, within(1e-7));
    Solution<BilevelPoint> solution =
        BilevelSolver.withDefaults()
            .withTolerance(Tolerance.absolute(1e-7, 50))
            .solve(problem, nowhere, new double[1]);
    double x = 2.5 / (2.5 + r);
    assertThat(solution.orThrow().upper()[0]).isEqualTo(x, within(1e-6));
    assertThat(solution.value().lower()[0]).isEqualTo(x / 2, within(1e-6));
    double f = Math.pow(1.5 * x - 1, 2) / 2 + Math.pow(x / 2 - 2, 2) / 2 + r * x * x / 2;
    assertThat(solution.value().value()).isEqualTo(f, within(1e-9));
  }

  private static NestedProblem threeLevels(double r) {
    Hypergradient lowest =
        new Hypergradient.Implicit(
            LowerSolver.NewtonCg.withDefaults(),
            new LinearSolver.ConjugateGradient(Tolerance.relative(1e-12, 10)));
    return NestedProblem.of(
        new SumBelow(
            (xyz, g) -> {
              g[0] = r * xyz[0];
              g[1] = xyz[1] - 2;
              g[2] = xyz[2] - 1;
              return (g[2] * g[2] + g[1] * g[1] + r * xyz[0] * xyz[0]) / 2;
            }),
        new SumBelow(
            (xyz, g) -> {
              double rest = xyz[1] - 2 * xyz[0];
              g[0] = -2 * rest;
              g[1] = rest;
              g[2] = xyz[2];
              return (rest * rest + xyz[2] * xyz[2]) / 2;
            }),
        1,
        lowest);
  }

  /** Any level above 1/2 (z - x - y)^2. */
  private record SumBelow(Objective above) implements BilevelProblem {
    @Override
    public int upperDimension() {
      return 2;
    }

    @Override
    public int lowerDimension() {
      return 1;
    }

    @Override
    public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
      double[] all = {x[0], x[1], y[0]};
      double[] gradient = new double[3];
      double value = above.evaluate(all, gradient);
      System.arraycopy(gradient, 0, gradientX, 0, 2);
      gradientY[0] = gradient[2];
      return value;
    }

    @Override
    public double lower(double[] x, double[] y, double[] gradientY) {
      gradientY[0] = y[0] - x[0] - x[1];
      return gradientY[0] * gradientY[0] / 2;
    }

    @Override
    public void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
      out[0] = v[0];
    }

    @Override
    public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
      Arrays.fill(out, -v[0]);
    }
  }

  @ParameterizedTest
  @EnumSource(Design.Storage.class)
  void newtonCg_logistic_hasNoSlopeByDifferences(Design.Storage storage) {
    LogisticProblem problem = TestProblems.logistic(storage);
    double[] x = {-1, -2};
    Solution<double[]> solved =
        LowerSolver.NewtonCg.withDefaults().solve(problem, x, new double[8]);
    assertThat(solved.outcome()).isEqualTo(Outcome.CONVERGED);
    assertThat(solved.iterations()).isLessThan(12);
    Objective below = (w, g) -> problem.lower(x, w, g);
    assertThat(Vectors.norm(CentralDifferences.gradient(below, solved.value(), 1e-5)))
        .isLessThan(1e-9);
  }

  @Test
  void implicit_ridgeOffTheHeap_isThatOfTheHeap() {
    double[] x = GeneratedRidge.penalties();
    Hypergradient way =
        new Hypergradient.Implicit(
            new LowerSolver.ClosedForm(),
            new LinearSolver.ConjugateGradient(Tolerance.relative(1e-14, 40)));
    double[] heap = way.at(GeneratedRidge.problem(), x, new double[20]).orThrow().hypergradient();
    double[] nd4j =
        way.at(GeneratedRidge.problem(Design.Storage.ND4J), x, new double[20])
            .orThrow()
            .hypergradient();
    assertThat(Numbers.distance(nd4j, heap)).isLessThan(1e-14);
  }

  @Test
  void newtonCg_logisticWithInterceptOnly_isTheLogOdds() {
    // Three of four labels are positive: the weight is log 3.
    Design ones = Design.of(new double[] {1, 1, 1, 1}, 4, 1);
    double[] labels = {1, 1, 1, -1};
    LogisticProblem problem =
        LogisticProblem.of(ones, labels, ones, labels, PenaltyGroups.of(new int[] {-1}));
    double[] found =
        LowerSolver.NewtonCg.withDefaults().solve(problem, new double[0], new double[1]).orThrow();
    assertThat(found[0]).isEqualTo(Math.log(3), within(1e-9));
  }

  @Test
  void designs_onAndOffTheHeap_agree() {
    double[] x = Numbers.random(33 * 9, 5);
    Design heap = Design.of(x, 33, 9);
    Design nd4j = Design.of(x, 33, 9, Design.Storage.ND4J);
    double[] v = Numbers.random(9, 6);
    double[] u = Numbers.random(33, 7);
    assertThat(heap.storage()).isEqualTo(Design.Storage.HEAP);
    assertThat(Numbers.distance(heap.times(v), Numbers.product(x, 33, 9, v, 1))).isLessThan(1e-14);
    assertThat(Numbers.distance(nd4j.times(v), heap.times(v))).isLessThan(1e-14);
    assertThat(Numbers.distance(nd4j.transposedTimes(u), heap.transposedTimes(u)))
        .isLessThan(1e-14);
    assertThat(Numbers.distance(nd4j.gram(), heap.gram())).isLessThan(1e-13);
  }

  @Test
  void products_ofRidgeAndLogistic_equalTheDifferences() {
    for (BilevelProblem problem :
        List.of(GeneratedRidge.problem(), TestProblems.logistic(Design.Storage.HEAP))) {
      double[] x = TestProblems.upperPoint(problem);
      double[] y = Numbers.random(problem.lowerDimension(), 1);
      double[] v = Numbers.random(problem.lowerDimension(), 2);
      double[] product = new double[y.length];
      double[] numeric = new double[y.length];
      problem.hessianProduct(x, y, v, product);
      DifferenceProducts.hessian(problem, x, y, v, numeric);
      assertThat(Numbers.distance(product, numeric)).isLessThan(1e-9);
      double[] cross = new double[x.length];
      double[] numericCross = new double[x.length];
      problem.crossProduct(x, y, v, cross);
      DifferenceProducts.cross(problem, x, y, v, numericCross);
      assertThat(Numbers.distance(cross, numericCross)).isLessThan(1e-9);
      double[] gradient = new double[y.length];
      problem.lower(x, y, gradient);
      Objective below = (w, g) -> problem.lower(x, w, g);
      assertThat(Numbers.distance(gradient, CentralDifferences.gradient(below, y, 1e-5)))
          .isLessThan(1e-9);
    }
  }

  @Test
  void closedForm_ofAProblemWithoutOne_isRefused() {
    assertThatThrownBy(
            () ->
                new LowerSolver.ClosedForm()
                    .solve(
                        TestProblems.logistic(Design.Storage.HEAP), new double[2], new double[8]))
        .hasMessageContaining("LogisticProblem")
        .hasMessageContaining("NewtonCg");
  }

  @Test
  void gradientDescent_withTooLongAStep_saysDiverged() {
    Solution<double[]> solved =
        new LowerSolver.GradientDescent(5, Tolerance.absolute(1e-9, 1000))
            .solve(GeneratedRidge.problem(), GeneratedRidge.penalties(), new double[20]);
    assertThat(solved.outcome()).isEqualTo(Outcome.DIVERGED);
  }

  @Test
  void neumann_withTooLongAStep_saysDiverged() {
    LinearMap twice = (v, out) -> out[0] = 2 * v[0];
    assertThat(
            new LinearSolver.NeumannSeries(3, Tolerance.absolute(1e-9, 1000))
                .solve(twice, new double[] {1}, new double[1])
                .outcome())
        .isEqualTo(Outcome.DIVERGED);
  }
}
