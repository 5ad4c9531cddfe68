package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Json;
import autopoiesis.core.Manifest;
import autopoiesis.optimization.algebra.AlgebraEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A run's {@code manifest.json}. */
public final class ManifestFile {
  private static final String FORMAT = "autopoiesis-manifest";

  private ManifestFile() {}

  static void write(Path file, Manifest manifest) throws IOException {
    Json.write(file, json(manifest));
  }

  static ObjectNode json(Manifest manifest) {
    ObjectNode json = Json.object();
    json.put("format", FORMAT).put("version", manifest.version());
    json.put("seed", manifest.seed());
    put(json.putObject("inputs"), manifest.inputs());
    put(json.putObject("settings"), manifest.settings());
    put(json.putObject("environment"), manifest.environment());
    return json;
  }

  /**
   * Where this process runs: JDK, system and algebra engine. The engines agree to rounding, not to
   * the last bit.
   */
  static Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    environment.put("java", System.getProperty("java.version"));
    environment.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    environment.put("algebra", AlgebraEngine.current().description());
    return environment;
  }

  private static void put(ObjectNode json, Map<String, String> values) {
    values.forEach(json::put);
  }

  /** Reads a manifest that a run wrote. */
  public static Manifest read(Path file) {
    JsonNode json = Json.read(file);
    boolean known =
        FORMAT.equals(json.path("format").asString(""))
            && !json.path("version").asString("").isEmpty()
            && json.path("seed").isIntegralNumber()
            && json.path("inputs").isObject()
            && json.path("settings").isObject()
            && json.path("environment").isObject();
    if (!known) {
      throw BadInput.in(file, "not the manifest of a run", "what compare, demo or graph wrote");
    }
    return new Manifest(
        json.path("version").asString(),
        json.path("seed").asLong(),
        map(json.path("inputs")),
        map(json.path("settings")),
        map(json.path("environment")));
  }

  private static Map<String, String> map(JsonNode json) {
    Map<String, String> map = new TreeMap<>();
    json.propertyStream().forEach(e -> map.put(e.getKey(), e.getValue().asString("")));
    return map;
  }

  /** The first difference between two computations, for a person to read; empty when none. */
  static String difference(Manifest then, Manifest now) {
    if (!then.version().equals(now.version())) {
      return "version was " + then.version() + " and is " + now.version();
    }
    if (then.seed() != now.seed()) {
      return "seed was " + then.seed() + " and is " + now.seed();
    }
    String input = difference("input ", then.inputs(), now.inputs());
    return input.isEmpty() ? difference("", then.settings(), now.settings()) : input;
  }

  private static String difference(String what, Map<String, String> then, Map<String, String> now) {
    TreeSet<String> keys = new TreeSet<>(then.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      String before = then.getOrDefault(key, "not there");
      String after = now.getOrDefault(key, "not there");
      if (!before.equals(after)) {
        return what + key + " was " + before + " and is " + after;
      }
    }
    return "";
  }
}
