package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The {@code log.json} of a log directory. */
public final class LogDescription {
  private static final String FORMAT = "autopoiesis-log";
  private static final int VERSION = 1;

  private final Path directory;
  private final JsonNode document;

  private LogDescription(Path directory, JsonNode document) {
    this.directory = directory;
    this.document = document;
  }

  /** Describes a log whose Parquet files lie in a directory. */
  static ObjectNode of(Dataset dataset, Path directory) {
    InteractionLog log = dataset.log();
    ObjectNode json = Json.object();
    json.put("format", FORMAT).put("version", VERSION).put("name", dataset.name());
    json.put("time", "seconds since 1970-01-01T00:00:00Z");
    ObjectNode counts = json.putObject("counts").put("interactions", log.size());
    for (ParticipantKind kind : ParticipantKind.values()) {
      counts.put(kind.name().toLowerCase(Locale.ROOT), log.participants().count(kind));
    }
    ObjectNode span = json.putObject("span");
    Json.put(span, "first", log.size() == 0 ? Double.NaN : log.time(0));
    Json.put(span, "last", log.size() == 0 ? Double.NaN : log.time(log.size() - 1));
    ArrayNode relations = json.putArray("relations");
    log.relations().forEach(relation -> relation(relations.addObject(), relation));
    ReplayDefaults defaults = dataset.defaults();
    json.putObject("replay")
        .put("relation", defaults.relation())
        .put("chosenFrom", defaults.chosenFrom())
        .put("candidates", defaults.candidates().word())
        .put("sittingGapSeconds", defaults.sittingGap());
    ObjectNode inputs = json.putObject("inputs");
    dataset.inputs().forEach(inputs::put);
    json.putObject("files")
        .put(LogDirectory.PARTICIPANTS, Sha256.of(directory.resolve(LogDirectory.PARTICIPANTS)))
        .put(LogDirectory.INTERACTIONS, Sha256.of(directory.resolve(LogDirectory.INTERACTIONS)));
    ArrayNode notices = json.putArray("notices");
    dataset.notices().forEach(notices::add);
    return json;
  }

  private static void relation(ObjectNode json, Relation relation) {
    json.put("name", relation.name())
        .put("source", relation.source().name())
        .put("target", relation.target().name());
    // Null is a relation that is never forgotten.
    Json.put(json, "halfLifeSeconds", relation.halfLife());
    json.put("sign", relation.sign().value()).put("reciprocity", relation.reciprocity().name());
  }

  static LogDescription read(Path directory) {
    Path file = directory.resolve(LogDirectory.DESCRIPTION);
    JsonNode document = Json.read(file);
    if (!FORMAT.equals(document.path("format").asString(""))
        || document.path("version").asInt(0) != VERSION) {
      throw BadInput.in(
          file, "not a log of version " + VERSION, "a directory that log import made");
    }
    LogDescription description = new LogDescription(directory, document);
    try {
      description.relations();
      description.defaults();
    } catch (IllegalArgumentException | JacksonException e) {
      throw BadInput.in(
          file,
          "not as it was written (" + SafeText.visible(String.valueOf(e.getMessage())) + ")",
          "a directory that log import made");
    }
    return description;
  }

  /** Refuses a log whose file is not what was written. */
  void requireUnchanged(String name) {
    Path file = InputFile.requireFilled(directory.resolve(name));
    String expected = document.path("files").path(name).asString("");
    if (!Sha256.of(file).equals(expected)) {
      throw BadInput.in(
          file, "was changed or cut short since it was written", "SHA-256 " + expected);
    }
  }

  /** The document as it was written. */
  public JsonNode document() {
    return document;
  }

  /** The log's name. */
  public String name() {
    return document.path("name").asString("log");
  }

  /** How many interactions there are. */
  long interactions() {
    return document.path("counts").path("interactions").asLong(0);
  }

  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (JsonNode json : document.path("relations")) {
      JsonNode halfLife = json.path("halfLifeSeconds");
      relations.add(
          new Relation(
              json.path("name").asString(),
              ParticipantKind.valueOf(json.path("source").asString()),
              ParticipantKind.valueOf(json.path("target").asString()),
              halfLife.isNumber() ? halfLife.asDouble() : Double.POSITIVE_INFINITY,
              json.path("sign").asInt() < 0 ? Relation.Sign.REFUSES : Relation.Sign.AFFIRMS,
              Relation.Reciprocity.valueOf(json.path("reciprocity").asString())));
    }
    return relations;
  }

  ReplayDefaults defaults() {
    JsonNode json = document.path("replay");
    return new ReplayDefaults(
        json.path("relation").asString(),
        json.path("chosenFrom").asDouble(),
        ReplayDefaults.Candidates.valueOf(
            json.path("candidates").asString().toUpperCase(Locale.ROOT)),
        json.path("sittingGapSeconds").asDouble());
  }

  Map<String, String> inputs() {
    Map<String, String> inputs = new TreeMap<>();
    document
        .path("inputs")
        .propertyStream()
        .forEach(e -> inputs.put(e.getKey(), e.getValue().asString()));
    return inputs;
  }

  List<String> notices() {
    List<String> notices = new ArrayList<>();
    document.path("notices").forEach(notice -> notices.add(notice.asString()));
    return notices;
  }
}
