package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.DataSource;
import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.SafeText;
import autopoiesis.core.Manifest;
import autopoiesis.core.ProgressListener;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Replay;
import autopoiesis.replay.TestEvents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A finished run taken up again: its log is read from where the study found it, and what its arms
 * foresaw comes from its finished pieces.
 *
 * @param study with nothing left open
 * @param events what was foreseen
 * @param outcomes of every arm, or of those asked for
 */
record ReplayedStudy(ResolvedStudy study, TestEvents events, List<Outcomes> outcomes) {

  /** The names of a finished run's arms, before its log is read. */
  static List<String> arms(Path run) {
    RunDirectory directory = new RunDirectory(run);
    directory.requireComparison();
    return ArmNames.withPredictions(StudyFile.read(directory.file("study.yaml")));
  }

  static ReplayedStudy of(Path run, ProgressListener listener) throws IOException {
    RunDirectory directory = new RunDirectory(run);
    directory.requireComparison();
    Study study = StudyFile.read(directory.file("study.yaml"));
    listener.at("reading the log", 0, 0);
    Dataset dataset = DataSource.of(study.data().kind(), study.data().path()).read(listener);
    ResolvedStudy resolved = ResolvedStudy.of(study, dataset);
    Manifest then = ManifestFile.read(directory.file(RunDirectory.MANIFEST));
    Manifest now = resolved.manifest(then.version(), then.environment());
    if (!then.sameComputation(now)) {
      throw BadInput.in(
          run,
          "its log or study has changed: " + SafeText.visible(ManifestFile.difference(then, now)),
          "the log and the study of the run");
    }
    TestEvents events = resolved.events(resolved.acts());
    List<Outcomes> outcomes =
        Replay.of(events, resolved.streams())
            .withStore(directory.pieces("actual").finished())
            .withProgress(listener)
            .run(resolved.arms(resolved.arms()));
    return new ReplayedStudy(resolved, events, List.copyOf(outcomes));
  }
}
