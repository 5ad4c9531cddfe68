package autopoiesis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void fixed_ofNumbers_hasAsManyDecimalsAndATrueMinus() {
    assertThat(Numbers.fixed(0.11949, 4)).isEqualTo("0.1195");
    assertThat(Numbers.fixed(-2.5, 1)).isEqualTo("\u22122.5");
    assertThat(Numbers.fixed(-0.00001, 3)).isEqualTo("0.000");
    assertThat(Numbers.fixed(Double.NaN, 3)).isEqualTo("\u2013");
    assertThat(Numbers.fixed(Double.NEGATIVE_INFINITY, 3)).isEqualTo("\u2212\u221E");
  }

  @Test
  void difference_ofEstimate_carriesSignsAndInterval() {
    Estimate gain = new Estimate(0.01, -0.002, 0.022, 821);

    assertThat(Numbers.difference(gain, 3)).isEqualTo("+0.010 [\u22120.002, +0.022]");
    assertThat(Numbers.difference(Estimate.undefined(0), 3)).isEqualTo("not defined");
  }

  @Test
  void count_ofThousands_groupsThem() {
    assertThat(Numbers.count(44180)).isEqualTo("44\u202F180");
    assertThat(Numbers.count(1234567)).isEqualTo("1\u202F234\u202F567");
    assertThat(Numbers.count(999)).isEqualTo("999");
  }

  @Test
  void at_ofCoordinates_isShort() {
    assertThat(Numbers.at(12)).isEqualTo("12");
    assertThat(Numbers.at(12.5)).isEqualTo("12.5");
    assertThat(Numbers.at(-0.051)).isEqualTo("-0.05");
    assertThat(Numbers.at(0.999)).isEqualTo("1");
  }

  @Test
  void decimalsFor_estimates_tellsTheirIntervalsApart() {
    Estimate narrow = new Estimate(0.1195, 0.1162, 0.1228, 821);

    assertThat(Numbers.decimalsFor(List.of(narrow))).isEqualTo(4);
    assertThat(Numbers.decimalsFor(List.of(new Estimate(30, 27, 33, 40)))).isEqualTo(1);
    assertThat(Numbers.decimalsFor(List.of(Estimate.undefined(0)))).isEqualTo(3);
  }
}
