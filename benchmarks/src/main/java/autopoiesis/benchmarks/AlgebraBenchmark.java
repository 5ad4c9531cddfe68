package autopoiesis.benchmarks;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.algebra.Dense;
import autopoiesis.optimization.algebra.PositiveDefinite;
import java.util.concurrent.TimeUnit;
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

/** Dense products and inverses of n x n matrices, by the native engine and by plain Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlgebraBenchmark {
  /** Which engine; the first is what the others are compared with. */
  @Param({"java", "auto"})
  public String engine = "java";

  /** The order of the matrices; 1682 is the number of films in MovieLens-100K. */
  @Param({"16", "64", "512", "1682"})
  public int n = 16;

  private double[] a = new double[0];
  private double[] symmetric = new double[0];

  /** Draws the matrices; the engine is chosen before it is first used in this process. */
  @Setup
  public void draw() {
    System.setProperty("autopoiesis.algebra", engine);
    RandomStream stream = new RandomStreams(1).stream("benchmark");
    a = new double[n * n];
    for (int i = 0; i < a.length; i++) {
      a[i] = stream.nextGaussian();
    }
    symmetric = Dense.gram(a, n, n);
    for (int i = 0; i < n; i++) {
      symmetric[i * n + i] += n;
    }
  }

  /** AA. */
  @Benchmark
  public double[] product() {
    return Dense.multiply(a, n, n, a, n);
  }

  /** A'A. */
  @Benchmark
  public double[] gram() {
    return Dense.gram(a, n, n);
  }

  /** The inverse of a positive definite matrix. */
  @Benchmark
  public double[] inverse() {
    return PositiveDefinite.factor(symmetric, n).inverse();
  }
}
