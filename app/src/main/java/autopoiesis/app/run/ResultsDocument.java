package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.HardPartition;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Slice;
import autopoiesis.replay.TestEvents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document of a comparison, as {@code results.json} and {@code --format json} have it: nothing
 * in it depends on when, where or on how many threads it was computed. Its fields are described in
 * {@code docs/json.md}.
 */
final class ResultsDocument {
  static final String FORMAT = "autopoiesis-comparison";
  private static final List<String> PAIR_MEASURES = List.of("mrr", "hr10", "ndcg10");

  private final ResolvedStudy study;
  private final List<Outcomes> outcomes;
  private final TestEvents events;
  private final List<Measure> measures;
  private final Bootstrap bootstrap;

  ResultsDocument(ResolvedStudy study, List<Outcomes> outcomes) {
    this.study = study;
    this.outcomes = outcomes;
    this.events = outcomes.get(0).events();
    this.measures = Measure.all(study.protocol().cutoffs());
    this.bootstrap = bootstrap(study);
  }

  static Bootstrap bootstrap(ResolvedStudy study) {
    return Bootstrap.of(study.streams().derived("bootstrap"))
        .withReplicates(study.study().settings().replicates());
  }

  ObjectNode json() {
    ObjectNode json = Json.object();
    json.put("format", FORMAT).put("version", 1);
    json.put("name", study.dataset().name());
    json.put("seed", study.study().settings().seed());
    log(json.putObject("log"));
    ObjectNode protocol = json.putObject("protocol");
    study.settings().forEach(protocol::put);
    ObjectNode intervals = json.putObject("intervals");
    intervals.put("method", "percentile bootstrap over persons, paired between arms");
    intervals.put("replicates", bootstrap.replicates()).put("confidence", bootstrap.confidence());
    Comparison all = Comparison.of(outcomes, measures, bootstrap);
    Slice everything = Slice.all();
    arms(json.putArray("arms"), all, everything);
    pairs(json.putArray("pairs"), all, everything);
    Comparison headline = Comparison.of(outcomes, List.of(Measure.reciprocalRank()), bootstrap);
    slices(json, headline);
    return json;
  }

  private void log(ObjectNode json) {
    json.put("persons", events.acts().persons()).put("things", events.acts().things());
    json.put("acts", events.acts().size()).put("events", events.size());
    ArrayNode labels = json.putArray("labels");
    events.acts().labels().forEach(label -> labels.add(label.name()));
  }

  private void arms(ArrayNode array, Comparison all, Slice everything) {
    for (Outcomes some : outcomes) {
      ObjectNode arm = array.addObject().put("name", some.arm());
      arm.put("n", all.events(everything));
      arm.put("persons", all.estimate(some.arm(), "mrr", everything).n());
      for (Measure measure : measures) {
        put(arm, measure.name(), all.estimate(some.arm(), measure.name(), everything));
      }
      for (int k : study.protocol().cutoffs()) {
        Json.put(arm, "coverage" + k, Measure.coverage(some, k));
      }
    }
  }

  private void pairs(ArrayNode array, Comparison all, Slice everything) {
    List<String> names = all.arms();
    List<String> paired =
        measures.stream().map(Measure::name).filter(PAIR_MEASURES::contains).toList();
    for (int a = 0; a < names.size(); a++) {
      for (int b = 0; b < a; b++) {
        ObjectNode pair = array.addObject().put("arm", names.get(a)).put("against", names.get(b));
        for (String measure : paired) {
          put(pair, measure, all.difference(names.get(a), names.get(b), measure, everything));
        }
      }
    }
  }

  /** Slices of the headline; the difference to the reference beside each arm. */
  private void slices(ObjectNode json, Comparison headline) {
    String reference = reference(headline.arms());
    json.put("reference", reference);
    ArrayNode array = json.putArray("slices");
    slicings()
        .forEach(
            (by, slices) -> {
              for (Slice slice : slices) {
                slice(array.addObject().put("by", by), headline, slice, reference);
              }
            });
  }

  private Map<String, List<Slice>> slicings() {
    Map<String, List<Slice>> slicings = new LinkedHashMap<>();
    slicings.put("window", Slice.windows(events));
    slicings.put("half", List.of(Slice.secondHalf(events)));
    slicings.put("place in the sitting", Slice.sittings(events));
    slicings.put("earlier acts of the person", Slice.earlierActs(events));
    slicings.put("earlier acts on the thing", Slice.earlierActsOnThing(events));
    for (HardPartition label : events.acts().labels()) {
      slicings.put("label " + label.name(), Slice.by(events, label));
    }
    return slicings;
  }

  private static void slice(ObjectNode json, Comparison headline, Slice slice, String reference) {
    json.put("slice", slice.name()).put("n", headline.events(slice));
    ArrayNode arms = json.putArray("arms");
    for (String name : headline.arms()) {
      ObjectNode arm = arms.addObject().put("name", name);
      put(arm, "mrr", headline.estimate(name, "mrr", slice));
      put(arm, "ahead", headline.difference(reference, name, "mrr", slice));
    }
  }

  /** Whom the others are held against: the thesis, when it runs, or the last arm. */
  static String reference(List<String> names) {
    return names.contains("autopoietic") ? "autopoietic" : names.get(names.size() - 1);
  }

  /** {@code key}, {@code keyLow} and {@code keyHigh}. */
  static void put(ObjectNode json, String key, Estimate estimate) {
    Json.put(json, key, estimate.value());
    Json.put(json, key + "Low", estimate.low());
    Json.put(json, key + "High", estimate.high());
  }
}
