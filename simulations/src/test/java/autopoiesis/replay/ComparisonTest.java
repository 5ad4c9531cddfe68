package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.HardPartition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  /** Two persons, five things; everything after the first act is foreseen, in two windows. */
  private static final Acts ACTS =
      Logs.of(
          2,
          5,
          new double[][] {
            {0, 0, 0, 1}, {0, 1, 1, 1}, {0, 2, 2, 1}, {1, 3, 3, 1}, {1, 4, 4, 1}, {1, 0, 5, 1}
          });

  private static final TestEvents EVENTS =
      TestEvents.of(
          ACTS,
          Protocol.standard().withWarmStart(1.0 / 6).withWindows(2).withCutoffs(List.of(1, 3)));

  private static Outcomes outcomes(String arm, double... ranks) {
    Outcomes outcomes = new Outcomes(arm, EVENTS);
    for (int e = 0; e < ranks.length; e++) {
      outcomes.set(e, ranks[e], ranks[e] / 2);
    }
    return outcomes;
  }

  private static double[] values(Measure measure, double... ranks) {
    return measure.values(outcomes("some", ranks));
  }

  @Test
  void measures_byRank_areAsByHand() {
    assertThat(values(Measure.reciprocalRank(), 1, 2, 2.5, 4, 5))
        .containsExactly(1, 0.5, 0.4, 0.25, 0.2);
    assertThat(values(Measure.hitRate(3), 1, 2, 2.5, 4, 3)).containsExactly(1, 1, 1, 0, 1);
    assertThat(values(Measure.ndcg(3), 1, 3, 4, 2, 7))
        .containsExactly(new double[] {1, 0.5, 0, Math.log(2) / Math.log(3), 0}, within(1e-12));
    assertThat(values(Measure.logLoss(), 1, 2, 3, 4, 5)).containsExactly(.5, 1, 1.5, 2, 2.5);
  }

  @Test
  void recall_window_countsWhatTheFirstListHeld() {
    Outcomes outcomes = outcomes("some", 1, 1, 1, 1, 1);
    // Window 1: person 0 chooses things 1 and 2. Window 2: person 1 chooses 3, 4, 0.
    assertThat(EVENTS.window(1)).isZero();
    assertThat(EVENTS.window(2)).isEqualTo(1);
    int[] first = {4, 2, 1};
    int[] third = {1, 2, 4};
    for (int place = 0; place < 3; place++) {
      outcomes.setTop(0, place, first[place]);
      outcomes.setTop(2, place, third[place]);
    }
    double[] recall = Measure.recall(2).values(outcomes);
    assertThat(recall[0]).isEqualTo(0.5);
    assertThat(recall[1]).isNaN();
    assertThat(recall[2]).isZero();
    assertThat(Measure.recall(3).values(outcomes)[2]).isEqualTo(1 / 3.0);
  }

  @Test
  void noveltyAndCoverage_topThings_areAsByHand() {
    Outcomes outcomes = outcomes("some", 1, 1, 1, 1, 1);
    outcomes.setTop(0, 0, 0);
    outcomes.setTop(0, 1, 1);
    // Before window 1 thing 0 was chosen once: shares 2/6 and 1/6, counted from one.
    double[] novelty = Measure.novelty(3).values(outcomes);
    assertThat(novelty[0]).isCloseTo((Math.log(3) + Math.log(6)) / 2 / Math.log(2), within(1e-12));
    assertThat(novelty[1]).isNaN();
    assertThat(Measure.coverage(outcomes, 3)).isEqualTo(0.4);
    assertThat(Measure.coverage(outcomes, 1)).isEqualTo(0.2);
  }

  private static Comparison comparison() {
    return Comparison.of(
        List.of(outcomes("a", 1, 2, 1, 1, 2), outcomes("b", 2, 4, 1, 2, 4)),
        List.of(Measure.reciprocalRank(), Measure.hitRate(1)),
        Bootstrap.of(Logs.STREAMS).withReplicates(200));
  }

  @Test
  void estimate_slices_areMeansOverTheirEvents() {
    Comparison comparison = comparison();
    assertThat(comparison.estimate("a", "mrr", Slice.all()).value()).isEqualTo(0.8);
    assertThat(comparison.estimate("a", "mrr", Slice.all()).n()).isEqualTo(2);
    List<Slice> windows = Slice.windows(EVENTS);
    Slice two = Slice.of("two", e -> e == 1 || e == 2);
    assertThat(comparison.estimate("a", "hr1", two).value()).isEqualTo(0.5);
    assertThat(comparison.events(windows.get(1))).isEqualTo(3);
    Slice half = Slice.weighted("half", e -> e == 0 ? 3 : e == 4 ? 1 : 0);
    assertThat(comparison.estimate("b", "mrr", half).value()).isCloseTo(1.75 / 4, within(1e-12));
    Slice nobody = Slice.of("nobody", e -> false);
    assertThat(comparison.estimate("a", "mrr", nobody).isDefined()).isFalse();
  }

  @Test
  void estimate_sliceOfOnePerson_isUndefined() {
    int someone = EVENTS.person(0);
    Slice one = Slice.of("one person", e -> EVENTS.person(e) == someone);
    Estimate estimate = comparison().estimate("a", "mrr", one);
    assertThat(estimate.isDefined()).isFalse();
    assertThat(estimate.n()).isEqualTo(1);
    assertThat(comparison().difference("a", "b", "mrr", one).isDefined()).isFalse();
  }

  @Test
  void by_categoriesThatNameTheirPartition_areNotLedByItTwice() {
    int persons = EVENTS.acts().persons();
    HardPartition gender =
        new HardPartition("gender", List.of("gender=F", "other"), new int[persons]);
    assertThat(Slice.by(EVENTS, gender))
        .extracting(Slice::name)
        .containsExactly("gender = F", "gender = other");
  }

  @Test
  void difference_pairedPersons_agreesWithTheBootstrapOfDifferences() {
    Comparison comparison = comparison();
    Estimate difference = comparison.difference("a", "b", "mrr", Slice.all());
    double[] a = Measure.reciprocalRank().values(comparison.outcomes("a"));
    double[] b = Measure.reciprocalRank().values(comparison.outcomes("b"));
    Estimate direct =
        Bootstrap.of(Logs.STREAMS).withReplicates(200).difference(EVENTS.persons(), a, b);
    assertThat(difference.value()).isCloseTo(direct.value(), within(1e-12));
    assertThat(difference.low()).isCloseTo(direct.low(), within(1e-12));
    assertThat(difference.high()).isCloseTo(direct.high(), within(1e-12));
    assertThat(comparison.difference("a", "a", "mrr", Slice.all()).high()).isZero();
  }

  @Test
  void difference_measureDefinedInOneArmOnly_usesTheEventsThatBothHave() {
    double nan = Double.NaN;
    Map<String, double[]> values =
        Map.of(
            "a", new double[] {1, nan, 3, nan, 5},
            "b", new double[] {0, 5, nan, nan, 1},
            "c", new double[] {4, nan, 2, nan, 2});
    Comparison comparison =
        Comparison.of(
            values.keySet().stream().sorted().map(arm -> outcomes(arm, 1, 1, 1, 1, 1)).toList(),
            List.of(Measure.of("some", outcomes -> values.get(outcomes.arm()))),
            Bootstrap.of(Logs.STREAMS).withReplicates(200));

    // Events 0, of person 0, and 4, of person 1: (1 - 0 + 5 - 1) / 2.
    Estimate difference = comparison.difference("a", "b", "some", Slice.all());
    assertThat(difference.value()).isCloseTo(2.5, within(1e-12));
    assertThat(difference.n()).isEqualTo(2);
    assertThat(difference.low()).isCloseTo(1, within(1e-12));
    assertThat(difference.high()).isCloseTo(4, within(1e-12));

    // Events 0, 2 and 4: (1 - 4 + 3 - 2 + 5 - 2) / 3.
    Estimate other = comparison.difference("a", "c", "some", Slice.all());
    assertThat(other.value()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(other.n()).isEqualTo(2);

    // Events 0 and 4: (1 - 0 - 4 + 5 - 1 - 2) / 2.
    Estimate contrast =
        comparison.contrast(Map.of("a", 1.0, "b", -1.0, "c", -1.0), "some", Slice.all());
    assertThat(contrast.value()).isCloseTo(-0.5, within(1e-12));
    assertThat(contrast.n()).isEqualTo(2);
  }

  @Test
  void slices_bands_partitionTheEvents() {
    for (List<Slice> slices :
        List.of(
            Slice.sittings(EVENTS),
            Slice.windows(EVENTS),
            Slice.earlierActs(EVENTS),
            Slice.earlierActsOnThing(EVENTS))) {
      double[] weights = new double[EVENTS.size()];
      for (Slice slice : slices) {
        for (int e = 0; e < weights.length; e++) {
          weights[e] += slice.weight(e);
        }
      }
      assertThat(weights).containsOnly(1);
    }
    assertThat(Slice.earlierActs(EVENTS))
        .extracting(Slice::name)
        .startsWith("no earlier acts", "1 to 4 earlier acts")
        .endsWith("200 and more earlier acts");
    assertThat(
            Arrays.stream(new int[] {0, 1, 2}).filter(e -> Slice.secondHalf(EVENTS).weight(e) > 0))
        .containsExactly(2);
  }

  @Test
  void estimate_unknownNames_areListed() {
    assertThatThrownBy(() -> comparison().estimate("c", "mrr", Slice.all()))
        .hasMessageContaining("[a, b]");
    assertThatThrownBy(() -> comparison().estimate("a", "hr7", Slice.all()))
        .hasMessageContaining("[mrr, hr1]");
  }
}
