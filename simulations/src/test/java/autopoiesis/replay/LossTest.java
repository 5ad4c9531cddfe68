package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossTest {
  /** Three persons, each with two events after the warm start: the first and the second. */
  private static final Acts ACTS =
      Logs.of(
          3,
          8,
          new double[][] {
            {0, 0, 0, 1},
            {1, 0, 1, 1},
            {2, 0, 2, 1},
            {0, 1, 3, 1},
            {1, 2, 4, 1},
            {2, 3, 5, 1},
            {0, 4, 6, 1},
            {1, 5, 7, 1},
            {2, 6, 8, 1}
          });

  private static final TestEvents EVENTS =
      TestEvents.of(
          ACTS, Protocol.standard().withWarmStart(1.0 / 3).withWindows(1).withCutoffs(List.of(1)));

  private static final Slice FIRST = Slice.of("first", e -> e < 3);
  private static final Slice SECOND = Slice.of("second", e -> e >= 3);

  private static Outcomes outcomes(String arm, double first, double second) {
    Outcomes outcomes = new Outcomes(arm, EVENTS);
    for (int e = 0; e < 6; e++) {
      outcomes.set(e, e < 3 ? first : second, 1);
    }
    return outcomes;
  }

  private static List<Loss> losses(int leastPersons) {
    Comparison comparison =
        Comparison.of(
            List.of(
                outcomes("judged", 4, 1),
                outcomes("near", 3, 5),
                outcomes("far", 2, 5),
                outcomes("better", 1, 1)),
            List.of(Measure.reciprocalRank()),
            Bootstrap.of(Logs.STREAMS).withReplicates(50));
    return Loss.of(comparison, "judged", Map.of("part", List.of(FIRST, SECOND)), leastPersons);
  }

  @Test
  void losses_behindALeadOverAll_nameTheSliceAndTheArmFarthestAhead() {
    List<Loss> losses = losses(3);
    assertThat(losses).hasSize(1);
    Loss loss = losses.get(0);
    assertThat(loss.by()).isEqualTo("part");
    assertThat(loss.slice()).isSameAs(FIRST);
    assertThat(loss.arm()).isEqualTo("far");
    assertThat(loss.difference().value()).isEqualTo(1.0 / 4 - 1.0 / 2, within(1e-12));
  }

  @Test
  void losses_toAnArmThatIsAheadOverAll_areNotToldAgain() {
    assertThat(losses(3)).noneMatch(loss -> loss.arm().equals("better"));
  }

  @Test
  void losses_amongFewPersons_areNotTold() {
    assertThat(losses(4)).isEmpty();
  }
}
