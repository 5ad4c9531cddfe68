package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.io.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
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
    JsonNode data = yaml.path("data");
    Study.Data source = new Study.Data(data.path("kind").asString(), path(file, data.path("path")));
    Optional<Path> predictions =
        yaml.has("predictions")
            ? Optional.of(path(file, yaml.path("predictions")))
            : Optional.empty();
    Optional<List<String>> labels =
        yaml.has("labels") ? Optional.of(strings(yaml.path("labels"))) : Optional.empty();
    Study.Settings standard = Study.Settings.STANDARD;
    JsonNode replicates = yaml.path("intervals").path("replicates");
    Study.Settings settings =
        new Study.Settings(
            yaml.has("seed") ? seed(file, yaml.path("seed")) : standard.seed(),
            replicates.isMissingNode() ? standard.replicates() : replicates.asInt(),
            yaml.path("nulls").asBoolean(false) ? Study.Nulls.RUN : Study.Nulls.SKIP);
    return new Study(
        source,
        replay(yaml.path("replay")),
        strings(yaml.path("arms")),
        predictions,
        labels,
        settings,
        (key, name, problem, expected) -> bad(file, yaml.at(key), name, problem, expected));
  }

  /** The schema takes 1.0 for whole; past 2^53 such a number no longer says which it is. */
  private static long seed(Path file, JsonNode seed) {
    if (!seed.isIntegralNumber() && Math.abs(seed.asDouble()) > 0x1p53) {
      throw YamlFile.bad(file, seed, "a seed with a point or an exponent", "all of its digits");
    }
    return seed.asLong();
  }

  private static Path path(Path file, JsonNode value) {
    try {
      Path base = file.toAbsolutePath().getParent();
      Path path = Path.of(value.asString());
      return base == null ? path : base.resolve(path);
    } catch (InvalidPathException e) {
      String problem = SafeText.quoted(value.asString()) + " is no path";
      throw YamlFile.bad(file, value, problem, "a file or a directory");
    }
  }

  /** The place of a name: the value itself, or the entry of a list that says it. */
  private static BadInput bad(
      Path file, JsonNode value, String name, String problem, String expected) {
    Optional<JsonNode> at =
        value.isArray()
            ? value.valueStream().filter(entry -> entry.asString("").equals(name)).findFirst()
            : Optional.of(value).filter(node -> !node.isMissingNode());
    return at.map(node -> YamlFile.bad(file, node, problem, expected))
        .orElseGet(() -> BadInput.of(problem, expected));
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
        number(json, "warmStart").orElse(standard.warmStart()),
        json.has("windows") ? json.path("windows").asInt() : standard.windows(),
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
