package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DivergenceTest {
  @Test
  void bits_disjoint_one() {
    assertThat(Divergence.bits(new double[] {1, 0}, new double[] {0, 1})).isEqualTo(1);
  }

  @Test
  void bits_equal_zero() {
    assertThat(Divergence.bits(new double[] {0.3, 0.7}, new double[] {0.3, 0.7})).isZero();
  }

  @Test
  void bits_certainAgainstEven_byHand() {
    // m = (3/4, 1/4): half of log2(4/3) + half of (1/2 log2(2/3) + 1/2 log2 2).
    double log2 = Math.log(2);
    double expected = (Math.log(4 / 3.0) + 0.5 * Math.log(2 / 3.0) + 0.5 * Math.log(2)) / 2 / log2;

    assertThat(Divergence.bits(new double[] {1, 0}, new double[] {0.5, 0.5}))
        .isCloseTo(expected, within(1e-15));
    assertThat(expected).isCloseTo(0.311278, within(1e-6));
  }
}
