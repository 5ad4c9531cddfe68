package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@code autopoietic} must reach on MovieLens 100K, and that it leads, by intervals clear of
 * 0, before every live baseline, their blend, relations by hand and itself frozen.
 */
@Tag("real-data")
class ThesisOnMovieLensTest {
  private static final String THESIS = "autopoietic";

  /** At openings over the whole log the crowd of the moment is not told apart from it. */
  private static final String CROWD = "recent-popularity";

  private static List<Arm> rivals() {
    List<Arm> rivals = new ArrayList<>(Arms.standard().liveBaselines());
    rivals.addAll(Arms.standard().named(List.of("relational-live", "autopoietic-frozen")));
    return rivals;
  }

  private static void assertAhead(Comparison comparison, String rival, Slice slice) {
    Estimate ahead = comparison.difference(THESIS, rival, "mrr", slice);
    assertThat(ahead.low()).as(slice.name() + ", ahead of " + rival).isPositive();
  }

  @Test
  void autopoietic_movieLens_leadsBeforeEveryRival() {
    TestEvents events = TestEvents.of(MovieLens.acts(), Protocol.standard());
    List<Arm> arms = new ArrayList<>(rivals());
    arms.addAll(Arms.standard().named(List.of(THESIS, "autopoietic-laws-frozen")));
    Comparison comparison =
        Comparison.of(
            Replay.of(events, MovieLens.STREAMS).withThreads(2).run(arms),
            List.of(Measure.reciprocalRank()),
            Bootstrap.of(MovieLens.STREAMS));
    Slice openings = Slice.sittings(events).get(Sitting.OPENING.ordinal());
    Slice second = Slice.secondHalf(events);
    Slice laterOpenings =
        Slice.of(
            "openings of the second half",
            e -> second.weight(e) > 0 && events.sitting(e) == Sitting.OPENING);

    assertThat(comparison.estimate(THESIS, "mrr", Slice.all()).value()).isGreaterThan(0.118);
    assertThat(comparison.estimate(THESIS, "mrr", openings).value()).isGreaterThan(0.09);
    assertAhead(comparison, "autopoietic-laws-frozen", Slice.all());
    for (Arm rival : rivals()) {
      assertAhead(comparison, rival.name(), Slice.all());
      assertAhead(comparison, rival.name(), second);
      assertAhead(comparison, rival.name(), laterOpenings);
      if (!rival.name().equals(CROWD)) {
        assertAhead(comparison, rival.name(), openings);
      }
    }
  }
}
