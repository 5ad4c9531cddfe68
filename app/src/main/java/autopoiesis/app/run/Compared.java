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
 * @param slices by what results are split; groups of few persons are not among them
 * @param suppressed how many groups were left out for that, where any were
 */
record Compared(
    ResolvedStudy study,
    Comparison comparison,
    String reference,
    Map<String, List<Slice>> slices,
    Map<String, Integer> suppressed) {

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
    Map<String, List<Slice>> slices = parts(comparison.events());
    Map<String, Integer> suppressed = new LinkedHashMap<>();
    groups(comparison.events(), emergent)
        .forEach(
            (by, groups) -> {
              List<Slice> large =
                  groups.stream().filter(group -> hasEnoughPersons(comparison, group)).toList();
              slices.put(by, large);
              if (large.size() < groups.size()) {
                suppressed.put(by, groups.size() - large.size());
              }
            });
    return new Compared(study, comparison, Reference.of(comparison), slices, suppressed);
  }

  private static Map<String, List<Slice>> parts(TestEvents events) {
    Map<String, List<Slice>> parts = new LinkedHashMap<>();
    parts.put("window", Slice.windows(events));
    parts.put("half", List.of(Slice.firstHalf(events), Slice.secondHalf(events)));
    parts.put("place in the sitting", Slice.sittings(events));
    parts.put("earlier acts of the person", Slice.earlierActs(events));
    parts.put("earlier acts on the thing", Slice.earlierActsOnThing(events));
    return parts;
  }

  /** Groups of persons, who can be known again where they are few. */
  private static Map<String, List<Slice>> groups(
      TestEvents events, Optional<TimedPartition> emergent) {
    Map<String, List<Slice>> groups = new LinkedHashMap<>();
    for (HardPartition label : events.acts().labels()) {
      groups.put("label " + label.name(), Slice.by(events, label));
    }
    emergent.ifPresent(
        found -> groups.put("emergent category", Slice.by(events, justAfter(found))));
    return groups;
  }

  private static boolean hasEnoughPersons(Comparison comparison, Slice group) {
    String any = comparison.arms().get(0);
    return comparison.estimate(any, "mrr", group).n() >= ReplayViews.LEAST_PERSONS;
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
