package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.audit.Audit;
import autopoiesis.core.Estimate;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlantedStudyTest {
  private static final Extent SMALL = new Extent(100, 40, 100, 20, 10);

  private static final List<String> CHEAP =
      List.of(DemoArms.TRUTH, DemoArms.CROWD, DemoArms.BY_LABEL, DemoArms.FIXED, DemoArms.TODAY);

  private static PlantedResult result;

  /** Neighbours stand in for the thesis, which takes longer. */
  private static List<SimulatedArm> arms() {
    List<SimulatedArm> arms = new ArrayList<>();
    for (SimulatedArm arm : DemoArms.all()) {
      if (arm.name().equals(DemoArms.THESIS)) {
        arms.add(SimulatedArm.of(arm.name(), SimpleReadings.neighbours(8).maker()));
      } else if (CHEAP.contains(arm.name())) {
        arms.add(arm);
      }
    }
    return arms;
  }

  @BeforeAll
  static void runOnce() {
    result =
        PlantedStudy.standard()
            .withExtent(SMALL)
            .withReplicates(2)
            .withTrials(3)
            .withArms(arms())
            .run(new RandomStreams(5), ProgressListener.NONE);
  }

  @Test
  void audits_fewAlarmsWhereNothingIsAndFindsWhereSomethingIs() {
    assertThat(result.audits()).hasSize(7);
    // Three small replicates tell the direction, and PlantedTablesTest the rates. The last row is
    // what a system does to people who do not know of labels; it takes more of them.
    for (AuditRate rate : result.audits().subList(0, 6)) {
      assertThat(rate.falseAlarms().value()).as(rate.audit()).isLessThan(0.5);
      assertThat(rate.found().value()).as(rate.audit()).isGreaterThan(rate.falseAlarms().value());
    }
  }

  @Test
  void drift_labelsCauseEverything_gapShrinksAsTheClosedFormSays() {
    LabelScenario label = LabelScenario.standard().withExtent(SMALL);
    RandomStreams streams = new RandomStreams(8);
    Run run =
        new Loop(label, new Policy(4, 1), new MultinomialLogit(1))
            .run(
                arms().get(DemoStudy.index(arms(), DemoArms.CROWD)),
                streams,
                new Shocks(label.extent(), streams));
    Audit audit = Audit.withDefaults(streams).withReplicates(20);
    VerdictTrial trial = new VerdictTrial(label, run, audit);

    double expected = (1 - 0.05 * 5 / 4.0) * trial.gap();
    assertThat(trial.drift(VerdictTrial.NEAR).curve().get(0).meanDisparity())
        .isCloseTo(expected, within(0.02 * trial.gap()));
    assertThat(trial.flips(VerdictTrial.NEAR)).isTrue();
    assertThat(trial.flips(VerdictTrial.FAR)).isFalse();
  }

  @Test
  void rewired_advantageGone() {
    PairedLine againstFixed = result.rewired().get(0);
    PairedLine againstCrowd = result.rewired().get(2);
    PairedLine againstItself = result.rewired().get(4);

    assertThat(againstFixed.advantage()).isEqualTo(PairedLine.Advantage.AGAINST);
    assertThat(againstCrowd.difference().value()).isLessThan(0.03);
    assertThat(againstItself.difference().high()).isLessThan(-0.05);
  }

  @Test
  void verdicts_movingWorld_relation() {
    assertThat(result.verdicts().get(0).right()).isEqualTo(WorldVerdict.Right.RELATION);
    assertThat(result.worlds())
        .extracting(SimulationResult::world)
        .containsExactly("moving", "label", "habit");
  }

  @Test
  void lifecycle_plantedEventsFound() {
    LifecycleTimeline.Score late = result.lifecycle().late();
    assertThat(late.recall().value()).isGreaterThanOrEqualTo(0.75);
    assertThat(late.precision().value()).isGreaterThanOrEqualTo(0.75);
    assertThat(late.chanceRecall().high()).isLessThan(late.recall().value());
    assertThat(late.chancePrecision().high()).isLessThan(late.precision().value());
  }

  @Test
  void share_wilson_publishedExample() {
    // Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E), table
    // I, method 3: 81 of 263 and 0 of 20.
    Estimate share = AuditRate.share(81, 263);
    assertThat(share.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(share.high()).isCloseTo(0.3662, within(5e-5));
    assertThat(AuditRate.share(0, 20).high()).isCloseTo(0.1611, within(5e-5));
    assertThat(AuditRate.share(0, 20).low()).isZero();
  }
}
