package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import autopoiesis.app.report.DemoViews;
import autopoiesis.app.report.ReportDocument;
import autopoiesis.app.report.RunView;
import autopoiesis.core.Manifest;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.DemoStudy;
import autopoiesis.simulation.SimulationResult;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Runs the demo: two worlds that are made here, and a report of what every arm makes of them. */
public final class DemoRun {
  /** The least number of persons in a group that is shown, as the demo's audits have it. */
  private static final int MINIMUM_CELL = 20;

  /** What the report is made from. */
  private static final String REPORT = "report.json";

  private static final List<String> COMMANDS =
      List.of(
          "# name the columns of your file",
          "./autopoiesis log import --csv acts.csv --person user --thing item --time when --out log",
          "# ways of reading people, compared; writes runs/first/report.html",
          "./autopoiesis compare --data log=log --out runs/first",
          "# who is served worse, and what that verdict hangs on",
          "./autopoiesis audit runs/first");

  private final long seed;
  private final Optional<Integer> replicates;
  private final int threads;
  private final String version;

  /** A demo that was not run yet; as many replicates as usual when none are given. */
  public DemoRun(long seed, Optional<Integer> replicates, int threads, String version) {
    this.seed = seed;
    this.replicates = replicates;
    this.threads = threads;
    this.version = version;
  }

  /** What a demo has to say: a document for programs, lines for persons. */
  public record Result(ObjectNode document, List<String> lines) {
    public Result {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Runs it and writes {@code report.html}, what it is made from, {@code results.json} and {@code
   * manifest.json}: all or nothing.
   */
  public Result run(Path directory, NewDirectory.Existing existing, ProgressListener listener)
      throws IOException {
    NewDirectory.require(directory, RunDirectory.MANIFEST, existing);
    DemoStudy standard = DemoStudy.standard().withThreads(threads);
    DemoResult result =
        replicates
            .map(standard::withReplicates)
            .orElse(standard)
            .run(new RandomStreams(seed), listener);
    ObjectNode document = DemoDocument.of(result, seed);
    Manifest manifest =
        new Manifest(
            version,
            seed,
            Map.of(),
            Map.of("study", "demo", "replicates", Integer.toString(result.moving().replicates())),
            ManifestFile.environment());
    ReportDocument report =
        ReportDocument.demo(view(result, manifest), DemoViews.of(result, MINIMUM_CELL), COMMANDS);
    String html = report.html();
    NewDirectory.make(
        directory,
        RunDirectory.MANIFEST,
        existing,
        place -> {
          ManifestFile.write(place.resolve(RunDirectory.MANIFEST), manifest);
          Files.writeString(place.resolve("report.html"), html);
          Files.writeString(place.resolve(REPORT), report.toJson());
          Json.write(place.resolve(RunDirectory.RESULTS), document);
        });
    return new Result(document, DemoTable.lines(result));
  }

  /** Writes the report of a demo again. */
  static void rewriteReport(Path directory) throws IOException {
    Path file = directory.resolve(REPORT);
    if (!Files.isRegularFile(file)) {
      throw BadInput.in(
          directory, "it has no " + REPORT, "the demo of this build (demo --force makes one)");
    }
    byte[] html;
    try {
      html =
          ReportDocument.fromJson(Files.readString(file)).html().getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      String problem = SafeText.visible(String.valueOf(e.getMessage()));
      throw BadInput.in(file, problem, "what demo wrote (demo --force makes it anew)");
    }
    NewDirectory.writeFile(directory.resolve("report.html"), html);
  }

  private static RunView view(DemoResult result, Manifest manifest) {
    SimulationResult world = result.moving();
    return new RunView(
        "Who is right about who people are?",
        "Two planted worlds in a closed loop: slates are shown, people choose, drift, influence"
            + " each other and answer back to labels.",
        List.of(),
        "./autopoiesis demo --seed " + manifest.seed(),
        List.of(
            new RunView.Fact("persons", Integer.toString(world.extent().persons())),
            new RunView.Fact("steps", Integer.toString(world.extent().steps())),
            new RunView.Fact("replicates", Integer.toString(world.replicates())),
            new RunView.Fact(
                "intervals", "95 %, Student's over replicates; all arms meet the same chance")),
        manifest);
  }
}
