package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What describes and what begins. */
class LogAndInitVerbTest {
  @TempDir private static Path directory = Path.of("");
  private static SmallLog small = new SmallLog(directory);

  @BeforeAll
  static void generate() {
    small = SmallLog.in(directory);
  }

  @Test
  void logDescribe_importedLog_countsWhatWasGenerated() {
    JsonNode json =
        SmallLog.json(small.run("log", "describe", small.path("log"), "--format", "json"));
    assertThat(json.path("counts").path("person").asInt()).isEqualTo(40);
    assertThat(json.path("summary").get(0).path("rows").asInt()).isEqualTo(600);
  }

  @Test
  void init_sample_fitsItsSchema() throws IOException {
    assertThat(small.run("init", small.path("study.yaml")).code()).isZero();
    Files.copy(small.directory().resolve("acts.csv"), small.directory().resolve("copy.csv"));
    assertThat(
            small
                .run(
                    "compare",
                    small.path("study.yaml"),
                    "--replicates",
                    "100",
                    "--arms",
                    "popularity")
                .code())
        .isZero();
    assertThat(small.run("init", small.path("study.yaml")).code()).isEqualTo(2);
  }
}
