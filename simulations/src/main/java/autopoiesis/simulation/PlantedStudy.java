package autopoiesis.simulation;

import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Planted truth at full size: all three worlds with all arms, what is recovered of world (i), the
 * null in which edges are rewired, and how often audits find what was planted and what was not.
 */
public final class PlantedStudy {
  private final MovingScenario moving;
  private final LabelScenario label;
  private final HabitScenario habit;
  private final List<SimulatedArm> arms;
  private final int replicates;
  private final int trials;
  private final int threads;

  private PlantedStudy(
      MovingScenario moving,
      LabelScenario label,
      HabitScenario habit,
      List<SimulatedArm> arms,
      int replicates,
      int trials,
      int threads) {
    this.moving = moving;
    this.label = label;
    this.habit = habit;
    this.arms = List.copyOf(arms);
    this.replicates = replicates;
    this.trials = trials;
    this.threads = threads;
  }

  /** The standard worlds, five replicates (a hundred for the audits), two threads. */
  public static PlantedStudy standard() {
    return new PlantedStudy(
        MovingScenario.standard(),
        LabelScenario.standard(),
        HabitScenario.standard(),
        DemoArms.all(),
        5,
        100,
        2);
  }

  /** The same worlds of another size. */
  public PlantedStudy withExtent(Extent extent) {
    return new PlantedStudy(
        moving.withExtent(extent),
        label.withExtent(extent),
        habit.withExtent(extent),
        arms,
        replicates,
        trials,
        threads);
  }

  /** The same with another number of replicates of all arms; at least 2. */
  public PlantedStudy withReplicates(int other) {
    Require.that("replicates", other, other >= 2, "at least 2");
    return new PlantedStudy(moving, label, habit, arms, other, trials, threads);
  }

  /** The same with another number of replicates of the audits' worlds; positive. */
  public PlantedStudy withTrials(int other) {
    Require.that("trials", other, other > 0, "positive");
    return new PlantedStudy(moving, label, habit, arms, replicates, other, threads);
  }

  /** The same on so many threads; positive. The result does not depend on it. */
  public PlantedStudy withThreads(int other) {
    Require.that("threads", other, other > 0, "positive");
    return new PlantedStudy(moving, label, habit, arms, replicates, trials, other);
  }

  /** The same with other arms, which must bear the names that the study asks for. */
  PlantedStudy withArms(List<SimulatedArm> other) {
    return new PlantedStudy(moving, label, habit, other, replicates, trials, threads);
  }

  /**
   * Runs everything.
   *
   * @throws java.util.concurrent.CancellationException when the listener asks to stop
   */
  public PlantedResult run(RandomStreams streams, ProgressListener progress) {
    List<SimulatedArm> withNull = new ArrayList<>(arms);
    withNull.add(arms.get(DemoStudy.index(arms, DemoArms.THESIS)).rewired());
    List<List<KeptRun>> first = runs(moving, withNull, streams, progress);
    List<List<KeptRun>> second = runs(label, arms, streams, progress);
    List<List<KeptRun>> third = runs(habit, arms, streams, progress);
    List<SimulationResult> results =
        List.of(
            DemoStudy.result(moving, withNull, first),
            DemoStudy.result(label, arms, second),
            DemoStudy.result(habit, arms, third));
    int thesis = DemoStudy.index(arms, DemoArms.THESIS);
    List<Run> read = first.stream().map(replicate -> replicate.get(thesis).whole()).toList();
    return new PlantedResult(
        results,
        results.stream().map(DemoStudy::verdict).toList(),
        Timelines.lifecycle(moving, read, streams),
        DemoStudy.recovery(moving, read, replicates, threads, progress),
        rewired(results.get(0)),
        audits(streams, progress));
  }

  /** The audits alone: the quickest part, and independent of the others. */
  List<AuditRate> audits(RandomStreams streams, ProgressListener progress) {
    AuditTrials audits = new AuditTrials(moving, label, habit, arms);
    List<Callable<AuditTrials.Alarms>> work = new ArrayList<>();
    for (int r = 0; r < trials; r++) {
      RandomStreams replicate = streams.derived("trial", r);
      work.add(() -> audits.replicate(replicate));
    }
    return AuditTrials.rates(Parallel.all("audits", work, threads, progress));
  }

  private static List<PairedLine> rewired(SimulationResult result) {
    String name = DemoArms.THESIS + "-rewired";
    List<PairedLine> lines = new ArrayList<>();
    for (String against : List.of(DemoArms.FIXED, DemoArms.CROWD, DemoArms.THESIS)) {
      lines.add(result.pair(name, against, Measure.RECIPROCAL_RANK));
      lines.add(result.pair(name, against, Measure.MISRECOGNITION));
    }
    return lines;
  }

  private List<List<KeptRun>> runs(
      Scenario scenario,
      List<SimulatedArm> arms,
      RandomStreams streams,
      ProgressListener progress) {
    return Simulation.of(scenario, arms)
        .withReplicates(replicates)
        .withThreads(threads)
        .runs(
            streams,
            progress,
            (replicate, run) -> KeptRun.of(run, run.arm().equals(DemoArms.THESIS)));
  }
}
