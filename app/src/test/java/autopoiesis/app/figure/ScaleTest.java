package autopoiesis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static List<String> texts(Scale scale, int about) {
    return scale.ticks(about).stream().map(Scale.Tick::text).toList();
  }

  @Test
  void ticks_ofARange_areRound() {
    Scale scale = Scale.over(Axis.of("x").between(0.043, 0.121), DoubleStream.empty(), 0, 100);

    assertThat(texts(scale, 4)).containsExactly("0.06", "0.08", "0.10", "0.12");
  }

  @Test
  void ticks_aroundZero_haveOneZeroWithoutSign() {
    Scale scale = Scale.over(Axis.of("x").between(-0.02, 0.01), DoubleStream.empty(), 0, 100);

    assertThat(texts(scale, 3)).containsExactly("\u22120.02", "\u22120.01", "0.00", "0.01");
  }

  @Test
  void ticks_ofShares_areInPerCent() {
    Scale scale = Scale.over(Axis.share("x"), DoubleStream.empty(), 0, 100);

    assertThat(texts(scale, 2)).containsExactly("0 %", "50 %", "100 %");
  }

  @Test
  void ticks_ofPowers_areEvenInThem() {
    Scale scale = Scale.over(Axis.of("x").log(), DoubleStream.of(1, 10_000), 0, 100);

    assertThat(texts(scale, 4)).containsExactly("1", "10", "100", "1000", "10000");
    assertThat(scale.at(100)).isCloseTo(50, within(1e-9));
    assertThat(scale.shows(0)).isFalse();
  }

  @Test
  void ticks_ofACalendar_areFirstsOfMonths() {
    // 20 September 1997 to 22 April 1998, UTC.
    Scale scale = Scale.over(Axis.calendar(), DoubleStream.of(874_713_600, 893_203_200), 0, 100);

    assertThat(texts(scale, 4)).containsExactly("Oct 1997", "Jan 1998", "Apr 1998");
    assertThat(scale.ticks(4).get(0).value()).isEqualTo(875_664_000);
  }

  @Test
  void at_ofTheEnds_isTheEnds() {
    Scale scale = Scale.over(Axis.of("x").between(2, 4), DoubleStream.empty(), 300, 100);

    assertThat(scale.at(2)).isEqualTo(300);
    assertThat(scale.at(4)).isEqualTo(100);
    assertThat(scale.at(3)).isEqualTo(200);
  }

  @Test
  void over_nothing_isStillAScale() {
    Scale scale = Scale.over(Axis.of("x"), DoubleStream.of(Double.NaN), 0, 100);

    assertThat(scale.at(0.5)).isBetween(0.0, 100.0);
    assertThat(scale.ticks(4)).isNotEmpty();
  }
}
