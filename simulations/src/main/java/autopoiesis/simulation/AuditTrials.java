package autopoiesis.simulation;

import autopoiesis.audit.Audit;
import autopoiesis.audit.CategoricalDependence;
import autopoiesis.core.RandomStreams;
import java.util.List;

/**
 * Every audit on worlds where there is nothing to find and on worlds where there is, replicate by
 * replicate.
 */
final class AuditTrials {
  private static final double LEVEL = 0.05;
  private static final double STILL = 0.5;

  private final RandomStreams streams;
  private int replicates;
  private final int[] falseAlarms = new int[5];
  private final int[] found = new int[5];

  AuditTrials(RandomStreams streams) {
    this.streams = streams;
  }

  /**
   * One replicate.
   *
   * @param movingFixed world (i) under the default paradigm
   * @param movingRead world (i) under an arm that reads everybody by itself
   * @param still world (ii)
   * @param habit world (iii), where labels mean nothing, under an arm that does not look at them
   * @param steered world (iii) under an arm that shows things by label
   */
  void add(Case movingFixed, Case movingRead, Case still, Case habit, Case steered) {
    AuditedArm fixed = movingFixed.audited(audit());
    AuditedArm read = movingRead.audited(audit());
    AuditedArm label = still.audited(audit());
    AuditedArm none = habit.audited(audit());
    replicates++;
    count(0, gap(none), gap(fixed));
    count(1, !label.agree(), !read.agree());
    count(2, frozen(label), frozen(fixed));
    boolean adds = habit.adds(audit());
    count(3, adds, still.adds(audit()));
    count(4, adds, steered.adds(audit()));
  }

  private Audit audit() {
    return Audit.withDefaults(streams.derived("audit", replicates))
        .withReplicates(400)
        .withPermutations(400)
        .withDraws(20);
  }

  private void count(int audit, boolean falseAlarm, boolean find) {
    falseAlarms[audit] += falseAlarm ? 1 : 0;
    found[audit] += find ? 1 : 0;
  }

  private static boolean gap(AuditedArm audited) {
    return audited.report().sensitivities().get(0).alternatives().get(0).significance().p()
        <= LEVEL;
  }

  private static boolean frozen(AuditedArm audited) {
    return audited.report().immobilisations().get(0).index().above(STILL);
  }

  List<AuditRate> rates() {
    return List.of(
        rate(
            0,
            "gap between labels: permutation p at most .05",
            "habit: labels mean nothing",
            "moving, default paradigm"),
        rate(
            1,
            "partition: verdicts by label and by relation differ",
            "label: labels are right",
            "moving, everybody read alone"),
        rate(
            2,
            "immobilisation: index above .5",
            "label: nothing moves",
            "moving: labels stand still"),
        rate(
            3,
            "categorical dependence: labels add",
            "habit: labels mean nothing",
            "label: labels cause what is done"),
        rate(
            4,
            "categorical dependence: labels add",
            "habit: nobody looks at labels",
            "habit: things are shown by label"));
  }

  private AuditRate rate(int audit, String name, String nothing, String something) {
    return new AuditRate(
        name,
        nothing,
        AuditRate.share(falseAlarms[audit], replicates),
        something,
        AuditRate.share(found[audit], replicates));
  }

  /** A run and its scenario. */
  record Case(Scenario scenario, Run run) {
    AuditedArm audited(Audit audit) {
      RandomStreams own = run.replicate().derived("audited " + run.arm());
      return RunAudit.of(scenario, run, own, audit);
    }

    boolean adds(Audit audit) {
      RandomStreams own = run.replicate().derived("labels dealt");
      return audit.dependence(LabelReplay.of(run, scenario.extent(), own)).reading()
          == CategoricalDependence.Reading.ADDS;
    }
  }
}
