package autopoiesis.app.run;

import autopoiesis.app.report.ReplayViews;
import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import autopoiesis.core.TimedPartition;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Loss;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Slice;
import autopoiesis.replay.TestEvents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arms of a study side by side in every measure, and how results are split: what the results
 * document and the report both speak from.
 *
 * @param study with nothing left open
 * @param comparison of all arms in all measures
 * @param reference the arm that the others are held against
 * @param slices by what results are split
 */
record Compared(
    ResolvedStudy study, Comparison comparison, String reference, Map<String, List<Slice>> slices) {

  /**
   * Compares arms.
   *
   * @param emergent the emergent categories of persons, when identities were followed
   */
  static Compared of(
      ResolvedStudy study, List<Outcomes> outcomes, Optional<TimedPartition> emergent) {
    Comparison comparison =
        Comparison.of(
            outcomes, Measure.all(study.protocol().cutoffs()), ResultsDocument.bootstrap(study));
    return new Compared(
        study, comparison, Reference.of(comparison), slices(comparison.events(), emergent));
  }

  private static Map<String, List<Slice>> slices(
      TestEvents events, Optional<TimedPartition> emergent) {
    Map<String, List<Slice>> slices = new LinkedHashMap<>();
    slices.put("window", Slice.windows(events));
    slices.put("half", List.of(Slice.firstHalf(events), Slice.secondHalf(events)));
    slices.put("place in the sitting", Slice.sittings(events));
    slices.put("earlier acts of the person", Slice.earlierActs(events));
    slices.put("earlier acts on the thing", Slice.earlierActsOnThing(events));
    for (HardPartition label : events.acts().labels()) {
      slices.put("label " + label.name(), Slice.by(events, label));
    }
    emergent.ifPresent(
        found -> slices.put("emergent category", Slice.by(events, justAfter(found))));
    return slices;
  }

  /** Where another arm is ahead of the reference, though it may lead over all events. */
  List<Loss> losses() {
    Map<String, List<Slice>> parts = new LinkedHashMap<>(slices);
    parts.remove("window");
    return Loss.of(comparison, reference, parts, ReplayViews.LEAST_PERSONS);
  }

  /** What each arm foresaw. */
  List<Outcomes> outcomes() {
    return comparison.arms().stream().map(comparison::outcomes).toList();
  }

  /**
   * Each grouping from just after its time on: what is found at a window's end rests on acts of
   * that very instant too, and those are still to be foreseen.
   */
  private static TimedPartition justAfter(TimedPartition found) {
    double[] from = new double[found.periods()];
    List<Partition> periods = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      from[i] = Math.nextUp(found.from(i));
      periods.add(found.period(i));
    }
    return new TimedPartition("emergent category", from, periods);
  }
}
