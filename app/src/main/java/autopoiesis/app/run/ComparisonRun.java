package autopoiesis.app.run;

import autopoiesis.app.graph.IdentityStudy;
import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.DataSource;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.SafeText;
import autopoiesis.core.Manifest;
import autopoiesis.core.ProgressListener;
import autopoiesis.replay.Acts;
import autopoiesis.replay.Arm;
import autopoiesis.replay.ArmTooLargeException;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Predictions;
import autopoiesis.replay.Replay;
import autopoiesis.replay.TestEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a study: reads its log, replays it for every arm, and writes the results into a run's
 * directory, when one is given.
 */
public final class ComparisonRun {
  private final Study study;
  private final String version;
  private final int threads;
  private final ProgressListener listener;

  /** A study that was not run yet, on so many threads. */
  public ComparisonRun(Study study, String version, int threads, ProgressListener listener) {
    this.study = study;
    this.version = version;
    this.threads = threads;
    this.listener = listener;
  }

  /** What a run has to say. */
  public record Result(ObjectNode document, List<String> notices) {
    public Result {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Runs it.
   *
   * @param directory where the results go; empty to write none
   */
  public Result run(Optional<Path> directory, RunDirectory.Start start) throws IOException {
    Optional<RunDirectory> run = directory.map(RunDirectory::new);
    run.ifPresent(r -> r.require(start));
    ArmNames.of(study);
    listener.at("reading the log", 0, 0);
    Study.Data data = study.data();
    Dataset dataset = DataSource.of(data.kind(), data.path()).read(listener);
    ResolvedStudy resolved = ResolvedStudy.of(study, dataset);
    Acts acts = resolved.acts();
    TestEvents events = resolved.events(acts);
    List<Arm> arms = resolved.arms(resolved.arms());
    Replay replay = replay(resolved, events, run);
    replay.requireRoom(arms);
    if (study.settings().nulls() == Study.Nulls.RUN) {
      replay.requireRoom(NullRuns.always());
    }
    if (run.isPresent()) {
      Manifest manifest = resolved.manifest(version, environment());
      run.get().begin(manifest, start);
      StudyFile.write(run.get().file("study.yaml"), resolved);
    }
    List<Outcomes> outcomes = replay.run(arms);
    Optional<IdentityStudy> identities =
        run.isPresent() ? Identities.of(resolved, listener) : Optional.empty();
    listener.at("intervals", 0, 0);
    Compared compared =
        Compared.of(resolved, outcomes, identities.map(found -> found.history().emergent()));
    ObjectNode document = new ResultsDocument(compared).json();
    coverage(document, arms, events);
    Optional<NullRuns.Found> nulls = nulls(resolved, run, events, outcomes);
    nulls.ifPresent(found -> document.setAll(NullsDocument.of(found)));
    if (run.isPresent()) {
      new CompareHtml(compared, nulls, identities, listener).write(run.get());
      listener.at("writing", 0, 0);
      ResultFiles.write(run.get(), resolved, outcomes, document);
    }
    List<String> notices = new ArrayList<>();
    document.path("notices").forEach(notice -> notices.add(notice.asString()));
    return new Result(document, notices);
  }

  /** How many events the user's own predictions speak of: at the others all things are tied. */
  private static void coverage(ObjectNode document, List<Arm> arms, TestEvents events) {
    for (Arm arm : arms) {
      if (arm.factory() instanceof Predictions predictions) {
        int covered = predictions.covered(events);
        document.putObject("predictions").put("events", events.size()).put("covered", covered);
        document
            .withArray("notices")
            .add(
                String.format(
                    Locale.ROOT,
                    "%s cover %,d of %,d events; at the others all things are tied",
                    arm.name(),
                    covered,
                    events.size()));
      }
    }
  }

  private Optional<NullRuns.Found> nulls(
      ResolvedStudy resolved,
      Optional<RunDirectory> run,
      TestEvents events,
      List<Outcomes> outcomes) {
    return study.settings().nulls() == Study.Nulls.RUN
        ? Optional.of(new NullRuns(resolved, run, threads, listener).find(events, outcomes))
        : Optional.empty();
  }

  /** Writes the report of a finished run again. */
  static void rewriteReport(Path directory, ProgressListener listener) throws IOException {
    ReplayedStudy again = ReplayedStudy.of(directory, listener);
    RunDirectory run = new RunDirectory(directory);
    Optional<NullRuns.Found> nulls =
        again.study().study().settings().nulls() == Study.Nulls.RUN
            ? Optional.of(
                NullRuns.again(again.study(), run, listener).find(again.events(), again.outcomes()))
            : Optional.empty();
    Optional<IdentityStudy> identities = Identities.of(again.study(), listener);
    Compared compared =
        Compared.of(
            again.study(), again.outcomes(), identities.map(found -> found.history().emergent()));
    new CompareHtml(compared, nulls, identities, listener).write(run);
  }

  private Replay replay(ResolvedStudy resolved, TestEvents events, Optional<RunDirectory> run) {
    Replay replay =
        Replay.of(events, resolved.streams()).withThreads(threads).withProgress(listener);
    return run.isEmpty() ? replay : replay.withStore(run.get().pieces("actual"));
  }

  private Map<String, String> environment() {
    Map<String, String> environment = ManifestFile.environment();
    environment.put("threads", Integer.toString(threads));
    environment.put("started", java.time.Instant.now().toString());
    return environment;
  }

  /** Kept windows that this build cannot go on from, as bad input. */
  public static BadInput ofAnotherBuild(String arm) {
    return BadInput.of(
        "the finished windows of arm " + SafeText.visible(arm) + " are of another build or log",
        "a run of this build (compare --force begins anew)");
  }

  /** An arm that would not fit, as bad input with the number of bytes. */
  public static BadInput tooLarge(ArmTooLargeException e) {
    return BadInput.of(
        "arm " + SafeText.visible(e.arm()) + " would need about " + e.bytes() + " bytes of memory",
        "at most " + e.available() + " (leave it out, or set AUTOPOIESIS_JAVA_OPTS=-Xmx...)");
  }
}
