package autopoiesis.optimization.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecompositionTest {
  @Test
  void eigen_twoByTwo_byHand() {
    // (2 1; 1 2): 3 with (1, 1)/sqrt 2 and 1 with (1, -1)/sqrt 2.
    SymmetricEigen eigen = SymmetricEigen.of(new double[] {2, 1, 1, 2}, 2);
    double h = Math.sqrt(0.5);
    assertThat(Numbers.distance(eigen.values(), new double[] {3, 1})).isLessThan(1e-15);
    double[] vectors = eigen.vectors();
    assertThat(Math.abs(vectors[0])).isCloseTo(h, org.assertj.core.api.Assertions.within(1e-15));
    assertThat(vectors[0] * vectors[2]).isPositive();
    assertThat(vectors[1] * vectors[3]).isNegative();
  }

  @Test
  void eigen_ofAPath_hasItsKnownSpectrum() {
    // The path graph's adjacency: 2 cos(pi k / (n + 1)), k = 1, ..., n.
    int n = 50;
    double[] a = new double[n * n];
    double[] expected = new double[n];
    for (int i = 0; i < n; i++) {
      expected[i] = 2 * Math.cos(Math.PI * (i + 1) / (n + 1));
      if (i > 0) {
        a[i * n + i - 1] = 1;
        a[(i - 1) * n + i] = 1;
      }
    }
    assertThat(Numbers.distance(SymmetricEigen.of(a, n).values(), expected)).isLessThan(1e-13);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 65, 120})
  void eigen_ofAnySymmetric_rebuildsItFromAnOrthonormalBasis(int n) {
    double[] x = Numbers.random(n * n, 1);
    double[] a = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i * n + j] = x[i * n + j] + x[j * n + i];
      }
    }
    assertRebuilt(a, n);
  }

  @Test
  void eigen_ofEqualAndZeroValues_rebuildsThem() {
    int n = 12;
    assertRebuilt(new double[n * n], n);
    assertRebuilt(Numbers.identity(n), n);
    // Rank 3: nine zeros.
    assertRebuilt(Dense.gram(Numbers.random(3 * n, 2), 3, n), n);
    double[] block = Numbers.identity(n);
    block[n * n - 2] = 1e-9;
    block[n * n - n - 1] = 1e-9;
    assertRebuilt(block, n);
  }

  private static void assertRebuilt(double[] a, int n) {
    SymmetricEigen eigen = SymmetricEigen.of(a, n);
    double[] v = eigen.vectors();
    double[] values = eigen.values();
    double[] scaled = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        scaled[i * n + j] = v[i * n + j] * values[j];
      }
    }
    assertThat(Numbers.distance(Dense.multiplyTransposedRight(scaled, n, n, v, n), a))
        .isLessThan(2e-13);
    assertThat(Numbers.distance(Dense.gram(v, n, n), Numbers.identity(n))).isLessThan(2e-14);
    for (int i = 1; i < n; i++) {
      assertThat(values[i]).isLessThanOrEqualTo(values[i - 1]);
    }
  }

  @Test
  void eigen_ofNaN_isRefused() {
    assertThatThrownBy(() -> SymmetricEigen.of(new double[] {Double.NaN}, 1))
        .hasMessageContaining("finite");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,2", "5,5", "80,33", "300,64"})
  void qr_ofTall_rebuildsAndIsOrthonormal(int rows, int columns) {
    double[] a = Numbers.random(rows * columns, 3);
    ThinQr qr = ThinQr.of(a, rows, columns);
    assertThat(Numbers.distance(Dense.multiply(qr.q(), rows, columns, qr.r(), columns), a))
        .isLessThan(1e-13);
    assertThat(Numbers.distance(Dense.gram(qr.q(), rows, columns), Numbers.identity(columns)))
        .isLessThan(1e-14);
    for (int i = 0; i < columns; i++) {
      assertThat(qr.r()[i * columns + i]).isPositive();
      for (int j = 0; j < i; j++) {
        assertThat(qr.r()[i * columns + j]).isZero();
      }
    }
  }

  @Test
  void qr_ofDependentColumns_isStillOrthonormal() {
    int rows = 6;
    double[] a = new double[rows * 3];
    for (int i = 0; i < rows; i++) {
      a[i * 3] = i;
      a[i * 3 + 1] = 2 * i;
    }
    ThinQr qr = ThinQr.of(a, rows, 3);
    assertThat(Numbers.distance(Dense.gram(qr.q(), rows, 3), Numbers.identity(3)))
        .isLessThan(1e-14);
    assertThat(Numbers.distance(Dense.multiply(qr.q(), rows, 3, qr.r(), 3), a)).isLessThan(1e-13);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "4,3", "64,64", "200,30"})
  void svd_ofTall_rebuildsAndIsOrthonormal(int rows, int columns) {
    double[] a = Numbers.random(rows * columns, 4);
    ThinSvd svd = ThinSvd.of(a, rows, columns);
    double[] scaled = svd.u();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= svd.values()[i % columns];
    }
    assertThat(
            Numbers.distance(
                Dense.multiplyTransposedRight(scaled, rows, columns, svd.v(), columns), a))
        .isLessThan(1e-13);
    assertThat(Numbers.distance(Dense.gram(svd.u(), rows, columns), Numbers.identity(columns)))
        .isLessThan(1e-13);
    assertThat(Numbers.distance(Dense.gram(svd.v(), columns, columns), Numbers.identity(columns)))
        .isLessThan(1e-13);
  }

  @ParameterizedTest
  @CsvSource({"8,4", "8,1", "64,32", "128,127"})
  void svd_ofDependentColumnsAndEmptyRows_converges(int n, int rank) {
    for (int seed = 0; seed < 10; seed++) {
      double[] a =
          Dense.multiply(
              Numbers.random(n * rank, 30 + seed), n, rank, Numbers.random(rank * n, 60 + seed), n);
      Arrays.fill(a, n * n / 2, n * n, 0);
      ThinSvd svd = ThinSvd.of(a, n, n);
      double[] scaled = svd.u();
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] *= svd.values()[i % n];
      }
      assertThat(Numbers.distance(Dense.multiplyTransposedRight(scaled, n, n, svd.v(), n), a))
          .isLessThan(1e-11);
    }
  }

  @Test
  void svd_values_areRootsOfTheGramEigenvalues() {
    double[] a = Numbers.random(40 * 7, 5);
    double[] eigen = SymmetricEigen.of(Dense.gram(a, 40, 7), 7).values();
    double[] values = ThinSvd.of(a, 40, 7).values();
    for (int i = 0; i < 7; i++) {
      assertThat(values[i] * values[i])
          .isCloseTo(eigen[i], org.assertj.core.api.Assertions.within(1e-12));
    }
  }

  @Test
  void rotation_ofProcrustes_recoversAHiddenRotation() {
    int n = 5;
    double[] hidden = ThinQr.of(Numbers.random(n * n, 6), n, n).q();
    double[] b = Numbers.random(30 * n, 7);
    double[] c = Dense.multiply(b, 30, n, hidden, n);
    double[] found = ThinSvd.of(Dense.multiplyTransposedLeft(b, 30, n, c, n), n, n).rotation();
    assertThat(Numbers.distance(found, hidden)).isLessThan(1e-13);
  }
}
