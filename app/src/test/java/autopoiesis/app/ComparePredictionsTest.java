package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code compare --predictions}, on a small generated log. */
class ComparePredictionsTest {
  @TempDir private static Path directory = Path.of("");
  private static SmallLog small = new SmallLog(directory);

  @BeforeAll
  static void generate() {
    small = SmallLog.in(directory);
  }

  @Test
  void compare_predictions_areOneMoreArm() throws IOException {
    Path file = small.directory().resolve("predictions.csv");
    Files.writeString(file, "person,time,thing,score\np1,0,t1,2\n");
    Command command = small.compare("own", "--predictions", file.toString(), "--format", "json");
    assertThat(SmallLog.json(command).path("arms").get(3).path("name").asString())
        .isEqualTo("predictions");
    JsonNode coverage = SmallLog.json(command).path("predictions");
    assertThat(coverage.path("covered").asInt())
        .isPositive()
        .isLessThan(coverage.path("events").asInt());
    assertThat(command.err()).contains("notice: predictions cover ");
    Command alone =
        small.run(
            "compare",
            "--data",
            "log=" + small.path("log"),
            "--arms",
            "predictions",
            "--predictions",
            file.toString(),
            "--replicates",
            "100",
            "--out",
            "alone",
            "--format",
            "json");
    assertThat(SmallLog.json(alone).path("arms")).hasSize(1);
    assertThat(SmallLog.json(alone).path("arms").get(0).path("mrr").asDouble())
        .isEqualTo(SmallLog.json(command).path("arms").get(3).path("mrr").asDouble());
    assertThat(small.run("audit", small.path("alone"), "--arms", "predictions").code())
        .isLessThan(2);
    Files.writeString(file, "person,time,thing,score\nnobody,0,t1,2\n");
    assertThat(small.compare("own2", "--predictions", file.toString()).err())
        .contains("predictions.csv:2:1: unknown person \"nobody\"");
  }
}
