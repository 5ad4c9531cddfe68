package autopoiesis.optimization.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever was chosen on this platform: OpenBLAS, or plain Java where it is absent. */
class ChosenAlgebraTest extends LinearAlgebraContract {
  @Override
  LinearAlgebra algebra() {
    return ChosenAlgebra.ALGEBRA;
  }

  @Test
  void current_engine_saysWhatItIs() {
    assertThat(AlgebraEngine.current().description()).matches("(OpenBLAS|plain Java).*");
  }

  /** Far beyond the sizes of the self-check, where other blocks and kernels are at work. */
  @Test
  void inverse_ofSevenHundred_timesTheMatrixIsTheIdentity() {
    int n = 700;
    double[] a = Dense.gram(Numbers.random(2 * n * n, 1), 2 * n, n);
    double[] inverse = PositiveDefinite.factor(a, n).inverse();
    double worst = 0;
    for (int i = 0; i < n; i += 7) {
      for (int j = 0; j < n; j++) {
        double sum = i == j ? -1 : 0;
        for (int k = 0; k < n; k++) {
          sum += a[i * n + k] * inverse[k * n + j];
        }
        worst = Math.max(worst, Math.abs(sum));
      }
    }
    assertThat(worst).isLessThan(1e-11);
  }

  @Test
  void disagreement_ofAWrongKernel_exceedsTheTolerance() {
    PlainAlgebra right = new PlainAlgebra("right");
    assertThat(AlgebraCheck.disagreement(new WrongAlgebra(right), right))
        .isGreaterThan(AlgebraCheck.TOLERANCE);
    assertThat(AlgebraCheck.disagreement(right, right)).isZero();
  }

  /** One product in a thousand is off in its fourth digit. */
  private record WrongAlgebra(LinearAlgebra right) implements LinearAlgebra {
    @Override
    public AlgebraEngine engine() {
      return right.engine();
    }

    @Override
    public void multiply(
        Form formA, double[] a, Form formB, double[] b, int m, int k, int n, double[] out) {
      right.multiply(formA, a, formB, b, m, k, n, out);
      for (int i = 999; i < m * n; i += 1000) {
        out[i] *= 1.0001;
      }
    }

    @Override
    public void gram(double[] x, int rows, int columns, double[] out) {
      right.gram(x, rows, columns, out);
    }

    @Override
    public int factor(double[] a, int n) {
      return right.factor(a, n);
    }

    @Override
    public void solveFactored(double[] factor, int n, double[] rhs, int columns) {
      right.solveFactored(factor, n, rhs, columns);
    }

    @Override
    public void invertFactored(double[] factor, int n, double[] out) {
      right.invertFactored(factor, n, out);
    }
  }
}
