package autopoiesis.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.optimization.algebra.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LbfgsTest {
  /** 1/2 sum i (x_i - 1)^2, i from 1: least at (1, ..., 1). */
  private static final Objective BOWL =
      (x, g) -> {
        double value = 0;
        for (int i = 0; i < x.length; i++) {
          g[i] = (i + 1) * (x[i] - 1);
          value += g[i] * (x[i] - 1) / 2;
        }
        return value;
      };

  private static final Objective ROSENBROCK =
      (x, g) -> {
        double a = 1 - x[0];
        double b = x[1] - x[0] * x[0];
        g[0] = -2 * a - 400 * x[0] * b;
        g[1] = 200 * b;
        return a * a + 100 * b * b;
      };

  @Test
  void minimize_bowl_findsItsBottom() {
    Solution<double[]> solution = Lbfgs.withDefaults().minimize(BOWL, new double[30]);
    assertThat(solution.outcome()).isEqualTo(Outcome.CONVERGED);
    assertThat(solution.orThrow()).usingComparatorWithPrecision(1e-6).containsOnly(1.0);
    assertThat(solution.iterations()).isLessThan(60);
  }

  @Test
  void minimize_rosenbrock_findsOneOne() {
    Solution<double[]> solution =
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.absolute(1e-10, 200))
            .minimize(ROSENBROCK, new double[] {-1.2, 1});
    assertThat(Numbers.distance(solution.orThrow(), new double[] {1, 1})).isLessThan(1e-9);
  }

  @Test
  void minimize_rosenbrockBelowOneHalf_stopsAtTheWall() {
    // On the wall x0 = 1/2 the best x1 is 1/4, where the slope along x0 points out of the box.
    Bounds box =
        Bounds.between(new double[] {-2, -2}, new double[] {0.5, Double.POSITIVE_INFINITY});
    double[] found =
        Lbfgs.withDefaults().withBounds(box).minimize(ROSENBROCK, new double[] {-1.2, 1}).orThrow();
    assertThat(Numbers.distance(found, new double[] {0.5, 0.25})).isLessThan(1e-7);
  }

  @Test
  void minimize_bowlInABox_projectsOntoIt() {
    int n = 6;
    double[] lower = {2, -1, -1, 0, -5, 1};
    double[] upper = {3, 0.5, 4, 9, -4, 1};
    double[] found =
        Lbfgs.withDefaults()
            .withBounds(Bounds.between(lower, upper))
            .minimize(BOWL, new double[n])
            .orThrow();
    assertThat(Numbers.distance(found, new double[] {2, 0.5, 1, 1, -4, 1})).isLessThan(1e-7);
  }

  @Test
  void minimize_multinomialLoss_hasZeroGradientAndBeatsNeighbours() {
    Objective loss = multinomial(400, 12, 5);
    // Far below the root of rounding, where values alone would no longer tell down from up.
    double[] found =
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.absolute(1e-12, 500))
            .minimize(loss, new double[60])
            .orThrow();
    double[] numeric = CentralDifferences.gradient(loss, found, 1e-5);
    assertThat(Vectors.norm(numeric)).isLessThan(1e-9);
    double[] gradient = new double[60];
    double least = loss.evaluate(found, gradient);
    for (int i = 0; i < 60; i++) {
      double[] moved = found.clone();
      moved[i] += 0.01;
      assertThat(loss.evaluate(moved, gradient)).isGreaterThan(least);
    }
  }

  @Test
  void minimize_twice_givesTheSameBits() {
    Objective loss = multinomial(100, 6, 4);
    assertThat(Lbfgs.withDefaults().minimize(loss, new double[24]).value())
        .isEqualTo(Lbfgs.withDefaults().minimize(loss, new double[24]).value());
  }

  @Test
  void minimize_withTooFewIterations_saysSoAndKeepsTheBest() {
    Solution<double[]> solution =
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.absolute(0, 3))
            .minimize(ROSENBROCK, new double[] {-1.2, 1});
    assertThat(solution.outcome()).isEqualTo(Outcome.ITERATION_LIMIT);
    assertThat(solution.iterations()).isEqualTo(3);
    assertThat(solution.trace()).hasSize(4);
    assertThat(solution.trace().get(3).value()).isLessThan(solution.trace().get(0).value());
    assertThatThrownBy(solution::orThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ITERATION_LIMIT")
        .hasMessageContaining("allow more iterations");
  }

  @Test
  void minimize_withAWrongGradient_stalls() {
    Objective lying =
        (x, g) -> {
          g[0] = -2 * x[0];
          return x[0] * x[0];
        };
    assertThat(Lbfgs.withDefaults().minimize(lying, new double[] {3}).outcome())
        .isEqualTo(Outcome.STALLED);
  }

  @Test
  void minimize_fromNaN_isNonFinite() {
    assertThat(Lbfgs.withDefaults().minimize(BOWL, new double[] {Double.NaN}).outcome())
        .isEqualTo(Outcome.NON_FINITE);
  }

  @Test
  void minimize_backsAwayFromWhereThereIsNoValue() {
    // x - log x is least at 1; a step from 1e-3 may lead below 0.
    Objective barrier =
        (x, g) -> {
          g[0] = 1 - 1 / x[0];
          return x[0] - Math.log(x[0]);
        };
    assertThat(Lbfgs.withDefaults().minimize(barrier, new double[] {50}).orThrow()[0])
        .isEqualTo(1, within(1e-6));
  }

  @Test
  void listener_seesTheTrace() {
    List<Step> seen = new ArrayList<>();
    Solution<double[]> solution =
        Lbfgs.withDefaults().withListener(seen::add).minimize(BOWL, new double[4]);
    assertThat(seen).isEqualTo(solution.trace());
  }

  /** Mean log-loss of k classes over n random rows of d features, with a small ridge. */
  private static Objective multinomial(int rows, int features, int classes) {
    double[] x = Numbers.random(rows * features, 1);
    double[] noise = Numbers.random(rows * classes, 2);
    int[] label = new int[rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 1; c < classes; c++) {
        double best = noise[r * classes + label[r]] + x[r * features + label[r]];
        label[r] = noise[r * classes + c] + x[r * features + c] > best ? c : label[r];
      }
    }
    return (w, g) -> {
      double value = 0;
      for (int i = 0; i < w.length; i++) {
        g[i] = 1e-3 * w[i];
        value += 0.5e-3 * w[i] * w[i];
      }
      for (int r = 0; r < rows; r++) {
        value += row(x, r, features, classes, label[r], w, g) / rows;
      }
      return value;
    };
  }

  private static double row(
      double[] x, int r, int features, int classes, int label, double[] w, double[] g) {
    double[] score = new double[classes];
    double total = 0;
    for (int c = 0; c < classes; c++) {
      for (int f = 0; f < features; f++) {
        score[c] += w[c * features + f] * x[r * features + f];
      }
      total += Math.exp(score[c]);
    }
    int rows = x.length / features;
    for (int c = 0; c < classes; c++) {
      double error = (Math.exp(score[c]) / total - (c == label ? 1 : 0)) / rows;
      for (int f = 0; f < features; f++) {
        g[c * features + f] += error * x[r * features + f];
      }
    }
    return Math.log(total) - score[label];
  }
}
