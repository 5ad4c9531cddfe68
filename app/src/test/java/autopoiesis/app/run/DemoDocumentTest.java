package autopoiesis.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import autopoiesis.simulation.AuditedArm;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.DemoStudy;
import autopoiesis.simulation.Extent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the demo says to programs and to people, of worlds large enough to be audited. */
class DemoDocumentTest {
  private static final DemoResult RESULT =
      DemoStudy.standard()
          .withExtent(new Extent(125, 40, 30, 10, 10))
          .withReplicates(2)
          .run(new RandomStreams(5), (what, done, of) -> {});

  private final JsonNode json = DemoDocument.of(RESULT, 5);

  @Test
  void of_aResult_namesItsFormatAndWorlds() {
    assertThat(json.get("format").asString()).isEqualTo("autopoiesis-demo");
    assertThat(json.get("version").asInt()).isEqualTo(1);
    assertThat(json.get("seed").asLong()).isEqualTo(5);
    assertThat(json.get("worlds").valueStream().map(w -> w.get("name").asString()))
        .containsExactly("moving", "label");
    for (JsonNode world : json.get("worlds")) {
      assertThat(world.propertyNames())
          .contains("replicates", "persons", "steps", "arms", "right")
          .contains("accuracyAhead", "accuracyAheadLow", "accuracyAheadHigh")
          .contains("misrecognitionAhead", "misrecognitionAheadLow", "misrecognitionAheadHigh");
      assertThat(world.get("right").asString()).isIn("relation", "static", "split");
      assertThat(world.get("arms").size()).isEqualTo(9);
    }
  }

  @Test
  void of_aResult_saysInHowManyReplicatesTheAuditsPart() {
    assertThat(json.get("audits").size()).isEqualTo(6);
    for (JsonNode audit : json.get("audits")) {
      JsonNode replicates = audit.get("byReplicate");
      assertThat(replicates.size()).isEqualTo(2).isEqualTo(audit.get("replicates").asInt());
      int parted = 0;
      double hidden = 0;
      for (JsonNode replicate : replicates) {
        String label = replicate.get("byLabel").asString();
        String relation = replicate.get("byRelation").asString();
        assertThat(List.of("violated", "undecided", "not shown")).contains(label, relation);
        assertThat(replicate.get("agree").asBoolean()).isEqualTo(label.equals(relation));
        parted += label.equals(relation) ? 0 : 1;
        hidden += number(replicate, "byLabelRatio") - number(replicate, "byRelationRatio");
      }
      assertThat(audit.get("parted").asInt()).isEqualTo(parted);
      assertThat(number(audit, "hidden")).isCloseTo(hidden / 2, within(1e-12));
      assertThat(audit.get("hiddenN").asInt()).isEqualTo(2);
      for (String name : replicates.get(0).propertyNames()) {
        assertThat(replicates.get(0).get(name)).as(name).isEqualTo(audit.get(name));
      }
    }
  }

  @Test
  void of_aResult_sharesAndTheirIntervalsLieBetweenNoneAndAll() {
    List<String> outside = new ArrayList<>();
    for (JsonNode audit : json.get("audits")) {
      for (String key :
          List.of("byLabelRatio", "byRelationRatio", "byLabelMean", "byRelationMean")) {
        check(audit, key, outside);
      }
    }
    for (JsonNode world : json.get("worlds")) {
      for (JsonNode arm : world.get("arms")) {
        for (String key : List.of("hit", "mrr", "probability", "misrecognition", "refusals")) {
          check(arm, key, outside);
        }
        assertThat(number(arm, "utilityHigh")).isLessThanOrEqualTo(1);
      }
    }
    JsonNode recovery = json.get("recovery");
    for (String key : List.of("identities", "lifecyclePrecision", "lifecycleRecall")) {
      if (!recovery.get(key).isNull()) {
        check(recovery, key, outside);
      }
    }
    check(recovery, "identitiesDealt", outside);
    recovery.get("identitiesBy").forEach(way -> check(way, "identities", outside));
    assertThat(number(recovery, "halfLifeLow")).isNotNegative();
    assertThat(outside).isEmpty();
  }

  @Test
  void of_aResult_saysByWhichLawsIdentitiesWereRecovered() {
    JsonNode recovery = json.get("recovery");
    JsonNode by = recovery.get("identitiesBy");

    assertThat(by.valueStream().map(way -> way.get("laws").asString()).distinct())
        .containsExactly("default", "things held", "near planted");
    assertThat(by.size()).isEqualTo(12);
    JsonNode headline = by.get(0);
    assertThat(headline.get("halfLife").asDouble())
        .isEqualTo(recovery.get("plantedHalfLife").asDouble() / 2);
    assertThat(headline.get("identities")).isEqualTo(recovery.get("identities"));
    assertThat(by.get(3).get("halfLife").isNull()).isTrue();
  }

  @Test
  void of_aResult_eventsHaveTheirChanceBeside() {
    JsonNode prompt = json.get("recovery");
    JsonNode late = prompt.get("lifecycleLate");

    assertThat(prompt.get("lifecycleTolerance").asInt()).isEqualTo(13);
    assertThat(late.get("lifecycleTolerance").asInt()).isEqualTo(23);
    for (JsonNode score : List.of(prompt, late)) {
      for (String key : List.of("lifecyclePrecision", "lifecycleRecall")) {
        assertThat(score.propertyNames())
            .contains(key, key + "Low", key + "High", key + "N")
            .contains(key + "ByChance", key + "ByChanceLow", key + "ByChanceHigh");
      }
    }
  }

  private static double number(JsonNode object, String key) {
    assertThat(object.get(key)).as(key).isNotNull();
    assertThat(object.get(key).isNumber()).as(key + " is a number").isTrue();
    return object.get(key).asDouble();
  }

  private static void check(JsonNode object, String key, List<String> outside) {
    double value = number(object, key);
    double low = number(object, key + "Low");
    double high = number(object, key + "High");
    if (!(0 <= low && low <= value && value <= high && high <= 1)) {
      outside.add(key + " " + value + " [" + low + ", " + high + "]");
    }
  }

  @Test
  void lines_aResult_fitATerminalAndSayWhereTheAuditsPart() {
    List<String> lines = DemoTable.lines(RESULT);

    assertThat(lines).allMatch(line -> line.length() <= 80);
    for (AuditedArm audit : RESULT.audits()) {
      assertThat(lines)
          .contains("  " + audit.arm() + ": the verdicts part in " + audit.parted() + " of 2");
    }
  }
}
