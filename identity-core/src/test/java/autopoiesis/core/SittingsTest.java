package autopoiesis.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SittingsTest {
  @Test
  void opens_pauseAsLongAsTheGap_opens() {
    assertThat(Sittings.opens(1799, 1800)).isFalse();
    assertThat(Sittings.opens(1800, 1800)).isTrue();
    assertThat(Sittings.opens(Double.POSITIVE_INFINITY, 1800)).isTrue();
  }
}
