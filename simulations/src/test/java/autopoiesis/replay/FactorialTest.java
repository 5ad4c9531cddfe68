package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import autopoiesis.relational.Paradigm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactorialTest {
  private static final Factorial FACTORIAL =
      Factorial.between(Paradigm.RELATIONAL_FROZEN, Paradigm.AUTOPOIETIC);

  private static final Factorial FULL =
      Factorial.between(Paradigm.STATIC_CATEGORICAL, Paradigm.AUTOPOIETIC);
  private static final Factorial NEVER =
      Factorial.between(
          Paradigm.STATIC_LATENT.with(Paradigm.Relations.ALL),
          Paradigm.AUTOPOIETIC.with(Paradigm.Anchor.REFITTED).with(Paradigm.Update.NEVER));

  /** A warm start long enough that laws are learned in it. */
  private static final Protocol HALF = Protocol.standard().withWarmStart(0.5).withWindows(4);

  @Test
  void switches_frozenAgainstThesis_areThoseThatDiffer() {
    assertThat(FACTORIAL.switches())
        .containsExactly(Factorial.Switch.UPDATE, Factorial.Switch.LAWS, Factorial.Switch.ONTOLOGY);
    assertThat(FACTORIAL.all()).hasSize(8).doesNotHaveDuplicates();
    assertThat(FACTORIAL.all().get(0)).isEqualTo(Paradigm.RELATIONAL_FROZEN);
    assertThat(FACTORIAL.all().get(7)).isEqualTo(Paradigm.AUTOPOIETIC);
    assertThat(FACTORIAL.cell(List.of(Factorial.Switch.LAWS)))
        .isEqualTo(Paradigm.RELATIONAL_FROZEN.with(Paradigm.Laws.LEARNED));
  }

  @Test
  void distinct_whatIsNeverUpdated_hasNoLawsLearnedLaterAndNoPositionsFoundAgain() {
    // update never: laws and ontology have nothing to act on, so 4 cells are 1; update on: 4
    assertThat(FACTORIAL.distinct()).hasSize(5);
    assertThat(FACTORIAL.representative(FACTORIAL.all().get(6)))
        .isEqualTo(Paradigm.RELATIONAL_FROZEN);
  }

  @Test
  void distinct_fromStaticToThesis_areTwentyOfThirtyTwo() {
    // without relations anchor and update act, 4; with relations all four others do, 16
    assertThat(FULL.all()).hasSize(32);
    assertThat(FULL.distinct()).hasSize(20).contains(Paradigm.STATIC_CATEGORICAL);
    assertThat(FULL.distinct()).contains(Paradigm.AUTOPOIETIC);
    for (Paradigm cell : FULL.all()) {
      assertThat(FULL.distinct()).contains(FULL.representative(cell));
    }
  }

  @Test
  void representative_everyCellThatIsNotRun_isReplayedToTheSameRanks() {
    TestEvents events = TestEvents.of(Logs.generated(40, 60, 40), HALF);
    List<Factorial> factorials = List.of(FULL, FACTORIAL, NEVER);
    int compared = 0;
    for (Factorial factorial : factorials) {
      for (Paradigm cell : factorial.all()) {
        Paradigm run = factorial.representative(cell);
        if (!run.equals(cell)) {
          List<Outcomes> both =
              Replay.of(events, Logs.STREAMS).run(List.of(Arms.of(cell), Arms.of(run)));
          assertThat(Arrays.equals(ranks(both.get(0)), ranks(both.get(1))))
              .as(cell + " and " + run)
              .isTrue();
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(12 + 3 + 4);
  }

  @Test
  void distinct_cellsThatAreRun_areNotReplayedToTheSameRanks() {
    TestEvents events = TestEvents.of(Logs.generated(40, 60, 40), HALF);
    List<Arm> arms = FULL.distinct().stream().map(Arms::of).toList();
    List<Outcomes> outcomes = Replay.of(events, Logs.STREAMS).run(arms);
    assertThat(outcomes.stream().map(FactorialTest::ranks).map(Arrays::hashCode))
        .doesNotHaveDuplicates();
  }

  private static double[] ranks(Outcomes outcomes) {
    return IntStream.range(0, outcomes.events().size()).mapToDouble(outcomes::rank).toArray();
  }

  /** Outcomes that are worth this for every event, one arm for each cell that is run. */
  private static Comparison made(Factorial factorial, ToDoubleFunction<Paradigm> value) {
    Acts acts = Logs.of(2, 3, new double[][] {{0, 0, 0, 1}, {1, 1, 1, 1}, {0, 1, 2, 1}});
    TestEvents events = TestEvents.of(acts, Protocol.standard().withWarmStart(0).withWindows(1));
    List<Outcomes> outcomes = new ArrayList<>();
    for (Paradigm cell : factorial.distinct()) {
      Outcomes some = new Outcomes(cell.name(), events);
      for (int e = 0; e < events.size(); e++) {
        some.set(e, 1 / value.applyAsDouble(cell), 0);
      }
      outcomes.add(some);
    }
    return Comparison.of(outcomes, List.of(Measure.reciprocalRank()), Bootstrap.of(Logs.STREAMS));
  }

  private static final Comparison MADE =
      made(
          FULL,
          cell -> {
            double relations = cell.relations() == Paradigm.Relations.ALL ? 0.2 : 0;
            double live = cell.update() == Paradigm.Update.EVENT ? 0.1 : 0;
            boolean learned = cell.laws() == Paradigm.Laws.LEARNED;
            return 0.1 + relations + live + (learned && relations > 0 ? 0.04 : 0);
          });

  @Test
  void effect_switchThatActsInHalfOfTheCells_isHalfOfWhatItIsThere() {
    assertThat(effect(Factorial.Switch.UPDATE)).isCloseTo(0.1, within(1e-12));
    assertThat(effect(Factorial.Switch.LAWS)).isCloseTo(0.02, within(1e-12));
    assertThat(effect(Factorial.Switch.RELATIONS)).isCloseTo(0.22, within(1e-12));
    assertThat(effect(Factorial.Switch.ONTOLOGY)).isCloseTo(0, within(1e-12));
  }

  @Test
  void interaction_lawsThatActOnRelationsAlone_isTheDifferenceOfTheirEffects() {
    assertThat(interaction(Factorial.Switch.LAWS, Factorial.Switch.RELATIONS))
        .isCloseTo(0.04, within(1e-12));
    assertThat(interaction(Factorial.Switch.RELATIONS, Factorial.Switch.LAWS))
        .isCloseTo(0.04, within(1e-12));
    assertThat(interaction(Factorial.Switch.UPDATE, Factorial.Switch.LAWS))
        .isCloseTo(0, within(1e-12));
  }

  @Test
  void alone_lawsWithoutAndWithTheRest_areWorthNothingAndAllTheyCan() {
    Factorial.Switch laws = Factorial.Switch.LAWS;
    assertThat(FULL.addedAlone(MADE, laws, "mrr", Slice.all()).value()).isZero();
    assertThat(FULL.missedAlone(MADE, laws, "mrr", Slice.all()).value())
        .isCloseTo(0.04, within(1e-12));
  }

  private static double effect(Factorial.Switch one) {
    return FULL.effect(MADE, one, "mrr", Slice.all()).value();
  }

  private static double interaction(Factorial.Switch one, Factorial.Switch other) {
    return FULL.interaction(MADE, one, other, "mrr", Slice.all()).value();
  }

  @Test
  void choice_bestOnTheFirstHalf_isReportedOnTheSecond() {
    Acts acts =
        Logs.of(4, 3, new double[][] {{0, 0, 0, 1}, {1, 0, 0, 1}, {2, 1, 1, 1}, {3, 1, 1, 1}});
    TestEvents events = TestEvents.of(acts, Protocol.standard().withWarmStart(0).withWindows(2));
    Outcomes early = new Outcomes("early", events);
    Outcomes late = new Outcomes("late", events);
    for (int e = 0; e < 2; e++) {
      early.set(e, 1, 1);
      early.set(2 + e, 4, 4);
      late.set(e, 2, 2);
      late.set(2 + e, 1, 1);
    }
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
