package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final RandomStreams STREAMS = new RandomStreams(3);

  @Test
  void slate_noTies_bestInOrder() {
    Slate slate = new Policy(2, 0).slate(new double[] {1, 4, 2, 3}, STREAMS.stream("x"));

    assertThat(slate.thing(0)).isEqualTo(1);
    assertThat(slate.thing(1)).isEqualTo(3);
    assertThat(slate.propensity(0)).isEqualTo(1);
  }

  @Test
  void slate_tiesAndExploration_propensityIsTheFrequency() {
    double[] scores = {5, 2, 2, 2, 1, 0};
    Policy policy = new Policy(2, 1);
    int draws = 40_000;
    int[] shown = new int[scores.length];
    double[] stated = new double[scores.length];
    for (int i = 0; i < draws; i++) {
      Slate slate = policy.slate(scores, STREAMS.stream("draw", i));
      for (int place = 0; place < slate.size(); place++) {
        shown[slate.thing(place)]++;
        stated[slate.thing(place)] = slate.propensity(place);
      }
    }

    // By hand: 1; a third and then a quarter of two thirds; a quarter.
    assertThat(stated).containsExactly(1, 0.5, 0.5, 0.5, 0.25, 0.25);
    for (int o = 0; o < scores.length; o++) {
      double error = Math.sqrt(stated[o] * (1 - stated[o]) / draws);
      assertThat(shown[o] / (double) draws).isCloseTo(stated[o], within(4 * error + 1e-12));
    }
  }

  @Test
  void slate_exploredOnly_everyThingAlike() {
    Slate slate = new Policy(0, 2).slate(new double[] {9, 1, 1, 1}, STREAMS.stream("x"));

    assertThat(slate.propensity(0)).isEqualTo(0.5);
    assertThat(slate.propensity(1)).isEqualTo(0.5);
  }

  @Test
  void slate_scoreIsNaN_refused() {
    assertThatThrownBy(
            () -> new Policy(1, 0).slate(new double[] {1, Double.NaN}, STREAMS.stream("x")))
        .hasMessageContaining("score of 1 (NaN)");
  }

  @Test
  void slate_fewerThingsThanPlaces_refused() {
    assertThatThrownBy(() -> new Policy(2, 1).slate(new double[2], STREAMS.stream("x")))
        .hasMessageContaining("things (2)");
  }
}
