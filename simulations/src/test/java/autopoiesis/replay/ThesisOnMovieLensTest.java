package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the learned laws must reach on MovieLens 100K, and what they must beat. */
@Tag("real-data")
class ThesisOnMovieLensTest {
  @Test
  void autopoietic_movieLens_beatsItsFrozenLawsAndTheStrongestBaseline() {
    TestEvents events = TestEvents.of(MovieLens.acts(), Protocol.standard());
    List<Outcomes> outcomes =
        Replay.of(events, MovieLens.STREAMS)
            .withThreads(2)
            .run(
                Arms.standard()
                    .named(List.of("autopoietic", "autopoietic-laws-frozen", "session-knn-live")));
    Comparison comparison =
        Comparison.of(
            outcomes,
            List.of(Measure.reciprocalRank()),
            Bootstrap.of(MovieLens.STREAMS).withReplicates(500));

    assertThat(comparison.estimate("autopoietic", "mrr", Slice.all()).value()).isGreaterThan(0.118);
    Slice openings = Slice.sittings(events).get(Sitting.OPENING.ordinal());
    assertThat(comparison.estimate("autopoietic", "mrr", openings).value()).isGreaterThan(0.09);
    Estimate learning =
        comparison.difference("autopoietic", "autopoietic-laws-frozen", "mrr", Slice.all());
    assertThat(learning.low()).as("learned in windows, against learned once").isPositive();
    for (Slice slice : List.of(Slice.all(), Slice.secondHalf(events))) {
      Estimate ahead = comparison.difference("autopoietic", "session-knn-live", "mrr", slice);
      assertThat(ahead.low()).as(slice.name()).isPositive();
    }
  }
}
