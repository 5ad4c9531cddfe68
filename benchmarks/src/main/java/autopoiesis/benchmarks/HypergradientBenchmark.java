package autopoiesis.benchmarks;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.optimization.BilevelPoint;
import autopoiesis.optimization.BilevelProblem;
import autopoiesis.optimization.Design;
import autopoiesis.optimization.Hypergradient;
import autopoiesis.optimization.LinearSolver;
import autopoiesis.optimization.LogisticProblem;
import autopoiesis.optimization.LowerSolver;
import autopoiesis.optimization.PenaltyGroups;
import autopoiesis.optimization.Tolerance;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The hypergradient of a logistic regression with a penalty for each feature, lower solve included,
 * its design in a Java array or in ND4J.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HypergradientBenchmark {
  private static final int STEPS = 100;

  /** Where the design is held; the first is what the others are compared with. */
  @Param({"HEAP", "ND4J"})
  public Design.Storage engine = Design.Storage.HEAP;

  /** Rows and columns of the training design. */
  @Param({"200x10", "2000x100"})
  public String size = "200x10";

  private int columns;
  private @Nullable BilevelProblem problem;
  private double[] x = new double[0];

  /** Draws the data. */
  @Setup
  public void draw() {
    int rows = Integer.parseInt(size.substring(0, size.indexOf('x')));
    columns = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    RandomStream stream = new RandomStreams(1).stream("benchmark");
    double[][] designs = new double[2][rows * columns];
    double[][] labels = new double[2][rows];
    for (int part = 0; part < 2; part++) {
      for (int i = 0; i < rows; i++) {
        double score = stream.nextGaussian();
        for (int j = 0; j < columns; j++) {
          designs[part][i * columns + j] = stream.nextGaussian();
          score += j < 5 ? designs[part][i * columns + j] : 0;
        }
        labels[part][i] = score > 0 ? 1 : -1;
      }
    }
    problem =
        LogisticProblem.of(
            Design.of(designs[0], rows, columns, engine),
            labels[0],
            Design.of(designs[1], rows, columns, engine),
            labels[1],
            PenaltyGroups.each(columns));
    x = new double[columns];
    Arrays.fill(x, -2);
  }

  /** Implicit: Newton-CG below, conjugate gradients for the adjoint. */
  @Benchmark
  public BilevelPoint implicit() {
    return at(
        new Hypergradient.Implicit(
            LowerSolver.NewtonCg.withDefaults(),
            new LinearSolver.ConjugateGradient(Tolerance.relative(1e-9, 500))));
  }

  /** Unrolled through 100 steps of gradient descent. */
  @Benchmark
  public BilevelPoint unrolled() {
    return at(
        Hypergradient.Unrolled.whole(
            new LowerSolver.GradientDescent(1, Tolerance.absolute(0, STEPS))));
  }

  /** Central differences, two lower solves a penalty. */
  @Benchmark
  public BilevelPoint finiteDifference() {
    return at(
        new Hypergradient.FiniteDifference(
            new LowerSolver.NewtonCg(Tolerance.absolute(1e-12, 100), 500), 1e-5));
  }

  private BilevelPoint at(Hypergradient hypergradient) {
    return hypergradient.at(Require.notNull("problem", problem), x, new double[columns]).value();
  }
}
