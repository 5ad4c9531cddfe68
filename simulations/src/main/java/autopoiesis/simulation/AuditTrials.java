package autopoiesis.simulation;

import autopoiesis.audit.Audit;
import autopoiesis.audit.AuditReport;
import autopoiesis.audit.CategoricalDependence;
import autopoiesis.audit.Evidence;
import autopoiesis.audit.Outcomes;
import autopoiesis.audit.Verdict;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * Every audit on worlds where there is nothing to find and on worlds where there is, replicate by
 * replicate.
 */
final class AuditTrials {
  private static final double LEVEL = 0.05;
  private static final double STILL = 0.5;

  private final MovingScenario moving;
  private final LabelScenario label;
  private final HabitScenario habit;
  private final List<SimulatedArm> arms;

  /**
   * The trials.
   *
   * @param arms among them the default paradigm, today's recommender, the crowd and the count by
   *     label
   */
  AuditTrials(
      MovingScenario moving, LabelScenario label, HabitScenario habit, List<SimulatedArm> arms) {
    this.moving = moving;
    this.label = label;
    this.habit = habit;
    this.arms = List.copyOf(arms);
  }

  /**
   * What each audit said in one replicate.
   *
   * @param falseAlarms whether there was an alarm where nothing was planted
   * @param found whether there was one where something was
   */
  record Alarms(List<Boolean> falseAlarms, List<Boolean> found) {}

  /** One replicate of all worlds. */
  Alarms replicate(RandomStreams replicate) {
    Audit audit =
        Audit.withDefaults(replicate.derived("audit"))
            .withReplicates(400)
            .withPermutations(400)
            .withDraws(20);
    AuditedArm fixed = audited(moving, DemoArms.FIXED, replicate, audit);
    AuditedArm today = audited(moving, DemoArms.TODAY, replicate, audit);
    AuditedArm still = audited(label, DemoArms.FIXED, replicate, audit);
    Run crowd = run(habit, DemoArms.CROWD, replicate);
    AuditReport none = byLabel(habit, crowd, audit);
    VerdictTrial limit = new VerdictTrial(label, run(label, DemoArms.CROWD, replicate), audit);
    boolean meaningless = adds(habit, crowd, audit);
    Run right = run(label, DemoArms.BY_LABEL, replicate);
    Run steered = run(habit, DemoArms.BY_LABEL, replicate);
    return new Alarms(
        List.of(
            gap(none),
            violated(none),
            !still.agree(),
            frozen(still),
            limit.flips(VerdictTrial.FAR),
            meaningless,
            meaningless),
        List.of(
            gap(fixed.report()),
            violated(fixed.report()),
            !today.agree(),
            frozen(fixed),
            limit.flips(VerdictTrial.NEAR),
            adds(label, right, audit),
            adds(habit, steered, audit)));
  }

  private static AuditReport byLabel(Scenario scenario, Run run, Audit audit) {
    Outcomes served = RunAudit.served(run, scenario.extent());
    return audit
        .withMinimumCell(RunAudit.MINIMUM_CELL)
        .run(Evidence.of("served", served).withDeclared(run.label()));
  }

  private Run run(Scenario scenario, String arm, RandomStreams replicate) {
    return new Loop(scenario, new Policy(4, 1), new MultinomialLogit(1))
        .run(
            arms.get(DemoStudy.index(arms, arm)),
            replicate,
            new Shocks(scenario.extent(), replicate));
  }

  private AuditedArm audited(Scenario scenario, String arm, RandomStreams replicate, Audit audit) {
    Run run = run(scenario, arm, replicate);
    return RunAudit.of(scenario, run, replicate.derived(scenario.name() + " " + arm), audit);
  }

  private static boolean adds(Scenario scenario, Run run, Audit audit) {
    RandomStreams own = run.replicate().derived("labels dealt");
    return audit.dependence(LabelReplay.of(run, scenario.extent(), own)).reading()
        == CategoricalDependence.Reading.ADDS;
  }

  private static boolean gap(AuditReport report) {
    return report.sensitivities().get(0).alternatives().get(0).significance().p() <= LEVEL;
  }

  private static boolean violated(AuditReport report) {
    return report.findings().get(0).verdict() == Verdict.VIOLATED;
  }

  private static boolean frozen(AuditedArm audited) {
    return audited.report().immobilisations().get(0).index().above(STILL);
  }

  /** The rates over replicates. */
  static List<AuditRate> rates(List<Alarms> trials) {
    List<AuditRate> rates = new ArrayList<>();
    String[][] words = {
      {
        "gap between labels: permutation p at most .05",
        "habit: labels mean nothing",
        "moving: the default paradigm decides"
      },
      {
        "verdict: the four-fifths rule is violated",
        "habit: labels mean nothing",
        "moving: the default paradigm decides"
      },
      {
        "partition: verdicts by label and by relation differ",
        "label: labels are right",
        "moving: today's recommender decides"
      },
      {"immobilisation: index above .5", "label: nothing moves", "moving: labels stand still"},
      {
        "verdict drift: most draws flip when one label in twenty moves",
        "label: the limit is half of the gap",
        "label: the limit is .97 of the gap"
      },
      {
        "categorical dependence: labels add",
        "habit: labels mean nothing",
        "label: labels cause what is done"
      },
      {
        "categorical dependence: labels add",
        "habit: nobody looks at labels",
        "habit: things are shown by label"
      }
    };
    for (int audit = 0; audit < words.length; audit++) {
      int falseAlarms = 0;
      int found = 0;
      for (Alarms trial : trials) {
        falseAlarms += trial.falseAlarms().get(audit) ? 1 : 0;
        found += trial.found().get(audit) ? 1 : 0;
      }
      rates.add(
          new AuditRate(
              words[audit][0],
              words[audit][1],
              AuditRate.share(falseAlarms, trials.size()),
              words[audit][2],
              AuditRate.share(found, trials.size())));
    }
    return rates;
  }
}
