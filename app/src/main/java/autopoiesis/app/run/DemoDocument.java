package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.core.Estimate;
import autopoiesis.simulation.ArmLine;
import autopoiesis.simulation.AuditedArm;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.LifecycleTimeline;
import autopoiesis.simulation.Measure;
import autopoiesis.simulation.Recovery;
import autopoiesis.simulation.SimulationResult;
import autopoiesis.simulation.WorldVerdict;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The demo's results as JSON; see {@code docs/json.md}. */
final class DemoDocument {
  /** By which the document is known. */
  static final String FORMAT = "autopoiesis-demo";

  private DemoDocument() {}

  static ObjectNode of(DemoResult result, long seed) {
    ObjectNode json = Json.object();
    json.put("format", FORMAT).put("version", 1).put("seed", seed);
    ArrayNode worlds = json.putArray("worlds");
    List<SimulationResult> results = List.of(result.moving(), result.label());
    for (int i = 0; i < results.size(); i++) {
      world(worlds.addObject(), results.get(i), result.verdicts().get(i));
    }
    ArrayNode audits = json.putArray("audits");
    for (AuditedArm audit : result.audits()) {
      ObjectNode one = audits.addObject().put("world", audit.world()).put("arm", audit.arm());
      answer(one, "byLabel", AuditedArm.Answer.of(audit.byLabel()));
      answer(one, "byRelation", AuditedArm.Answer.of(audit.byRelation()));
      one.put("agree", audit.agree());
      replicates(one, audit);
    }
    recovery(json.putObject("recovery"), result.recovery(), result.lifecycle());
    return json;
  }

  private static void recovery(ObjectNode json, Recovery found, LifecycleTimeline lifecycle) {
    estimate(json, "identities", found.identities());
    estimate(json, "identitiesDealt", found.identitiesDealt());
    ArrayNode by = json.putArray("identitiesBy");
    for (Recovery.Identities way : found.identitiesBy()) {
      ObjectNode one = by.addObject().put("laws", word(way.laws()));
      Json.put(one, "halfLife", way.halfLife());
      estimate(one, "identities", way.correlation());
    }
    json.put("plantedHalfLife", found.plantedHalfLife());
    estimate(json, "halfLife", found.halfLife());
    json.put("plantedPeers", found.plantedPeers());
    estimate(json, "peers", found.peers());
    lifecycle(json, lifecycle.prompt());
    lifecycle(json.putObject("lifecycleLate"), lifecycle.late());
  }

  private static void lifecycle(ObjectNode json, LifecycleTimeline.Score score) {
    json.put("lifecycleTolerance", score.tolerance());
    estimate(json, "lifecyclePrecision", score.precision());
    estimate(json, "lifecycleRecall", score.recall());
    estimate(json, "lifecyclePrecisionByChance", score.chancePrecision());
    estimate(json, "lifecycleRecallByChance", score.chanceRecall());
  }

  /** What both audits said in every replicate, and the means of their ratios. */
  private static void replicates(ObjectNode json, AuditedArm audit) {
    json.put("parted", audit.parted()).put("replicates", audit.replicates().size());
    estimate(json, "byLabelMean", audit.ratio(AuditedArm.Grouping.LABEL));
    estimate(json, "byRelationMean", audit.ratio(AuditedArm.Grouping.RELATION));
    estimate(json, "hidden", audit.hidden());
    ArrayNode all = json.putArray("byReplicate");
    for (AuditedArm.Replicate replicate : audit.replicates()) {
      ObjectNode one = all.addObject();
      answer(one, "byLabel", replicate.byLabel());
      answer(one, "byRelation", replicate.byRelation());
      one.put("agree", replicate.agree());
    }
  }

  /** A verdict, and the ratio and interval that it rests on. */
  private static void answer(ObjectNode json, String key, AuditedArm.Answer answer) {
    json.put(key, word(answer.verdict()));
    estimate(json, key + "Ratio", answer.ratio());
  }

  /** An estimate with what it rests on. */
  private static void estimate(ObjectNode json, String key, Estimate estimate) {
    ResultsDocument.put(json, key, estimate);
    json.put(key + "N", estimate.n());
  }

  private static void world(ObjectNode json, SimulationResult world, WorldVerdict verdict) {
    json.put("name", world.world()).put("replicates", world.replicates());
    json.put("persons", world.extent().persons()).put("steps", world.extent().steps());
    ArrayNode arms = json.putArray("arms");
    for (ArmLine line : world.arms()) {
      ObjectNode arm = arms.addObject().put("name", line.arm());
      for (Measure measure : Measure.values()) {
        ResultsDocument.put(arm, measure.key(), line.of(measure));
      }
    }
    json.put("right", word(verdict.right()));
    ResultsDocument.put(json, "accuracyAhead", verdict.accuracy().difference());
    ResultsDocument.put(json, "misrecognitionAhead", verdict.recognition().difference());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
