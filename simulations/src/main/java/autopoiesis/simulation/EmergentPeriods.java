package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.Formation;
import autopoiesis.relational.history.RefoundCategories;
import autopoiesis.relational.history.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The categories of persons that emerge from what they do and whom they meet in a run, each period
 * found without looking at the last. Labels are not looked at.
 */
final class EmergentPeriods {
  private final InteractionLog log;
  private final RefoundCategories categories;
  private final List<Span> spans;
  private final List<HardPartition> periods;

  private EmergentPeriods(InteractionLog log, RefoundCategories categories, List<Span> spans) {
    this.log = log;
    this.categories = categories;
    this.spans = spans;
    this.periods = categories.find(log, spans);
  }

  /**
   * The periods of a run.
   *
   * @param length steps in a period
   * @param halfLife of what was done, in steps
   * @param streams the luck of finding communities
   */
  static EmergentPeriods of(
      InteractionLog log, Extent extent, int length, double halfLife, RandomStreams streams) {
    double[] pi = new double[log.relations().size()];
    pi[Ledger.DOES] = 0.5;
    pi[Ledger.MEETS] = 0.5;
    List<Span> spans = new ArrayList<>();
    for (int start = 0; start + length <= extent.steps(); start += length) {
      int end = start + length;
      spans.add(new Span(start / length, log.firstAt(start), log.firstAt(end), start, end - 1));
    }
    RefoundCategories categories =
        RefoundCategories.of(Formation.equal(pi.length).withPi(pi), streams).withHalfLife(halfLife);
    return new EmergentPeriods(log, categories, spans);
  }

  /** Who is together in each period. */
  List<HardPartition> periods() {
    return periods;
  }

  /** The first step of each period. */
  double[] from() {
    return spans.stream().mapToDouble(Span::start).toArray();
  }

  /** The same periods from half of all ties; names mean nothing across periods. */
  TimedPartition half(RefoundCategories.Half half) {
    return RefoundCategories.timed(from(), categories.find(log, spans, half));
  }
}
