package autopoiesis.optimization.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.optimization.CentralDifferences;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoSidedRidgeTest {
  private static final int P = 4;
  private static final int Q = 3;
  private static final double LAMBDA = 0.7;
  private static final double MU = 1.3;

  private final double[] f = Numbers.random(9 * P, 1);
  private final double[] z = Numbers.random(8 * Q, 2);
  private final double[] y = Numbers.random(9 * 8, 3);
  private final double[] a = Dense.gram(f, 9, P);
  private final double[] k = Dense.gram(z, 8, Q);
  private final double[] b =
      Dense.multiply(Dense.multiplyTransposedLeft(f, 9, P, y, 8), P, 8, z, Q);
  private final double[] byC = Numbers.random(P * Q, 4);

  private static TwoSidedRidge solve(double[] a, double[] b, double[] k, double l, double m) {
    return TwoSidedRidge.solve(
        PositiveDefinite.factorWithRidge(a, P, l), b, PositiveDefinite.factorWithRidge(k, Q, m));
  }

  @Test
  void solve_undoesBothSides() {
    double[] c = solve(a, b, k, LAMBDA, MU).coefficients();
    double[] left = a.clone();
    double[] right = k.clone();
    for (int i = 0; i < P; i++) {
      left[i * P + i] += LAMBDA;
    }
    for (int i = 0; i < Q; i++) {
      right[i * Q + i] += MU;
    }
    double[] back = Numbers.product(Numbers.product(left, P, P, c, Q), P, Q, right, Q);
    assertThat(Numbers.distance(back, b)).isLessThan(1e-12);
  }

  @Test
  void solve_minimisesItsLoss() {
    double[] c = solve(a, b, k, LAMBDA, MU).coefficients();
    double[] slope = CentralDifferences.gradient(this::loss, c, 1e-4);
    assertThat(Math.sqrt(Numbers.dot(slope, slope))).isLessThan(1e-8);
  }

  private double loss(double[] c) {
    double[] fc = Numbers.product(f, 9, P, c, Q);
    double[] cz = Dense.multiplyTransposedRight(c, P, Q, z, 8);
    double[] rest = Numbers.minus(y, Dense.multiplyTransposedRight(fc, 9, Q, z, 8));
    return Numbers.dot(rest, rest)
        + LAMBDA * Numbers.dot(cz, cz)
        + MU * Numbers.dot(fc, fc)
        + LAMBDA * MU * Numbers.dot(c, c);
  }

  @Test
  void adjoint_equalsCentralDifferences() {
    TwoSidedRidge.Adjoint adjoint = solve(a, b, k, LAMBDA, MU).adjoint(byC);
    double[] byB = CentralDifferences.gradient(v -> value(a, v, k, LAMBDA, MU), b, 1e-5);
    assertThat(Numbers.distance(adjoint.byMixed(), byB)).isLessThan(1e-9);
    assertThat(Numbers.distance(adjoint.byLeft(), symmetric(a, P, true))).isLessThan(1e-9);
    assertThat(Numbers.distance(adjoint.byRight(), symmetric(k, Q, false))).isLessThan(1e-9);
    double[] ridges =
        CentralDifferences.gradient(
            v -> value(a, b, k, v[0], v[1]), new double[] {LAMBDA, MU}, 1e-5);
    assertThat(adjoint.byLambda()).isEqualTo(ridges[0], within(1e-9));
    assertThat(adjoint.byMu()).isEqualTo(ridges[1], within(1e-9));
  }

  private double value(double[] left, double[] mixed, double[] right, double l, double m) {
    return Numbers.dot(byC, solve(left, mixed, right, l, m).coefficients());
  }

  /** Differences along symmetric changes; an entry off the diagonal carries half of its pair's. */
  private double[] symmetric(double[] matrix, int n, boolean left) {
    double[] out = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double[] values = new double[2];
        for (int side = 0; side < 2; side++) {
          double[] moved = Arrays.copyOf(matrix, matrix.length);
          double h = side == 0 ? 1e-5 : -1e-5;
          moved[i * n + j] += h;
          moved[j * n + i] += i == j ? 0 : h;
          values[side] = left ? value(moved, b, k, LAMBDA, MU) : value(a, b, moved, LAMBDA, MU);
        }
        double slope = (values[0] - values[1]) / 2e-5;
        out[i * n + j] = i == j ? slope : slope / 2;
        out[j * n + i] = out[i * n + j];
      }
    }
    return out;
  }
}
