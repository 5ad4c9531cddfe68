package autopoiesis.app;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.DataSource;
import autopoiesis.app.run.Study;
import autopoiesis.app.run.StudyFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A study from a file, from options, or from a file with some of it changed by options. */
final class StudyOptions {
  @Parameters(arity = "0..1", paramLabel = "STUDY", description = "A study (see init).")
  private @Nullable Path file;

  @Option(
      names = "--data",
      paramLabel = "KIND=PATH",
      description = "The log: csv, lastfm-hetrec, log, movielens, recbole or sociopatterns=PATH.")
  private @Nullable String data;

  @Option(
      names = "--arms",
      split = ",",
      paramLabel = "NAME",
      description = "The arms, comma separated (default: all).")
  private List<String> arms = new ArrayList<>();

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "A CSV of person, time, thing, score: one more arm.")
  private @Nullable Path predictions;

  @Option(names = "--seed", paramLabel = "N", description = "Root of all randomness (default: 1).")
  private @Nullable Long seed;

  @Option(
      names = "--replicates",
      paramLabel = "N",
      description = "Bootstrap draws (default: 1000).")
  private @Nullable Integer replicates;

  @Option(names = "--nulls", description = "Run nulls, positive control and factorial too.")
  private boolean nulls;

  Study study() {
    if (file == null && data == null) {
      throw BadInput.of("no study and no log given", "STUDY or --data KIND=PATH");
    }
    Study study = file == null ? Study.of(data(String.valueOf(data))) : StudyFile.read(file);
    if (file != null && data != null) {
      study = study.withData(data(data));
    }
    if (!arms.isEmpty()) {
      study = study.withArms(arms);
    }
    if (predictions != null) {
      study = study.withPredictions(predictions);
    }
    Study.Settings old = study.settings();
    try {
      return study.withSettings(
          new Study.Settings(
              seed == null ? old.seed() : seed,
              replicates == null ? old.replicates() : replicates,
              nulls ? Study.Nulls.RUN : old.nulls()));
    } catch (IllegalArgumentException e) {
      throw BadInput.of(String.valueOf(e.getMessage()), "other options");
    }
  }

  static Study.Data data(String text) {
    DataSource.parse(text);
    int at = text.indexOf('=');
    return new Study.Data(text.substring(0, at), Path.of(text.substring(at + 1)));
  }
}
