package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityDocument;
import autopoiesis.app.graph.IdentityReport;
import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.CsvFile;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.GraphMl;
import autopoiesis.app.io.IdentityTables;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.ParticipantNames;
import autopoiesis.app.report.HtmlReport;
import autopoiesis.core.Manifest;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.history.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Follows identities through a log: a graph, positions, emergent categories and their lives. */
public final class GraphRun {
  private static final double WARM_START = .2;

  /** Whether persons are named in what is written. */
  public enum Persons {
    /** By numbers that say nothing of them. */
    NUMBERED,
    /** By their names in the log. */
    NAMED
  }

  private final Dataset dataset;
  private final int windows;
  private final long seed;
  private final RandomStreams streams;
  private final ObjectNode document;
  private final IdentityStudy study;

  private GraphRun(Dataset dataset, int windows, long seed, ProgressListener listener) {
    this.dataset = dataset;
    this.windows = windows;
    this.seed = seed;
    this.streams = new RandomStreams(seed);
    this.study =
        IdentityStudy.of(dataset, dataset.defaults(), WARM_START, windows, streams, listener);
    this.document = IdentityDocument.of(study, seed);
  }

  /** Refuses a place that is taken before any work is done. */
  public static void require(Path out, NewDirectory.Existing existing) {
    NewDirectory.require(out, RunDirectory.MANIFEST, existing);
  }

  /** Follows a log. */
  public static GraphRun of(Dataset dataset, int windows, long seed, ProgressListener listener) {
    return new GraphRun(dataset, windows, seed, listener);
  }

  /** What is printed. */
  public ObjectNode document() {
    return document.deepCopy();
  }

  /** Writes everything into a new directory, whole or not at all. */
  public void write(Path out, NewDirectory.Existing existing, Persons persons, String version)
      throws IOException {
    Manifest manifest =
        new Manifest(version, seed, dataset.inputs(), settings(persons), environment());
    ParticipantNames names =
        persons == Persons.NAMED
            ? ParticipantNames.asGiven(dataset)
            : ParticipantNames.pseudonymous(dataset, streams);
    History history = study.history();
    NewDirectory.make(
        out,
        RunDirectory.MANIFEST,
        existing,
        place -> {
          ManifestFile.write(place.resolve(RunDirectory.MANIFEST), manifest);
          GraphMl.write(place.resolve("graph.graphml"), history.graph(), names);
          IdentityTables.identities(place.resolve("identities.parquet"), history, names);
          CsvFile.write(place.resolve("identities.csv"), IdentityTables.identities(history, names));
          CsvFile.write(place.resolve("communities.csv"), IdentityTables.communities(history));
          CsvFile.write(place.resolve("lifecycle.csv"), IdentityTables.lifecycle(history));
          CsvFile.write(place.resolve("constitution.csv"), IdentityTables.constitution(history));
          CsvFile.write(place.resolve("measures.csv"), IdentityDocument.measures(study));
          String html = HtmlReport.render(IdentityReport.of(study, manifest));
          NewDirectory.writeFile(
              place.resolve("report.html"), html.getBytes(StandardCharsets.UTF_8));
          Json.write(place.resolve(RunDirectory.RESULTS), document);
        });
  }

  private Map<String, String> settings(Persons persons) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("data.name", dataset.name());
    settings.put("relation", dataset.defaults().relation());
    settings.put("chosenFrom", Double.toString(dataset.defaults().chosenFrom()));
    settings.put("warmStart", Double.toString(WARM_START));
    settings.put("windows", Integer.toString(windows));
    settings.put("persons", persons.name().toLowerCase(java.util.Locale.ROOT));
    return settings;
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = ManifestFile.environment();
    environment.put("started", java.time.Instant.now().toString());
    return environment;
  }
}
