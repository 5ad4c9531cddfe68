package autopoiesis.app.run;

import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.app.io.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Studies as YAML, held against the JSON Schema that {@code init --schema} prints. */
public final class StudyFile {
  private StudyFile() {}

  /** The JSON Schema of studies. */
  public static String schema() {
    return resource("study.schema.json");
  }

  /** A commented sample. */
  public static String sample() {
    return resource("sample-study.yaml");
  }

  private static String resource(String name) {
    try (InputStream in = StudyFile.class.getResourceAsStream("/autopoiesis/app/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a study; paths in it begin at its directory. */
  public static Study read(Path file) {
    JsonNode yaml = YamlFile.read(file, schema());
    Path base = file.toAbsolutePath().getParent();
    JsonNode data = yaml.path("data");
    Path path = Path.of(data.path("path").asString());
    Study.Data source =
        new Study.Data(data.path("kind").asString(), base == null ? path : base.resolve(path));
    Optional<Path> predictions =
        text(yaml, "predictions").map(p -> base == null ? Path.of(p) : base.resolve(p));
    Optional<List<String>> labels =
        yaml.has("labels") ? Optional.of(strings(yaml.path("labels"))) : Optional.empty();
    Study.Settings settings =
        new Study.Settings(
            yaml.path("seed").asLong(Study.Settings.STANDARD.seed()),
            yaml.path("intervals").path("replicates").asInt(Study.Settings.STANDARD.replicates()),
            yaml.path("nulls").asBoolean(false) ? Study.Nulls.RUN : Study.Nulls.SKIP);
    return new Study(
        source,
        replay(yaml.path("replay")),
        strings(yaml.path("arms")),
        predictions,
        labels,
        settings);
  }

  private static Study.Replay replay(JsonNode json) {
    Study.Replay standard = Study.Replay.STANDARD;
    List<Integer> cutoffs = new ArrayList<>();
    json.path("cutoffs").forEach(k -> cutoffs.add(k.asInt()));
    return new Study.Replay(
        text(json, "relation"),
        number(json, "chosenFrom"),
        text(json, "candidates")
            .map(word -> ReplayDefaults.Candidates.valueOf(word.toUpperCase(Locale.ROOT))),
        number(json, "sittingGapMinutes").map(minutes -> minutes * 60),
        json.path("warmStart").asDouble(standard.warmStart()),
        json.path("windows").asInt(standard.windows()),
        cutoffs.isEmpty() ? standard.cutoffs() : cutoffs.stream().sorted().toList());
  }

  private static Optional<String> text(JsonNode json, String key) {
    return json.has(key) ? Optional.of(json.path(key).asString()) : Optional.empty();
  }

  private static Optional<Double> number(JsonNode json, String key) {
    return json.has(key) ? Optional.of(json.path(key).asDouble()) : Optional.empty();
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.asString()));
    return strings;
  }

  /** Writes a study with nothing left open, so that it can be run again by itself. */
  static void write(Path file, ResolvedStudy study) throws IOException {
    YamlFile.write(file, StudyDocument.of(study));
  }
}
