package autopoiesis.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PlotAreaTest {
  @Test
  void ticks_inLittleRoom_keepTheirTextsApart() {
    for (double width = 40; width < 600; width += 20) {
      Scale x = Scale.over(Axis.of("acts"), DoubleStream.of(20_000, 96_000), 0, width);
      List<Scale.Tick> ticks = PlotArea.apart(x);
      assertThat(ticks).isNotEmpty();
      for (int i = 1; i < ticks.size(); i++) {
        double left = x.at(ticks.get(i - 1).value());
        double right = x.at(ticks.get(i).value());
        double text = TextWidth.of(ticks.get(i).text(), Svg.SMALL);
        assertThat(right - left).as("room at width %s", width).isGreaterThan(text);
      }
      if (width >= 150) {
        assertThat(ticks.size()).as("ticks at width %s", width).isGreaterThan(1);
      }
    }
  }
}
