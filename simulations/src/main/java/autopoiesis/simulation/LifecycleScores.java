package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.EventRecovery;
import java.util.Arrays;
import java.util.List;

/** How many planted events were found in all runs together, and how many would be by chance. */
final class LifecycleScores {
  private static final int DRAWS = 1000;

  private LifecycleScores() {}

  /**
   * The score of all of these.
   *
   * @param tolerance in steps, as {@link LifecycleCheck#within} has it
   */
  static LifecycleTimeline.Score of(
      List<LifecycleCheck> runs, int tolerance, RandomStreams streams) {
    EventRecovery real = sum(runs, tolerance);
    double[] precision = new double[DRAWS];
    double[] recall = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      RandomStream random = streams.stream("chance", draw);
      EventRecovery drawn = sum(runs.stream().map(r -> r.byChance(random)).toList(), tolerance);
      precision[draw] = drawn.precision();
      recall[draw] = drawn.recall();
    }
    return new LifecycleTimeline.Score(
        tolerance,
        AuditRate.share(real.matched(), real.found()),
        AuditRate.share(real.matched(), real.planted()),
        real.found() == 0 ? Estimate.undefined(0) : middle(precision),
        real.planted() == 0 ? Estimate.undefined(0) : middle(recall));
  }

  private static EventRecovery sum(List<LifecycleCheck> runs, int tolerance) {
    int matched = 0;
    int found = 0;
    int planted = 0;
    for (LifecycleCheck run : runs) {
      EventRecovery one = run.within(tolerance);
      matched += one.matched();
      found += one.found();
      planted += one.planted();
    }
    return new EventRecovery(matched, found, planted);
  }

  /** The mean of draws and where the middle 95 % of them lie, no less wide than to hold it. */
  private static Estimate middle(double[] draws) {
    double mean = Arrays.stream(draws).sum() / draws.length;
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    int tail = draws.length / 40;
    double low = Math.min(mean, sorted[tail]);
    double high = Math.max(mean, sorted[draws.length - 1 - tail]);
    return new Estimate(mean, low, high, draws.length);
  }
}
