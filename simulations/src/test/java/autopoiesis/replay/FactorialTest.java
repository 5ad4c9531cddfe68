package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import autopoiesis.relational.Paradigm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactorialTest {
  private static final Factorial FACTORIAL =
      Factorial.between(Paradigm.RELATIONAL_FROZEN, Paradigm.AUTOPOIETIC);

  @Test
  void switches_frozenAgainstThesis_areThoseThatDiffer() {
    assertThat(FACTORIAL.switches())
        .containsExactly(Factorial.Switch.UPDATE, Factorial.Switch.LAWS, Factorial.Switch.ONTOLOGY);
    assertThat(FACTORIAL.all()).hasSize(8).doesNotHaveDuplicates();
    assertThat(FACTORIAL.all().get(0)).isEqualTo(Paradigm.RELATIONAL_FROZEN);
    assertThat(FACTORIAL.all().get(7)).isEqualTo(Paradigm.AUTOPOIETIC);
    assertThat(FACTORIAL.withoutOne().get(Factorial.Switch.UPDATE))
        .isEqualTo(Paradigm.AUTOPOIETIC.with(Paradigm.Update.NEVER));
    assertThat(FACTORIAL.withOne().get(Factorial.Switch.LAWS))
        .isEqualTo(Paradigm.RELATIONAL_FROZEN.with(Paradigm.Laws.LEARNED));
  }

  @Test
  void effect_additiveCells_isWhatTheSwitchAdds() {
    Acts acts = Logs.of(2, 3, new double[][] {{0, 0, 0, 1}, {1, 1, 1, 1}, {0, 1, 2, 1}});
    TestEvents events = TestEvents.of(acts, Protocol.standard().withWarmStart(0).withWindows(1));
    List<Outcomes> outcomes = new ArrayList<>();
    for (Paradigm cell : FACTORIAL.all()) {
      Outcomes some = new Outcomes(cell.name(), events);
      boolean live = cell.update() == Paradigm.Update.EVENT;
      boolean learned = cell.laws() == Paradigm.Laws.LEARNED;
      double value = 0.1 + (live ? 0.4 : 0) + (learned ? 0.2 : 0);
      for (int e = 0; e < events.size(); e++) {
        some.set(e, 1 / value, 0);
      }
      outcomes.add(some);
    }
    Comparison comparison =
        Comparison.of(outcomes, List.of(Measure.reciprocalRank()), Bootstrap.of(Logs.STREAMS));
    assertThat(effect(comparison, Factorial.Switch.UPDATE)).isCloseTo(0.4, within(1e-12));
    assertThat(effect(comparison, Factorial.Switch.LAWS)).isCloseTo(0.2, within(1e-12));
    assertThat(effect(comparison, Factorial.Switch.ONTOLOGY)).isCloseTo(0, within(1e-12));
  }

  private static double effect(Comparison comparison, Factorial.Switch one) {
    return FACTORIAL.effect(comparison, one, "mrr", Slice.all()).value();
  }

  @Test
  void choice_bestOnTheFirstHalf_isReportedOnTheSecond() {
    Acts acts = Logs.of(2, 3, new double[][] {{0, 0, 0, 1}, {1, 1, 1, 1}});
    TestEvents events = TestEvents.of(acts, Protocol.standard().withWarmStart(0).withWindows(2));
    Outcomes early = new Outcomes("early", events);
    early.set(0, 1, 1);
    early.set(1, 4, 4);
    Outcomes late = new Outcomes("late", events);
    late.set(0, 2, 2);
    late.set(1, 1, 1);
    Comparison comparison =
        Comparison.of(
            List.of(late, early),
            List.of(Measure.reciprocalRank(), Measure.logLoss()),
            Bootstrap.of(Logs.STREAMS));
    Choice choice =
        Choice.of(comparison, List.of("late", "early"), Measure.reciprocalRank(), Slice.all());
    assertThat(choice.arm()).isEqualTo("early");
    assertThat(choice.first().value()).isEqualTo(1);
    assertThat(choice.second().value()).isEqualTo(0.25);
    assertThat(
            Choice.of(comparison, List.of("late", "early"), Measure.logLoss(), Slice.all()).arm())
        .isEqualTo("early");
  }
}
