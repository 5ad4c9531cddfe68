package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.audit.Audit;
import autopoiesis.audit.Immobilisation;
import autopoiesis.audit.Verdict;
import autopoiesis.core.Estimate;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoStudyTest {
  private static final Extent SMALL = new Extent(100, 40, 100, 20, 20);
  private static final RandomStreams STREAMS = new RandomStreams(1);

  private static DemoResult demo;

  @BeforeAll
  static void runOnce() {
    demo =
        DemoStudy.standard()
            .withExtent(SMALL)
            .withReplicates(2)
            .run(STREAMS, ProgressListener.NONE);
  }

  @Test
  void autopoietic_otherThreads_sameBits() {
    List<SimulatedArm> arm =
        List.of(DemoArms.all().get(DemoStudy.index(DemoArms.all(), DemoArms.THESIS)));
    Simulation tiny =
        Simulation.of(MovingScenario.standard().withExtent(new Extent(50, 24, 45, 15, 15)), arm)
            .withReplicates(2);

    assertThat(tiny.withThreads(2).run(STREAMS, ProgressListener.NONE))
        .isEqualTo(tiny.withThreads(1).run(STREAMS, ProgressListener.NONE));
  }

  @Test
  void verdicts_eachWorldItsOwn() {
    assertThat(demo.verdicts().get(0).right()).isEqualTo(WorldVerdict.Right.RELATION);
    assertThat(demo.verdicts().get(1).right()).isEqualTo(WorldVerdict.Right.STATIC);
  }

  @Test
  void audits_labelWorld_bothReadingsAgree() {
    assertThat(demo.audits())
        .filteredOn(audit -> audit.world().equals("label"))
        .isNotEmpty()
        .allMatch(AuditedArm::agree);
  }

  @Test
  void audits_everyReplicate_theFirstIsTheOneInDetail() {
    for (AuditedArm audited : demo.audits()) {
      AuditedArm.Replicate first = audited.replicates().get(0);
      assertThat(audited.replicates()).hasSize(2);
      assertThat(first.byLabel()).isEqualTo(AuditedArm.Answer.of(audited.byLabel()));
      assertThat(first.byRelation()).isEqualTo(AuditedArm.Answer.of(audited.byRelation()));
      assertThat(audited.replicates().get(1)).isNotEqualTo(first);

      double one = first.byRelation().ratio().value();
      double other = audited.replicates().get(1).byRelation().ratio().value();
      Estimate mean = audited.ratio(AuditedArm.Grouping.RELATION);
      assertThat(mean.value()).isCloseTo((one + other) / 2, within(1e-12));
      assertThat(mean.n()).isEqualTo(2);
      assertThat(audited.hidden().value())
          .isCloseTo(
              audited.ratio(AuditedArm.Grouping.LABEL).value() - mean.value(), within(1e-12));
      int counted = 0;
      for (Verdict verdict : Verdict.values()) {
        counted += audited.count(AuditedArm.Grouping.LABEL, verdict);
      }
      assertThat(counted).isEqualTo(2);
    }
  }

  @Test
  void parted_someReplicatesPart_areCounted() {
    AuditedArm audited = demo.audits().get(0);
    AuditedArm.Answer violated = new AuditedArm.Answer(Verdict.VIOLATED, Estimate.exact(0.5, 9));
    AuditedArm.Answer undecided = new AuditedArm.Answer(Verdict.UNDECIDED, Estimate.undefined(9));
    int before = audited.parted();

    AuditedArm more =
        audited.with(
            List.of(
                new AuditedArm.Replicate(violated, violated),
                new AuditedArm.Replicate(undecided, violated)));
    assertThat(more.parted()).isEqualTo(before + 1);
    assertThat(more.count(AuditedArm.Grouping.LABEL, Verdict.UNDECIDED))
        .isEqualTo(audited.count(AuditedArm.Grouping.LABEL, Verdict.UNDECIDED) + 1);
    // A ratio that is not defined is not counted as one.
    assertThat(more.ratio(AuditedArm.Grouping.LABEL).n()).isEqualTo(3);
  }

  @Test
  void answers_sameStreams_areThoseOfTheWholeAudit() {
    LabelScenario label = LabelScenario.standard().withExtent(SMALL);
    RandomStreams streams = new RandomStreams(3);
    Run run =
        new Loop(label, new Policy(4, 1), new MultinomialLogit(1))
            .run(SimpleReadings.neighbours(8), streams, new Shocks(SMALL, streams));
    Audit audit =
        Audit.withDefaults(streams).withReplicates(100).withPermutations(20).withDraws(20);

    assertThat(RunAudit.answers(label, run, streams, audit))
        .isEqualTo(RunAudit.of(label, run, streams, audit).replicates().get(0));
  }

  @Test
  void audits_movingWorldStaticArm_relationShowsWhomLabelsHide() {
    AuditedArm audited = demo.audits().get(0);
    Estimate byLabel = audited.byLabel().disparity().estimate();
    Estimate byRelation = audited.byRelation().disparity().estimate();

    assertThat(audited.arm()).isEqualTo(DemoArms.FIXED);
    assertThat(audited.byRelation().verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(byRelation.high()).isLessThan(byLabel.low());
  }

  @Test
  void audits_immobilisation_whereThingsMoveAndNoMovementWhereTheyDoNot() {
    for (AuditedArm audited : demo.audits()) {
      Immobilisation found = audited.report().immobilisations().get(0);
      if (audited.world().equals("moving")) {
        assertThat(found.index().low()).isGreaterThan(0.9);
      } else {
        // That the index stays undefined is a matter of 95 %, whose rate PlantedStudy measures.
        double moved = found.positionMoves().value() - found.noiseFloor().value();
        assertThat(Math.abs(moved)).isLessThan(0.05);
      }
    }
  }

  @Test
  void opening_frozenLabelStaysAndTruthLeavesIt() {
    List<OpeningFigure.Point> truth = demo.opening().line("planted").points();
    List<OpeningFigure.Point> frozen = demo.opening().line("frozen label").points();
    int last = SMALL.steps() - 1;

    assertThat(frozen).containsOnly(truth.get(SMALL.warmSteps() - 1)).hasSize(SMALL.steps());
    assertThat(truth.get(last).turned()).isGreaterThan(frozen.get(last).turned() + 0.8);
    assertThat(demo.opening().people()).allMatch(path -> path.size() == SMALL.steps());
  }

  @Test
  void opening_off_isTheMeanDistanceOfTheLinesOfASingleReplicate() {
    OpeningFigure opening = demo.opening();
    OpeningFigure.Line label = opening.line("frozen label");
    OpeningFigure.Line truth = opening.line("planted");

    assertThat(opening.since()).isEqualTo(opening.shiftStep());
    assertThat(truth.off().value()).isZero();
    assertThat(label.off().value()).isGreaterThan(opening.line(DemoArms.THESIS).off().value());
    // The distance of means is never more than the mean of distances (the triangle inequality).
    double distance = 0;
    for (int step = opening.since(); step < SMALL.steps(); step++) {
      double apart = label.points().get(step).turned() - truth.points().get(step).turned();
      distance += Math.abs(apart) / (SMALL.steps() - opening.since());
      assertThat(truth.turned().get(step).value())
          .isCloseTo(truth.points().get(step).turned(), within(1e-12));
    }
    assertThat(label.off().value()).isGreaterThanOrEqualTo(distance - 1e-12).isLessThan(2);
    assertThat(opening.events())
        .extracting(PlantedEvent::kind)
        .containsExactly(PlantedEvent.Kind.BIRTH);
  }

  @Test
  void still_labelWorld_truthNeverLeavesTheLabel() {
    List<OpeningFigure.Point> truth = demo.still().line("planted").points();
    OpeningFigure.Point frozen = demo.still().line("frozen label").points().get(0);

    assertThat(demo.still().shiftStep()).isEqualTo(-1);
    assertThat(truth).allMatch(point -> Math.abs(point.turned() - frozen.turned()) < 1e-12);
  }

  @Test
  void lifecycle_flows_everybodyGoesSomewhere() {
    int persons = 0;
    for (LifecycleTimeline.Flow flow : demo.lifecycle().flows()) {
      persons += flow.period() == 0 ? flow.persons() : 0;
    }
    int sizes = 0;
    for (LifecycleTimeline.Band band : demo.lifecycle().bands()) {
      sizes += band.sizes().get(0);
    }
    assertThat(persons).isEqualTo(sizes).isEqualTo(SMALL.persons());
  }

  @Test
  void recovery_identities_recoveredByAWrongLawAndBetterByTheRightOne() {
    Recovery recovery = demo.recovery();
    double told = 0;
    for (Recovery.Identities way : recovery.identitiesBy()) {
      boolean planted = way.laws() == Recovery.Laws.NEAR_PLANTED && way.halfLife() == 8;
      told = planted ? way.correlation().value() : told;
    }
    assertThat(recovery.identities().value()).isBetween(0.75, told);
    assertThat(told).isGreaterThan(0.9);
    assertThat(recovery.identitiesDealt().value()).isLessThan(0.5);
    assertThat(recovery.identitiesBy()).hasSize(12);
  }

  @Test
  void laws_learnedAtTheEndOfTheWarmStartAndEveryWindow() {
    assertThat(demo.laws()).isNotEmpty();
    for (DemoResult.LearnedLaw law : demo.laws()) {
      assertThat(law.course().steps()).startsWith(20, 40).isSorted();
    }
  }

  @Test
  void constitution_everyPeriod_sharesOfOne() {
    for (int period = 0; period < 10; period++) {
      double sum = 0;
      for (Course course : demo.constitution()) {
        sum += course.values().get(period);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }
}
