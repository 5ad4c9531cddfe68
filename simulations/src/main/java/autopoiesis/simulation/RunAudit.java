package autopoiesis.simulation;

import autopoiesis.audit.Audit;
import autopoiesis.audit.AuditReport;
import autopoiesis.audit.Criterion;
import autopoiesis.audit.Disaggregation;
import autopoiesis.audit.Disparity;
import autopoiesis.audit.Evidence;
import autopoiesis.audit.Finding;
import autopoiesis.audit.Motion;
import autopoiesis.audit.Outcomes;
import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.history.RefoundCategories;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The audit of one run: its decisions by label, and by what emerged from relations. */
final class RunAudit {
  /** Steps in a period. */
  static final int PERIOD = 10;

  /** Steps after which what was done counts half for who is together. */
  static final double HALF_LIFE = 3;

  /** The smallest group that is shown, in persons. */
  static final int MINIMUM_CELL = 20;

  private RunAudit() {}

  /**
   * Audits a run of a scenario by the four-fifths rule, groups of at least 20 persons.
   *
   * @param audit how often is drawn again
   */
  static AuditedArm of(Scenario scenario, Run run, RandomStreams streams, Audit audit) {
    Extent extent = scenario.extent();
    HardPartition label = run.label();
    EmergentPeriods found =
        EmergentPeriods.of(run.log(), extent, PERIOD, HALF_LIFE, streams.derived("found"));
    TimedPartition lines = lines(found, LifecycleCheck.follow(found));
    Evidence evidence =
        Evidence.of("served", served(run, extent))
            .withDeclared(label)
            .withRelational(lines)
            .withMotion(
                new Motion(
                    still(label, found.from()),
                    found.half(RefoundCategories.Half.ONE),
                    found.half(RefoundCategories.Half.OTHER)));
    AuditReport report =
        audit
            .withCriteria(List.of(Criterion.fourFifths()))
            .withMinimumCell(MINIMUM_CELL)
            .run(evidence);
    Finding byLabel = report.findings(label.name()).get(0);
    Finding byRelation = report.findings(lines.name()).get(0);
    return new AuditedArm(
        scenario.name(),
        run.arm(),
        report,
        byLabel,
        byRelation,
        List.of(
            new AuditedArm.Replicate(
                AuditedArm.Answer.of(byLabel), AuditedArm.Answer.of(byRelation))));
  }

  /**
   * The two answers that {@link #of} gives with the same streams and audit, and nothing else: a
   * fraction of the work.
   */
  static AuditedArm.Replicate answers(
      Scenario scenario, Run run, RandomStreams streams, Audit audit) {
    Extent extent = scenario.extent();
    EmergentPeriods found =
        EmergentPeriods.of(run.log(), extent, PERIOD, HALF_LIFE, streams.derived("found"));
    Outcomes served = served(run, extent);
    Audit shown = audit.withMinimumCell(MINIMUM_CELL);
    return new AuditedArm.Replicate(
        answer(shown.disaggregate(served, run.label())),
        answer(shown.disaggregate(served, lines(found, LifecycleCheck.follow(found)))));
  }

  private static AuditedArm.Answer answer(Disaggregation groups) {
    Criterion rule = Criterion.fourFifths();
    Disparity disparity = groups.disparity(rule.scale(), rule.comparison());
    return new AuditedArm.Answer(rule.verdict(disparity.estimate()), disparity.estimate());
  }

  /** Whether what a person did was on its slate, from the warm start on. */
  static Outcomes served(Run run, Extent extent) {
    int counted = extent.steps() - extent.warmSteps();
    int[] person = new int[counted * extent.persons()];
    double[] time = new double[person.length];
    double[] hit = new double[person.length];
    int at = 0;
    for (int step = extent.warmSteps(); step < extent.steps(); step++) {
      for (int p = 0; p < extent.persons(); p++) {
        person[at] = p;
        time[at] = step;
        hit[at++] = run.journal().value(Measure.HIT, step, p);
      }
    }
    return Outcomes.decisions(extent.persons(), person, time, hit);
  }

  /** The emergent categories as they go on: a category is a line of heirs. */
  static TimedPartition lines(EmergentPeriods found, CategoryLines lines) {
    List<String> names = new ArrayList<>();
    for (int line = 0; line < lines.lines(); line++) {
      names.add("emergent " + (line + 1));
    }
    List<HardPartition> periods = new ArrayList<>();
    for (int t = 0; t < lines.periods(); t++) {
      int[] of = found.periods().get(t).toArray();
      for (int p = 0; p < of.length; p++) {
        of[p] = of[p] == HardPartition.NONE ? HardPartition.NONE : lines.line(t, of[p]);
      }
      periods.add(new HardPartition("emergent", names, of));
    }
    return new TimedPartition("emergent", found.from(), periods);
  }

  private static TimedPartition still(HardPartition label, double[] from) {
    return new TimedPartition(label.name(), from, Collections.nCopies(from.length, label));
  }
}
