package autopoiesis.simulation;

import autopoiesis.audit.Audit;
import autopoiesis.core.Estimate;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The study of {@code autopoiesis demo}: worlds (i) and (ii) with paired arms, and the audits of
 * the same decisions by label and by relation. Everything is computed from the seed; nothing is
 * staged.
 */
public final class DemoStudy {
  private static final int DRIFT_REPLICATES = 3;
  private static final int DRIFT_STRIDE = 6;

  private final MovingScenario moving;
  private final LabelScenario label;
  private final int replicates;
  private final int threads;

  private DemoStudy(MovingScenario moving, LabelScenario label, int replicates, int threads) {
    this.moving = moving;
    this.label = label;
    this.replicates = replicates;
    this.threads = threads;
  }

  /** The standard worlds, five replicates, two threads. */
  public static DemoStudy standard() {
    return new DemoStudy(MovingScenario.standard(), LabelScenario.standard(), 5, 2);
  }

  /** The same worlds of another size. */
  public DemoStudy withExtent(Extent extent) {
    return new DemoStudy(moving.withExtent(extent), label.withExtent(extent), replicates, threads);
  }

  /** The same with another number of replicates; at least 2. */
  public DemoStudy withReplicates(int other) {
    Require.that("replicates", other, other >= 2, "at least 2");
    return new DemoStudy(moving, label, other, threads);
  }

  /** The same on so many threads; positive. The result does not depend on it. */
  public DemoStudy withThreads(int other) {
    Require.that("threads", other, other > 0, "positive");
    return new DemoStudy(moving, label, replicates, other);
  }

  /**
   * Runs everything.
   *
   * @throws java.util.concurrent.CancellationException when the listener asks to stop
   */
  public DemoResult run(RandomStreams streams, ProgressListener progress) {
    List<SimulatedArm> arms = DemoArms.all();
    int thesis = index(arms, DemoArms.THESIS);
    List<List<KeptRun>> first = runs(moving, arms, streams, progress);
    List<List<KeptRun>> second = runs(label, arms, streams, progress);
    SimulationResult movingResult = result(moving, arms, first);
    SimulationResult labelResult = result(label, arms, second);
    List<Run> read = first.stream().map(replicate -> replicate.get(thesis).whole()).toList();
    return new DemoResult(
        movingResult,
        labelResult,
        List.of(verdict(movingResult), verdict(labelResult)),
        audits(arms, first, second, streams, progress),
        OpeningFigures.of(moving, arms, first, thesis),
        OpeningFigures.of(label, arms, second, thesis),
        Timelines.lifecycle(moving, read, streams),
        recovery(moving, read, Math.min(DRIFT_REPLICATES, replicates), threads, progress),
        Timelines.constitution(read.get(0), moving.extent()),
        LawCourses.of(read.get(0), moving.extent()));
  }

  private List<List<KeptRun>> runs(
      Scenario scenario,
      List<SimulatedArm> arms,
      RandomStreams streams,
      ProgressListener progress) {
    return Simulation.of(scenario, arms)
        .withReplicates(replicates)
        .withThreads(threads)
        .runs(streams, progress, (replicate, run) -> kept(scenario, replicate, run, streams));
  }

  /**
   * The first replicate is kept whole; of the others two audits' answers, given at once, so that
   * what they are about need not stay in memory.
   */
  private static KeptRun kept(Scenario scenario, int replicate, Run run, RandomStreams streams) {
    KeptRun kept = KeptRun.of(run, replicate == 0 || run.arm().equals(DemoArms.THESIS));
    if (replicate == 0 || !DemoArms.AUDITED.contains(run.arm())) {
      return kept;
    }
    RandomStreams own = auditStreams(scenario, run, streams).derived("replicate", replicate);
    return kept.with(RunAudit.answers(scenario, run, own, auditor(own)));
  }

  static SimulationResult result(
      Scenario scenario, List<SimulatedArm> arms, List<List<KeptRun>> kept) {
    List<List<Summary>> summaries = new ArrayList<>();
    for (List<KeptRun> replicate : kept) {
      summaries.add(replicate.stream().map(KeptRun::summary).toList());
    }
    return Results.of(scenario, arms, summaries);
  }

  static WorldVerdict verdict(SimulationResult result) {
    return WorldVerdict.of(result, DemoArms.THESIS, DemoArms.FIXED);
  }

  private List<AuditedArm> audits(
      List<SimulatedArm> arms,
      List<List<KeptRun>> first,
      List<List<KeptRun>> second,
      RandomStreams streams,
      ProgressListener progress) {
    List<Callable<AuditedArm>> audits = new ArrayList<>();
    for (String name : DemoArms.AUDITED) {
      int arm = index(arms, name);
      audits.add(() -> audit(moving, arm, first, streams));
      audits.add(() -> audit(label, arm, second, streams));
    }
    return Parallel.all("audits", audits, threads, progress);
  }

  private static AuditedArm audit(
      Scenario scenario, int arm, List<List<KeptRun>> kept, RandomStreams streams) {
    Run run = kept.get(0).get(arm).whole();
    RandomStreams own = auditStreams(scenario, run, streams);
    List<AuditedArm.Replicate> further = new ArrayList<>();
    for (List<KeptRun> replicate : kept.subList(1, kept.size())) {
      further.add(replicate.get(arm).answers().orElseThrow());
    }
    return RunAudit.of(scenario, run, own, auditor(own)).with(further);
  }

  private static RandomStreams auditStreams(Scenario scenario, Run run, RandomStreams streams) {
    return streams.derived("audit " + scenario.name() + " " + run.arm());
  }

  private static Audit auditor(RandomStreams own) {
    return Audit.withDefaults(own).withPermutations(400).withDraws(100);
  }

  /** Identities from all of these runs, the law of drift from the first few. */
  static Recovery recovery(
      MovingScenario scenario, List<Run> runs, int drifts, int threads, ProgressListener progress) {
    int last = scenario.extent().steps() - 2;
    List<Callable<double[]>> ways = new ArrayList<>();
    for (Run run : runs) {
      RandomStream luck = run.replicate().stream("dealt");
      ways.add(() -> IdentityRecovery.correlations(run, scenario, last, luck));
    }
    List<double[]> correlations = Parallel.all("identities", ways, threads, progress);
    List<Recovery.Identities> by = new ArrayList<>();
    for (int s = 0; s < IdentityRecovery.SETTINGS.size(); s++) {
      IdentityRecovery.Setting setting = IdentityRecovery.SETTINGS.get(s);
      double halfLife = setting.times() * scenario.halfLife();
      by.add(new Recovery.Identities(setting.laws(), halfLife, column(correlations, s)));
    }
    List<Callable<DriftEstimate>> tasks = new ArrayList<>();
    for (Run run : runs.subList(0, drifts)) {
      tasks.add(() -> DriftEstimate.of(scenario, run, DRIFT_STRIDE));
    }
    List<DriftEstimate> laws = Parallel.all("law of drift", tasks, threads, progress);
    double[] halfLives = laws.stream().mapToDouble(law -> law.halfLife().value()).toArray();
    double[] peers = laws.stream().mapToDouble(law -> law.peers().value()).toArray();
    return new Recovery(
        by.get(0).correlation(),
        column(correlations, by.size()),
        by,
        scenario.halfLife(),
        Replicates.mean(halfLives, 0, Double.POSITIVE_INFINITY),
        scenario.bonds().peers(),
        Replicates.share(peers));
  }

  private static Estimate column(List<double[]> rows, int column) {
    return Replicates.share(rows.stream().mapToDouble(row -> row[column]).toArray());
  }

  static int index(List<SimulatedArm> arms, String name) {
    for (int a = 0; a < arms.size(); a++) {
      if (arms.get(a).name().equals(name)) {
        return a;
      }
    }
    throw new IllegalStateException("no arm " + name);
  }
}
