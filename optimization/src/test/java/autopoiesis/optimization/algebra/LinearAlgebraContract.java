package autopoiesis.optimization.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.optimization.algebra.LinearAlgebra.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of the kernels must do. */
abstract class LinearAlgebraContract {
  abstract LinearAlgebra algebra();

  @ParameterizedTest
  @CsvSource({"1,1,1", "2,3,4", "17,5,9", "64,64,64", "65,130,63", "3,200,1"})
  void multiply_anyForm_equalsTheDefinition(int m, int k, int n) {
    double[] a = Numbers.random(m * k, 1);
    double[] b = Numbers.random(k * n, 2);
    double[] expected = Numbers.product(a, m, k, b, n);
    double[] aTransposed = Dense.transpose(a, m, k);
    double[] bTransposed = Dense.transpose(b, k, n);
    for (Form formA : Form.values()) {
      for (Form formB : Form.values()) {
        double[] out = Numbers.random(m * n, 3);
        algebra()
            .multiply(
                formA,
                formA == Form.AS_IS ? a : aTransposed,
                formB,
                formB == Form.AS_IS ? b : bTransposed,
                m,
                k,
                n,
                out);
        assertThat(Numbers.distance(out, expected)).isLessThan(1e-12);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,3", "3,5", "130,65", "200,129"})
  void gram_ofAnyShape_equalsTheDefinitionAndIsSymmetric(int rows, int columns) {
    double[] x = Numbers.random(rows * columns, 4);
    double[] out = Numbers.random(columns * columns, 5);
    algebra().gram(x, rows, columns, out);
    double[] expected =
        Numbers.product(Dense.transpose(x, rows, columns), columns, rows, x, columns);
    assertThat(Numbers.distance(out, expected)).isLessThan(1e-12);
    assertThat(Dense.transpose(out, columns, columns)).isEqualTo(out);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 63, 64, 65, 150})
  void factor_ofPositiveDefinite_solvesAndInverts(int n) {
    double[] a = positiveDefinite(n);
    double[] factor = a.clone();
    assertThat(algebra().factor(factor, n)).isZero();

    double[] inverse = Numbers.random(n * n, 6);
    algebra().invertFactored(factor, n, inverse);
    assertThat(Numbers.distance(Numbers.product(a, n, n, inverse, n), Numbers.identity(n)))
        .isLessThan(1e-10);
    assertThat(Dense.transpose(inverse, n, n)).isEqualTo(inverse);

    int columns = 3;
    double[] solution = Numbers.random(n * columns, 7);
    double[] rhs = Numbers.product(a, n, n, solution, columns);
    algebra().solveFactored(factor, n, rhs, columns);
    assertThat(Numbers.distance(rhs, solution)).isLessThan(1e-10);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 70, 99})
  void factor_withABadPivot_saysWhich(int pivot) {
    int n = 100;
    double[] a = Numbers.identity(n);
    a[pivot * n + pivot] = -1;
    assertThat(algebra().factor(a, n)).isEqualTo(pivot + 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void factor_withANumberThatIsNotFinite_fails(double value) {
    int n = 70;
    double[] a = Numbers.identity(n);
    a[66 * n + 66] = value;
    assertThat(algebra().factor(a, n)).isEqualTo(67);
  }

  private static double[] positiveDefinite(int n) {
    double[] x = Numbers.random(2 * n * n, 8);
    double[] a = Numbers.product(Dense.transpose(x, 2 * n, n), n, 2 * n, x, n);
    for (int i = 0; i < n; i++) {
      a[i * n + i] += 0.1;
    }
    return a;
  }
}
