package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityDocument;
import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Json;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.app.io.SafeText;
import autopoiesis.core.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A run's directory. It begins with {@code manifest.json} and fills with finished pieces; {@code
 * results.json} is written last, so where it is, everything is.
 */
public final class RunDirectory {
  /** By which a run's directory is known. */
  public static final String MANIFEST = "manifest.json";

  /** The last file that is written. */
  public static final String RESULTS = "results.json";

  /** What to do with a directory that is there already. */
  public enum Start {
    /** It must be new. */
    NEW,
    /** What is there is replaced, when it is a run. */
    FORCE,
    /** What is there is continued, when it is the same computation. */
    RESUME
  }

  /** By which verb a finished run was made. */
  public enum Kind {
    /** By {@code compare}. */
    COMPARISON(ResultsDocument.FORMAT),
    /** By {@code demo}. */
    DEMO(DemoDocument.FORMAT),
    /** By {@code graph}. */
    GRAPH(IdentityDocument.FORMAT);

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    private String verb() {
      return this == COMPARISON ? "compare" : this == DEMO ? "demo" : "graph";
    }
  }

  private final Path directory;

  /** A run at a place, whether or not there is one yet. */
  public RunDirectory(Path directory) {
    this.directory = directory;
  }

  /** Refuses a place that is taken before any work is done. */
  public void require(Start start) {
    if (start == Start.RESUME) {
      if (Files.exists(directory) && !Files.exists(directory.resolve(MANIFEST))) {
        throw BadInput.in(directory, "it has no " + MANIFEST, "the directory of a run to resume");
      }
      if (Files.exists(directory)) {
        return;
      }
    }
    NewDirectory.require(
        directory,
        MANIFEST,
        start == Start.FORCE ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE);
  }

  /** Begins, or goes on where the manifest describes the same computation. */
  void begin(Manifest manifest, Start start) throws IOException {
    require(start);
    if (start == Start.RESUME && Files.exists(directory.resolve(MANIFEST))) {
      requireNothingElse();
      Manifest then = ManifestFile.read(directory.resolve(MANIFEST));
      if (!then.sameComputation(manifest)) {
        throw BadInput.in(
            directory,
            "another computation: " + SafeText.visible(ManifestFile.difference(then, manifest)),
            "the same study, or a new directory");
      }
      return;
    }
    NewDirectory.Existing existing =
        Files.exists(directory) ? NewDirectory.Existing.REPLACE : NewDirectory.Existing.REFUSE;
    NewDirectory.make(
        directory,
        MANIFEST,
        existing,
        place -> ManifestFile.write(place.resolve(MANIFEST), manifest));
  }

  PieceStore pieces(String part) {
    return new PieceStore(directory.resolve("pieces").resolve(part));
  }

  /** Where a file of the run lies. */
  public Path file(String name) {
    return directory.resolve(name);
  }

  /** Refuses to go on with what another verb made; results that are damaged are made again. */
  private void requireNothingElse() {
    Path results = directory.resolve(RESULTS);
    if (Files.isDirectory(results)) {
      throw BadInput.in(results, "it is no file", "the results of a run, or nothing");
    }
    Optional<Kind> kind = Files.exists(results) ? kindOf(results) : Optional.empty();
    if (kind.isPresent() && kind.get() != Kind.COMPARISON) {
      throw BadInput.in(
          directory, "it holds what " + kind.get().verb() + " made", "the run of a comparison");
    }
  }

  private static Optional<Kind> kindOf(Path results) {
    try {
      String format = Json.read(results).path("format").asString("");
      return Stream.of(Kind.values()).filter(kind -> kind.format.equals(format)).findFirst();
    } catch (BadInput damaged) {
      return Optional.empty();
    }
  }

  /**
   * By which verb a finished run was made; a directory without finished results is refused, and so
   * are results that are damaged.
   */
  public Kind finished() {
    if (!Files.exists(directory.resolve(MANIFEST))) {
      throw BadInput.in(directory, "no run in it", "a directory that compare or demo made");
    }
    Path results = directory.resolve(RESULTS);
    if (!Files.exists(results)) {
      throw BadInput.in(directory, "the run is not finished", "one that is (compare --resume)");
    }
    return kindOf(results)
        .orElseThrow(
            () ->
                BadInput.in(
                    results,
                    "damaged, or not the results of a run",
                    "what compare or demo wrote (compare --resume mends it)"));
  }

  /** Refuses a directory without a finished comparison. */
  void requireComparison() {
    Kind kind = finished();
    if (kind != Kind.COMPARISON) {
      throw BadInput.in(
          directory, "it holds what " + kind.verb() + " made", "the run of a comparison");
    }
  }
}
