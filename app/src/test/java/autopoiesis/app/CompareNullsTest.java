package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code compare --nulls}, on a small generated log. */
class CompareNullsTest {
  @TempDir private static Path directory = Path.of("");
  private static SmallLog small = new SmallLog(directory);

  @BeforeAll
  static void generate() {
    small = SmallLog.in(directory);
  }

  @Test
  void compare_nulls_judgesEveryLeadAndRunsTheWholeFactorial() throws IOException {
    Command command = small.compare("nulls", "--nulls", "--threads", "2");
    assertThat(command.code()).isZero();
    assertThat(command.out()).contains("edges rewired", "planted label effect", "ontology");
    assertThat(command.out().lines().filter(l -> !l.startsWith("written")))
        .allMatch(line -> line.length() <= 80);
    assertThat(command.err().lines().filter(l -> l.startsWith("nulls, factorial and circle")))
        .last()
        .asString()
        .contains("100%");
    Path results = small.directory().resolve("nulls/results.json");
    byte[] bytes = Files.readAllBytes(results);
    JsonNode json = JsonMapper.shared().readTree(bytes);
    assertNulls(json);

    Files.delete(results);
    assertThat(small.compare("nulls", "--nulls", "--resume").code()).isZero();
    assertThat(Files.readAllBytes(results)).isEqualTo(bytes);
    assertDependenceToldOnce(json.path("categoricalDependence"));
  }

  private static void assertDependenceToldOnce(JsonNode found) throws IOException {
    assertThat(found.path("reading").isString()).isTrue();
    Path file = small.directory().resolve("nulls/audit.json");
    JsonNode audit = JsonMapper.shared().readTree(Files.readString(file));
    assertThat(audit.path("categoricalDependence")).isEqualTo(found);
    Command told = small.run("audit", small.path("nulls"), "--arms", "successor,popularity");
    assertThat(told.out().lines().filter(l -> l.contains("still add once relations are known")))
        .hasSize(1);
    assertThat(told.out()).doesNotContain("--nulls", "with permuted labels");
  }

  private static void assertNulls(JsonNode json) {
    assertThat(json.path("nulls").path("variants")).hasSize(8);
    for (JsonNode variant : json.path("nulls").path("variants")) {
      assertThat(variant.path("aheadOfPopularity").asDouble())
          .isCloseTo(
              variant.path("mrr").asDouble() - variant.path("popularityMrr").asDouble(),
              org.assertj.core.api.Assertions.within(1e-12));
    }
    JsonNode control = json.path("positiveControl");
    // The reference is the last arm, successor: it does not read labels, so nothing can be found.
    assertThat(control.path("found").asBoolean(true)).isFalse();
    assertThat(control.path("arm").path("overNone").asDouble(1)).isZero();
    assertThat(control.path("reader").path("overNone").isNumber()).isTrue();
    assertThat(json.path("factorial")).hasSize(32);
    int same = 0;
    for (JsonNode cell : json.path("factorial")) {
      same += cell.has("sameAs") ? 1 : 0;
      assertThat(cell.path("levels").path("laws").asString()).isIn("fixed", "learned");
    }
    assertThat(same).isEqualTo(12);
    assertThat(json.path("factorialEffects")).hasSize(5);
    assertThat(json.path("factorialInteractions")).hasSize(10);
  }
}
