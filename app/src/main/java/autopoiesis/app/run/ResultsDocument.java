package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.app.report.ReplayViews;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Loss;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Slice;
import autopoiesis.replay.TestEvents;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document of a comparison, as {@code results.json} and {@code --format json} have it: nothing
 * in it depends on when, where or on how many threads it was computed. Its fields are described in
 * {@code docs/json.md}.
 */
final class ResultsDocument {
  static final String FORMAT = "autopoiesis-comparison";

  private final Compared compared;
  private final ResolvedStudy study;
  private final Comparison comparison;
  private final TestEvents events;
  private final List<Measure> measures;

  ResultsDocument(Compared compared) {
    this.compared = compared;
    this.study = compared.study();
    this.comparison = compared.comparison();
    this.events = comparison.events();
    this.measures = comparison.measures();
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
    Bootstrap bootstrap = bootstrap(study);
    intervals.put("method", "percentile bootstrap over persons, paired between arms");
    intervals.put("replicates", bootstrap.replicates()).put("confidence", bootstrap.confidence());
    ArrayNode notices = json.putArray("notices");
    notices().forEach(notices::add);
    arms(json.putArray("arms"));
    pairs(json.putArray("pairs"));
    json.put("reference", compared.reference());
    ChosenArm.of(comparison).ifPresent(chosen -> chosen.put(json));
    slices(json.putArray("slices"));
    suppressed(json.putArray("suppressed"));
    losses(json.putArray("losses"));
    return json;
  }

  /** What a reader should know before the numbers. */
  List<String> notices() {
    List<String> notices = new ArrayList<>(study.notices(events.acts()));
    notices.addAll(Reference.notices(comparison));
    return notices;
  }

  private void log(ObjectNode json) {
    json.put("persons", events.acts().persons()).put("things", events.acts().things());
    json.put("acts", events.acts().size()).put("events", events.size());
    ArrayNode labels = json.putArray("labels");
    events.acts().labels().forEach(label -> labels.add(label.name()));
  }

  private void arms(ArrayNode array) {
    Slice everything = Slice.all();
    for (Outcomes some : compared.outcomes()) {
      ObjectNode arm = array.addObject().put("name", some.arm());
      arm.put("n", comparison.events(everything));
      arm.put("persons", comparison.estimate(some.arm(), "mrr", everything).n());
      estimates(arm, some.arm(), everything);
      for (int k : study.protocol().cutoffs()) {
        Json.put(arm, "coverage" + k, Measure.coverage(some, k));
      }
    }
  }

  private void estimates(ObjectNode json, String arm, Slice slice) {
    for (Measure measure : measures) {
      put(json, measure.name(), comparison.estimate(arm, measure.name(), slice));
    }
  }

  private void pairs(ArrayNode array) {
    Slice everything = Slice.all();
    List<String> names = comparison.arms();
    for (int a = 0; a < names.size(); a++) {
      for (int b = 0; b < a; b++) {
        ObjectNode pair = array.addObject().put("arm", names.get(a)).put("against", names.get(b));
        for (Measure measure : measures) {
          String name = measure.name();
          put(pair, name, comparison.difference(names.get(a), names.get(b), name, everything));
        }
      }
    }
  }

  private void slices(ArrayNode array) {
    compared
        .slices()
        .forEach(
            (by, some) -> some.forEach(slice -> slice(array.addObject().put("by", by), slice)));
  }

  /** Every arm in a slice, and how far the reference is ahead of it there. */
  private void slice(ObjectNode json, Slice slice) {
    json.put("slice", slice.name()).put("n", comparison.events(slice));
    ArrayNode arms = json.putArray("arms");
    for (String name : comparison.arms()) {
      ObjectNode arm = arms.addObject().put("name", name);
      estimates(arm, name, slice);
      if (!name.equals(compared.reference())) {
        put(arm, "ahead", comparison.difference(compared.reference(), name, "mrr", slice));
      }
    }
  }

  /** How many groups of persons are not among the slices, being too small. */
  private void suppressed(ArrayNode array) {
    compared
        .suppressed()
        .forEach(
            (by, groups) ->
                array
                    .addObject()
                    .put("by", by)
                    .put("groups", groups)
                    .put("leastPersons", ReplayViews.LEAST_PERSONS));
  }

  private void losses(ArrayNode json) {
    for (Loss loss : compared.losses()) {
      ObjectNode one = json.addObject().put("by", loss.by()).put("slice", loss.slice().name());
      one.put("arm", loss.arm()).put("persons", loss.difference().n());
      put(one, "ahead", loss.difference());
    }
  }

  /** {@code key}, {@code keyLow} and {@code keyHigh}. */
  static void put(ObjectNode json, String key, Estimate estimate) {
    Json.put(json, key, estimate.value());
    Json.put(json, key + "Low", estimate.low());
    Json.put(json, key + "High", estimate.high());
  }
}
