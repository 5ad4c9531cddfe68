package autopoiesis.optimization.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PositiveDefiniteTest {
  // A = (4 2; 2 3), A^-1 = (3 -2; -2 4)/8.
  private static final double[] A = {4, 2, 2, 3};

  @Test
  void factor_twoByTwo_givesInverseSolutionAndDeterminantByHand() {
    PositiveDefinite matrix = PositiveDefinite.factor(A, 2);
    assertThat(matrix.order()).isEqualTo(2);
    assertThat(Numbers.distance(matrix.inverse(), new double[] {.375, -.25, -.25, .5}))
        .isLessThan(1e-15);
    assertThat(Numbers.distance(matrix.solve(new double[] {8, 16}, 1), new double[] {-1, 6}))
        .isLessThan(1e-14);
    assertThat(matrix.logDeterminant()).isEqualTo(Math.log(8), within(1e-14));
  }

  @Test
  void factor_doesNotChangeItsArgument() {
    double[] a = A.clone();
    double[] rhs = {1, 2};
    PositiveDefinite.factor(a, 2).solve(rhs, 1);
    assertThat(a).isEqualTo(A);
    assertThat(rhs).containsExactly(1, 2);
  }

  @Test
  void factorWithRidge_addsItToTheDiagonal() {
    assertThat(PositiveDefinite.factorWithRidge(A, 2, 1).logDeterminant())
        .isEqualTo(Math.log(16), within(1e-14));
  }

  @Test
  void factor_ofIndefinite_saysPivotAndAdvice() {
    NotPositiveDefiniteException e =
        catchThrowableOfType(
            NotPositiveDefiniteException.class,
            () -> PositiveDefinite.factor(new double[] {1, 2, 2, 1}, 2));
    assertThat(e.pivot()).isEqualTo(1);
    assertThat(e).hasMessageContaining("pivot 1").hasMessageContaining("add a ridge");
  }

  @Test
  void factor_ofWrongLength_isRefused() {
    assertThatThrownBy(() -> PositiveDefinite.factor(new double[3], 2))
        .hasMessage("a length (3) must be 2 x 2");
  }

  @Test
  void inverse_fromManyThreads_isTheSameToTheBit() throws Exception {
    int n = 120;
    double[] a = Dense.gram(Numbers.random(2 * n * n, 1), 2 * n, n);
    double[] expected = PositiveDefinite.factor(a, n).inverse();
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (Future<double[]> inverse :
          pool.invokeAll(
              IntStream.range(0, 16)
                  .<java.util.concurrent.Callable<double[]>>mapToObj(
                      i -> () -> PositiveDefinite.factor(a, n).inverse())
                  .toList())) {
        assertThat(inverse.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void multiply_variants_agreeWithEachOther() {
    double[] a = Numbers.random(6, 1);
    double[] b = Numbers.random(12, 2);
    double[] expected = Numbers.product(a, 2, 3, b, 4);
    assertThat(Numbers.distance(Dense.multiply(a, 2, 3, b, 4), expected)).isLessThan(1e-15);
    assertThat(
            Numbers.distance(
                Dense.multiplyTransposedLeft(Dense.transpose(a, 2, 3), 3, 2, b, 4), expected))
        .isLessThan(1e-15);
    assertThat(
            Numbers.distance(
                Dense.multiplyTransposedRight(a, 2, 3, Dense.transpose(b, 3, 4), 4), expected))
        .isLessThan(1e-15);
  }
}
