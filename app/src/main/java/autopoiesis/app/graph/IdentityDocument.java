package autopoiesis.app.graph;

import autopoiesis.app.io.Json;
import autopoiesis.core.ParticipantKind;
import autopoiesis.relational.LifecycleEvent;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A study as the one document that {@code graph --format json} prints; see docs/json.md. */
public final class IdentityDocument {
  /** By which the document is known. */
  public static final String FORMAT = "autopoiesis-graph";

  private IdentityDocument() {}

  /** The document. */
  public static ObjectNode of(IdentityStudy study, long seed) {
    History history = study.history();
    ObjectNode json = Json.object();
    json.put("format", FORMAT).put("version", 1);
    json.put("name", study.dataset().name()).put("seed", seed);
    ObjectNode counts = json.putObject("participants");
    for (ParticipantKind kind : ParticipantKind.values()) {
      counts.put(kind.name().toLowerCase(Locale.ROOT), history.participants().count(kind));
    }
    ArrayNode relations = json.putArray("relations");
    for (int r = 0; r < history.relations().size(); r++) {
      relations
          .addObject()
          .put("name", history.relations().get(r).name())
          .put("sign", history.relations().get(r).sign().value())
          .put("ties", history.graph().links(r).size());
    }
    ArrayNode labels = json.putArray("labels");
    study.agreements().forEach(agreement -> label(labels.addObject(), agreement));
    ArrayNode windows = json.putArray("windows");
    for (int w = 0; w < history.windows().size(); w++) {
      window(windows.addObject(), history, w);
    }
    lifecycle(json, history);
    return json;
  }

  private static void label(ObjectNode json, LabelAgreement agreement) {
    json.put("label", agreement.label()).put("persons", agreement.persons());
    json.put("categories", agreement.categories()).put("communities", agreement.communities());
    Json.put(json, "adjustedRand", agreement.adjustedRand());
    Json.put(json, "normalisedMutualInformation", agreement.normalisedMutualInformation());
  }

  private static void window(ObjectNode json, History history, int w) {
    HistoryWindow window = history.windows().get(w);
    json.put("window", w).put("interactions", window.span().until() - window.span().from());
    Json.put(json, "end", window.span().end());
    json.put("categories", history.lines().categories(w));
    WindowMeasures.of(history, w).forEach((name, value) -> Json.put(json, name, value));
    double[] shares = window.constitution().mean(history.participants(), ParticipantKind.PERSON);
    ObjectNode constitution = json.putObject("constitutionOfPersons");
    for (int r = 0; r < history.relations().size(); r++) {
      Json.put(constitution, history.relations().get(r).name(), shares[r]);
    }
    Json.put(constitution, "anchor", shares[history.relations().size()]);
  }

  private static void lifecycle(ObjectNode json, History history) {
    ObjectNode counts = json.putObject("lifecycle");
    for (LifecycleEvent.Kind kind : LifecycleEvent.Kind.values()) {
      counts.put(kind.name().toLowerCase(Locale.ROOT), history.lines().count(kind));
    }
  }

  /** The measures of every window as rows, the header first. */
  public static List<List<String>> measures(IdentityStudy study) {
    List<List<String>> rows = new ArrayList<>();
    History history = study.history();
    for (int w = 0; w < history.windows().size(); w++) {
      var measures = WindowMeasures.of(history, w);
      if (rows.isEmpty()) {
        List<String> header = new ArrayList<>(List.of("window"));
        header.addAll(measures.keySet());
        rows.add(header);
      }
      List<String> row = new ArrayList<>(List.of(Integer.toString(w)));
      measures.values().forEach(v -> row.add(Double.isFinite(v) ? Double.toString(v) : ""));
      rows.add(row);
    }
    return rows;
  }
}
