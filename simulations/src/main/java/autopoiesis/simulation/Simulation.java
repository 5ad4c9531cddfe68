package autopoiesis.simulation;

import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/**
 * Paired arms in replicates of a planted world. In a replicate every arm meets the same people with
 * the same luck (common random numbers: world, choices, explored things, meetings, answers), so a
 * difference between arms is due to what they show. Luck is found by name and number, so results do
 * not depend on the number of threads, nor on which other arms take part.
 */
public final class Simulation {
  private final Scenario scenario;
  private final List<SimulatedArm> arms;
  private final int replicates;
  private final int threads;

  private Simulation(Scenario scenario, List<SimulatedArm> arms, int replicates, int threads) {
    this.scenario = Require.notNull("scenario", scenario);
    this.arms = List.copyOf(arms);
    this.replicates = replicates;
    this.threads = threads;
    long names = this.arms.stream().map(SimulatedArm::name).distinct().count();
    Require.that("arms", arms.size(), !arms.isEmpty(), "at least one");
    Require.that("arms", arms, names == arms.size(), "named differently");
  }

  /**
   * These arms in this world: slates of four best things and one explored, being shown worth one
   * unit of utility, ten replicates, one thread.
   */
  public static Simulation of(Scenario scenario, List<SimulatedArm> arms) {
    return new Simulation(scenario, arms, 10, 1);
  }

  /** The same with another number of replicates; positive. */
  public Simulation withReplicates(int other) {
    Require.that("replicates", other, other > 0, "positive");
    return new Simulation(scenario, arms, other, threads);
  }

  /** The same on so many threads; positive. */
  public Simulation withThreads(int other) {
    Require.that("threads", other, other > 0, "positive");
    return new Simulation(scenario, arms, replicates, other);
  }

  /**
   * Runs all arms in all replicates.
   *
   * @throws CancellationException when the listener asks to stop
   */
  public SimulationResult run(RandomStreams streams, ProgressListener progress) {
    List<List<Summary>> summaries = runs(streams, progress, (r, run) -> Summary.of(run));
    return Results.of(scenario, arms, summaries);
  }

  private <T> List<T> replicate(
      Loop loop, int number, RandomStreams replicate, ProgressListener progress, Keeper<T> keeper) {
    Shocks shocks = new Shocks(scenario.extent(), replicate);
    List<T> results = new ArrayList<>();
    for (SimulatedArm arm : arms) {
      if (progress.cancelled()) {
        throw new CancellationException("stopped in world " + scenario.name());
      }
      results.add(keeper.keep(number, loop.run(arm, replicate, shocks)));
    }
    return results;
  }

  /** What is kept of a run; asked on the thread of the run. */
  interface Keeper<T> {
    T keep(int replicate, Run run);
  }

  /** Runs everything and keeps of each run what is asked for, by replicate and arm. */
  <T> List<List<T>> runs(RandomStreams streams, ProgressListener progress, Keeper<T> keeper) {
    Loop loop = new Loop(scenario, new Policy(4, 1), new MultinomialLogit(1));
    List<Callable<List<T>>> work = new ArrayList<>();
    for (int r = 0; r < replicates; r++) {
      int number = r;
      RandomStreams replicate = streams.derived("replicate", r);
      work.add(() -> replicate(loop, number, replicate, progress, keeper));
    }
    return Parallel.all("world " + scenario.name(), work, threads, progress);
  }
}
