package autopoiesis.app.graph;

import autopoiesis.audit.Motion;
import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import autopoiesis.relational.history.RefoundCategories;
import autopoiesis.relational.history.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where persons' relations put them in at most five periods after the warm start, each of one
 * window or several, found anew every time from what was done and who was met in that period alone;
 * labels and derived relations are not looked at. In many short periods few persons are seen twice.
 *
 * @param from when each period ends; what a system says then is held against what happened
 * @param emergent the categories that the history carries along, at the same times
 * @param halves positions by each half of the ties; empty when there is nothing to find them by
 */
record PositionsOverTime(
    List<Double> from, List<HardPartition> emergent, List<TimedPartition> halves) {
  /** Fewer say nothing of movement. */
  private static final int LEAST_PERIODS = 3;

  private static final int MOST_PERIODS = 5;

  static PositionsOverTime of(History history, IdentityRelations relations, RandomStreams streams) {
    TimedPartition all = history.emergent();
    List<HistoryWindow> windows = history.windows();
    int count = Math.min(MOST_PERIODS, windows.size() - 1);
    List<Span> spans = new ArrayList<>();
    List<Double> from = new ArrayList<>();
    List<HardPartition> emergent = new ArrayList<>();
    Span last = windows.get(0).span();
    for (int t = 1; t <= count; t++) {
      Span end = windows.get((windows.size() - 1) * t / count).span();
      // Stretches that end at one instant cannot be told apart in time.
      if (end.end() > last.end()) {
        last = new Span(t, last.until(), end.until(), last.end(), end.end());
        spans.add(last);
        from.add(last.end());
        emergent.add(at(all, last.end()));
      }
    }
    if (spans.size() < LEAST_PERIODS || relations.direct().isEmpty()) {
      return new PositionsOverTime(List.of(), List.of(), List.of());
    }
    RefoundCategories categories = RefoundCategories.of(relations.direct().get(), streams);
    List<TimedPartition> halves = new ArrayList<>();
    for (RefoundCategories.Half half : RefoundCategories.Half.values()) {
      halves.add(
          RefoundCategories.timed(times(from), categories.find(relations.log(), spans, half)));
    }
    return new PositionsOverTime(from, emergent, halves);
  }

  /** The grouping that begins at this time, which is the end of a window. */
  private static HardPartition at(TimedPartition all, double time) {
    int t = 0;
    while (all.from(t) < time) {
      t++;
    }
    return (HardPartition) all.period(t);
  }

  private static double[] times(List<Double> from) {
    return from.stream().mapToDouble(Double::doubleValue).toArray();
  }

  List<Motion> motions(List<HardPartition> labels) {
    List<Motion> motions = new ArrayList<>();
    if (!halves.isEmpty()) {
      for (HardPartition label : labels) {
        motions.add(motion(label.name(), Collections.nCopies(from.size(), label)));
      }
      motions.add(motion("emergent", emergent));
    }
    return motions;
  }

  private Motion motion(String name, List<HardPartition> periods) {
    return new Motion(new TimedPartition(name, times(from), periods), halves.get(0), halves.get(1));
  }
}
