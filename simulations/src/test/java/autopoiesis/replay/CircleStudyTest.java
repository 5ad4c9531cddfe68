package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CircleStudyTest {
  private static final TestEvents EVENTS =
      TestEvents.of(Logs.generated(30, 40, 20), Protocol.standard().withWindows(4));

  private static Comparison comparison() {
    List<Outcomes> outcomes = Replay.of(EVENTS, Logs.STREAMS).run(CircleStudy.arms());
    return Comparison.of(
        outcomes, Measure.all(List.of(10)), Bootstrap.of(Logs.STREAMS).withReplicates(50));
  }

  @Test
  void lines_coverEveryKappaOverallAndDifferFromTheAnchorsByThePairedMean() {
    Comparison comparison = comparison();

    List<CircleStudy.Line> lines = CircleStudy.lines(comparison, "mrr");

    List<CircleStudy.Line> overall =
        lines.stream().filter(line -> line.slice().equals(Slice.all().name())).toList();
    assertThat(overall).hasSize(CircleStudy.arms().size() - 1);
    for (CircleStudy.Line line : overall) {
      Estimate with = comparison.estimate(line.arm(), "mrr", Slice.all());
      Estimate without = comparison.estimate(CircleStudy.ANCHORS, "mrr", Slice.all());
      assertThat(line.difference().value())
          .isCloseTo(with.value() - without.value(), within(1e-12));
    }
    assertThat(lines)
        .extracting(CircleStudy.Line::slice)
        .contains("0 to 4 earlier acts on the thing");
  }
}
