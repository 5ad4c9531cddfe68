package autopoiesis.app.run;

import autopoiesis.app.io.CsvFile;
import autopoiesis.app.io.DataSource;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.GraphMl;
import autopoiesis.app.io.IdentityTables;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.LifecycleEvent;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows identities through a log: a graph, positions, emergent categories and their lives. */
public final class GraphRun {
  private static final String DOCUMENT = "graph.json";

  private final Study.Data data;
  private final int windows;
  private final long seed;
  private final ProgressListener listener;

  /** A log that was not followed yet. */
  public GraphRun(Study.Data data, int windows, long seed, ProgressListener listener) {
    this.data = data;
    this.windows = windows;
    this.seed = seed;
    this.listener = listener;
  }

  /** Follows it, and writes tables and the graph when a directory is given. */
  public ObjectNode run(Optional<Path> out, NewDirectory.Existing existing) throws IOException {
    if (out.isPresent()) {
      NewDirectory.require(out.get(), DOCUMENT, existing);
    }
    listener.at("reading the log", 0, 0);
    Dataset dataset = DataSource.of(data.kind(), data.path()).read(listener);
    RandomStreams streams = new RandomStreams(seed);
    History history = Histories.of(dataset, dataset.defaults(), 0.2, windows, streams, listener);
    ObjectNode json = json(dataset, history);
    if (out.isPresent()) {
      listener.at("writing", 0, 0);
      NewDirectory.make(
          out.get(),
          DOCUMENT,
          existing,
          place -> {
            GraphMl.write(place.resolve("graph.graphml"), history.graph());
            IdentityTables.identities(place.resolve("identities.parquet"), history);
            CsvFile.write(place.resolve("communities.csv"), IdentityTables.communities(history));
            CsvFile.write(place.resolve("lifecycle.csv"), IdentityTables.lifecycle(history));
            Json.write(place.resolve(DOCUMENT), json);
          });
    }
    return json;
  }

  private ObjectNode json(Dataset dataset, History history) {
    ObjectNode json = Json.object();
    json.put("format", "autopoiesis-graph").put("version", 1);
    json.put("name", dataset.name()).put("seed", seed);
    ObjectNode counts = json.putObject("participants");
    for (ParticipantKind kind : ParticipantKind.values()) {
      counts.put(kind.name().toLowerCase(Locale.ROOT), history.participants().count(kind));
    }
    ArrayNode relations = json.putArray("relations");
    for (int r = 0; r < history.relations().size(); r++) {
      relations
          .addObject()
          .put("name", history.relations().get(r).name())
          .put("ties", history.graph().links(r).size());
    }
    ArrayNode array = json.putArray("windows");
    for (int w = 0; w < history.windows().size(); w++) {
      window(array.addObject(), history, w);
    }
    ObjectNode events = json.putObject("lifecycle");
    for (LifecycleEvent.Kind kind : LifecycleEvent.Kind.values()) {
      events.put(kind.name().toLowerCase(Locale.ROOT), history.lines().count(kind));
    }
    return json;
  }

  private static void window(ObjectNode json, History history, int w) {
    HistoryWindow window = history.windows().get(w);
    json.put("window", w);
    Json.put(json, "end", window.span().end());
    json.put("categories", history.lines().categories(w));
    Json.put(json, "fluxOfPersons", window.meanFlux(ParticipantKind.PERSON));
    Json.put(json, "lagOfPersons", window.meanLag(ParticipantKind.PERSON));
    double[] shares = window.constitution().mean(history.participants(), ParticipantKind.PERSON);
    ObjectNode constitution = json.putObject("constitutionOfPersons");
    for (int r = 0; r < history.relations().size(); r++) {
      Json.put(constitution, history.relations().get(r).name(), shares[r]);
    }
    Json.put(constitution, "anchor", shares[history.relations().size()]);
  }

  /** The document as lines. */
  public static List<String> lines(JsonNode json) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT, "%6s %10s %14s %12s", "window", "categories", "flux (persons)", "anchor"));
    for (JsonNode window : json.path("windows")) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%6d %10d %14.4f %12.4f",
              window.path("window").asInt(),
              window.path("categories").asInt(),
              window.path("fluxOfPersons").asDouble(Double.NaN),
              window.path("constitutionOfPersons").path("anchor").asDouble(Double.NaN)));
    }
    StringBuilder events = new StringBuilder("lives of categories:");
    json.path("lifecycle")
        .propertyStream()
        .forEach(e -> events.append(' ').append(e.getKey()).append(' ').append(e.getValue()));
    lines.add(events.toString());
    return lines;
  }
}
