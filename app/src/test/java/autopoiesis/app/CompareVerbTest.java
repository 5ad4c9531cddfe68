package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.optimization.algebra.AlgebraEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code compare} prints and writes, on a small generated log. */
class CompareVerbTest {
  @TempDir private static Path directory = Path.of("");
  private static SmallLog small = new SmallLog(directory);

  @BeforeAll
  static void generate() {
    small = SmallLog.in(directory);
  }

  @Test
  void compare_json_isOneDocumentWithStableFields() {
    JsonNode json = SmallLog.json(small.compare("json", "--format", "json"));
    assertThat(json.path("arms")).hasSize(3);
    JsonNode arm = json.path("arms").get(0);
    assertThat(arm.path("name").asString()).isEqualTo("popularity");
    for (String key : List.of("mrr", "hr10", "ndcg10")) {
      assertThat(arm.path(key + "Low").asDouble()).isLessThanOrEqualTo(arm.path(key).asDouble());
      assertThat(arm.path(key + "High").asDouble())
          .isGreaterThanOrEqualTo(arm.path(key).asDouble());
    }
    assertThat(arm.path("n").asInt()).isPositive();
    assertThat(json.path("pairs")).hasSize(3);
    double difference = json.path("pairs").get(0).path("mrr").asDouble();
    assertThat(difference)
        .isEqualTo(
            json.path("arms").get(1).path("mrr").asDouble() - arm.path("mrr").asDouble(),
            org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void compare_withoutTheThesis_speaksOfTheBestArmEverywhere() throws IOException {
    Command command = small.compare("best");
    JsonNode json = JsonMapper.shared().readTree(small.directory().resolve("best/results.json"));
    JsonNode best = json.path("arms").get(0);
    for (JsonNode arm : json.path("arms")) {
      best = arm.path("mrr").asDouble() > best.path("mrr").asDouble() ? arm : best;
    }
    String name = best.path("name").asString();
    assertThat(json.path("reference").asString()).isEqualTo(name);
    assertThat(command.out()).contains("ahead?: whether " + name + " is");
    assertThat(command.out().lines().filter(l -> l.startsWith(name)).findFirst().orElseThrow())
        .doesNotContain("yes", "no");
    JsonNode choice = json.path("choice");
    assertThat(choice.path("against").asString()).isNotEqualTo(choice.path("arm").asString());
    assertThat(command.out()).contains("first half's best: " + choice.path("arm").asString());
    JsonNode audit = JsonMapper.shared().readTree(small.directory().resolve("best/audit.json"));
    assertThat(audit.path("systems").get(0).path("name").asString()).isEqualTo(name);
    JsonNode identities =
        JsonMapper.shared().readTree(small.directory().resolve("best/identities.json"));
    assertThat(identities.path("windows")).hasSize(21);
    for (String file : List.of("identities.parquet", "communities.csv", "constitution.csv")) {
      assertThat(small.directory().resolve("best").resolve(file)).isNotEmptyFile();
    }
    String html = Files.readString(small.directory().resolve("best/report.html"));
    assertThat(html).contains("Best on the first half of the windows is ");
    assertThat(html)
        .contains("Paired differences of " + name)
        .doesNotContain("It was not paired with other arms");
    for (JsonNode slice : json.path("slices")) {
      for (JsonNode arm : slice.path("arms")) {
        assertThat(arm.has("ahead")).isNotEqualTo(arm.path("name").asString().equals(name));
        assertThat(arm.has("loglossLow")).isTrue();
      }
    }
    assertThat(Files.readString(small.directory().resolve("best/pairs.csv")))
        .contains(",recall20,", ",logloss,");
    assertThat(Files.readString(small.directory().resolve("best/slices.csv")))
        .contains("half,first half,")
        .doesNotContain("label group", "emergent category");
    // Eight groups of five persons each.
    assertThat(json.path("suppressed").get(0).path("by").asString()).isEqualTo("label group");
    assertThat(json.path("suppressed").get(0).path("groups").asInt()).isEqualTo(8);
    assertThat(json.path("suppressed").get(1).path("by").asString()).isEqualTo("emergent category");
  }

  @Test
  void compare_table_fitsEightyColumns() {
    Command command = small.compare("table");
    assertThat(command.code()).isZero();
    assertThat(command.out().lines().filter(l -> !l.startsWith("written")))
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void compare_manifest_saysWhichEngineComputed() throws IOException {
    small.compare("told");
    assertThat(Files.readString(small.directory().resolve("told").resolve("manifest.json")))
        .contains("\"algebra\"", AlgebraEngine.current().description());
  }

  @Test
  void compare_threads_doNotChangeAByte() throws IOException {
    small.compare("one", "--threads", "1");
    small.compare("two", "--threads", "2");
    small.compare("four", "--threads", "4");
    for (String file : List.of("results.json", "pairs.csv", "slices.csv", "report.html")) {
      byte[] expected = Files.readAllBytes(small.directory().resolve("one").resolve(file));
      assertThat(Files.readAllBytes(small.directory().resolve("two").resolve(file)))
          .isEqualTo(expected);
      assertThat(Files.readAllBytes(small.directory().resolve("four").resolve(file)))
          .isEqualTo(expected);
      assertThat(expected).isNotEmpty();
    }
  }

  @Test
  void compare_otherSettings_areNotResumed() {
    small.compare("resumed");
    Command other = small.compare("resumed", "--resume", "--seed", "7");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("seed was 1 and is 7");
    assertThat(small.compare("resumed", "--resume").code()).isZero();
  }
}
