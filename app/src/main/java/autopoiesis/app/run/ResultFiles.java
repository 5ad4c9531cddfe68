package autopoiesis.app.run;

import autopoiesis.app.io.CsvFile;
import autopoiesis.app.io.EventTables;
import autopoiesis.app.io.Json;
import autopoiesis.replay.Outcomes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of a finished comparison beside its results document. */
final class ResultFiles {
  private ResultFiles() {}

  /** Writes everything; the results document last. */
  static void write(RunDirectory run, ResolvedStudy study, List<Outcomes> outcomes, ObjectNode json)
      throws IOException {
    EventTables.events(
        run.file("events.parquet"),
        outcomes.get(0),
        study.dataset().log(),
        study.defaults().relation());
    Files.createDirectories(run.file("arms"));
    for (Outcomes some : outcomes) {
      EventTables.arm(run.file("arms").resolve(some.arm() + ".parquet"), some);
    }
    CsvFile.write(run.file("estimates.csv"), estimates(json));
    CsvFile.write(run.file("pairs.csv"), pairs(json));
    CsvFile.write(run.file("slices.csv"), slices(json));
    Json.write(run.file(RunDirectory.RESULTS), json);
  }

  private static List<List<String>> estimates(JsonNode json) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("arm", "measure", "value", "low", "high", "n", "persons"));
    for (JsonNode arm : json.path("arms")) {
      arm.propertyStream()
          .map(field -> field.getKey())
          .filter(key -> arm.has(key + "Low"))
          .forEach(
              key ->
                  rows.add(
                      row(
                          List.of(arm.path("name").asString(), key),
                          arm,
                          key,
                          List.of(text(arm.path("n")), text(arm.path("persons"))))));
    }
    return rows;
  }

  private static List<List<String>> pairs(JsonNode json) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("arm", "against", "measure", "difference", "low", "high"));
    for (JsonNode pair : json.path("pairs")) {
      List<String> names = List.of(pair.path("arm").asString(), pair.path("against").asString());
      pair.propertyStream()
          .map(field -> field.getKey())
          .filter(key -> pair.has(key + "Low"))
          .forEach(
              key -> rows.add(row(List.of(names.get(0), names.get(1), key), pair, key, List.of())));
    }
    return rows;
  }

  private static List<List<String>> slices(JsonNode json) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("by", "slice", "arm", "measure", "value", "low", "high", "n"));
    for (JsonNode slice : json.path("slices")) {
      List<String> n = List.of(text(slice.path("n")));
      String by = slice.path("by").asString();
      String name = slice.path("slice").asString();
      for (JsonNode arm : slice.path("arms")) {
        String of = arm.path("name").asString();
        arm.propertyStream()
            .map(field -> field.getKey())
            .filter(key -> arm.has(key + "Low"))
            .forEach(key -> rows.add(row(List.of(by, name, of, key), arm, key, n)));
      }
    }
    return rows;
  }

  private static List<String> row(
      List<String> names, JsonNode json, String key, List<String> more) {
    List<String> row = new ArrayList<>(names);
    row.add(text(json.path(key)));
    row.add(text(json.path(key + "Low")));
    row.add(text(json.path(key + "High")));
    row.addAll(more);
    return row;
  }

  private static String text(JsonNode number) {
    return number.isNumber() ? number.asString() : "";
  }
}
