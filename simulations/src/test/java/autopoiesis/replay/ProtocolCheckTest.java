package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures that a replay of MovieLens 100K must give, measured independently of this code. */
@Tag("real-data")
class ProtocolCheckTest {
  private static final List<String> ARMS =
      List.of(
          "popularity",
          "label-popularity",
          "ease-frozen",
          "ease-live",
          "ease-decayed-live",
          "successor-live",
          "session-knn-live");

  private static double mean(Comparison comparison, String arm, String measure) {
    return comparison.estimate(arm, measure, Slice.all()).value();
  }

  private static void assertFigures(Comparison comparison, String arm, double mrr, double hr10) {
    assertThat(mean(comparison, arm, "mrr")).as("mrr of " + arm).isCloseTo(mrr, within(.002));
    assertThat(mean(comparison, arm, "hr10")).as("hr10 of " + arm).isCloseTo(hr10, within(.002));
  }

  @Test
  void baselines_movieLens_reachTheirFigures() {
    TestEvents events = TestEvents.of(MovieLens.acts(), Protocol.standard());
    assertThat(events.size()).isEqualTo(44_180);
    List<Outcomes> outcomes =
        Replay.of(events, MovieLens.STREAMS).withThreads(2).run(Arms.standard().named(ARMS));
    Comparison comparison =
        Comparison.of(
            outcomes,
            List.of(Measure.reciprocalRank(), Measure.hitRate(10)),
            Bootstrap.of(MovieLens.STREAMS).withReplicates(200));
    assertFigures(comparison, "popularity", .0485, .099);
    assertFigures(comparison, "label-popularity", .0497, .101);
    assertFigures(comparison, "ease-frozen", .0480, .098);
    assertFigures(comparison, "ease-live", .0831, .179);
    for (String arm : List.of("ease-decayed-live", "successor-live", "session-knn-live")) {
      assertThat(mean(comparison, arm, "mrr")).as("mrr of " + arm).isGreaterThan(.095);
      assertThat(comparison.difference(arm, "ease-live", "mrr", Slice.all()).above(0)).isTrue();
    }
  }

  @Test
  void sittings_movieLens_areAsCounted() {
    TestEvents events = TestEvents.of(MovieLens.acts(), Protocol.standard());
    int[] counts = new int[3];
    for (int e = 0; e < events.size(); e++) {
      counts[events.sitting(e).ordinal()]++;
    }
    // Counted elsewhere as 42,910, 842 and 428; which of a second's acts is first is drawn.
    assertThat(counts[0]).isBetween(42_890, 42_930);
    assertThat(counts[1]).isBetween(832, 852);
    assertThat(counts[2]).isBetween(418, 438);
  }
}
