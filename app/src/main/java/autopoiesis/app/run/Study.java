package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.core.Require;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as its author wants it; what is empty is left to the log.
 *
 * @param data where the log comes from
 * @param replay how it is replayed
 * @param arms names of arms; empty for all that come with the framework
 * @param predictions a CSV of predictions made elsewhere, as one more arm
 * @param labels which labels of the log are used; empty for all
 * @param settings seed and intervals
 * @param origin where it was written down, for messages
 */
public record Study(
    Data data,
    Replay replay,
    List<String> arms,
    Optional<Path> predictions,
    Optional<List<String>> labels,
    Settings settings,
    Origin origin) {

  /** Where a study was written down. */
  public interface Origin {
    /** Options of the command, which have no place. */
    Origin OPTIONS = (key, name, problem, expected) -> BadInput.of(problem, expected);

    /**
     * Something wrong with a name that the study gives, at its place when it has one.
     *
     * @param key under which the name stands, as a JSON pointer
     */
    BadInput bad(String key, String name, String problem, String expected);
  }

  /**
   * Where the log comes from.
   *
   * @param kind one of {@link autopoiesis.app.io.DataSource#kinds()}
   * @param path of the file or directory
   */
  public record Data(String kind, Path path) {
    public Data {
      Require.notEmpty("kind", kind);
      Require.notNull("path", path);
    }
  }

  /**
   * How the log is replayed; see {@link autopoiesis.replay.Protocol}.
   *
   * @param relation whose acts are foreseen
   * @param chosenFrom the least value of an act that is foreseen, in [-1, 1]
   * @param candidates what an act is ranked among
   * @param sittingGap in seconds
   * @param warmStart share of acts
   * @param windows how many
   * @param cutoffs list lengths
   */
  public record Replay(
      Optional<String> relation,
      Optional<Double> chosenFrom,
      Optional<ReplayDefaults.Candidates> candidates,
      Optional<Double> sittingGap,
      double warmStart,
      int windows,
      List<Integer> cutoffs) {
    /** A fifth warms up, 20 windows, k = 10 and 20; the rest as the log says. */
    public static final Replay STANDARD =
        new Replay(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0.2,
            20,
            List.of(10, 20));

    public Replay {
      cutoffs = List.copyOf(cutoffs);
    }
  }

  /**
   * Seed and intervals.
   *
   * @param seed the root of all randomness
   * @param replicates bootstrap draws of persons
   * @param nulls whether nulls, the positive control and the factorial are run too
   */
  public record Settings(long seed, int replicates, Nulls nulls) {
    /** Seed 1, 1000 draws, no nulls. */
    public static final Settings STANDARD = new Settings(1, 1000, Nulls.SKIP);

    public Settings {
      Require.that("replicates", replicates, replicates >= 100, "at least 100");
    }
  }

  /** Whether nulls are run. */
  public enum Nulls {
    RUN,
    SKIP
  }

  public Study {
    arms = List.copyOf(arms);
    labels = labels.map(List::copyOf);
  }

  /** A study of this log with everything else as usual. */
  public static Study of(Data data) {
    return new Study(
        data,
        Replay.STANDARD,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Settings.STANDARD,
        Origin.OPTIONS);
  }

  /** The same with other arms. */
  public Study withArms(List<String> other) {
    return new Study(data, replay, other, predictions, labels, settings, origin);
  }

  /** The same with another log. */
  public Study withData(Data other) {
    return new Study(other, replay, arms, predictions, labels, settings, origin);
  }

  /** The same with predictions made elsewhere. */
  public Study withPredictions(Path file) {
    return new Study(data, replay, arms, Optional.of(file), labels, settings, origin);
  }

  /** The same with another seed, other intervals or nulls. */
  public Study withSettings(Settings other) {
    return new Study(data, replay, arms, predictions, labels, other, origin);
  }
}
