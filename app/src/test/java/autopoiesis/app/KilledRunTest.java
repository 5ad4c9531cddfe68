package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed again and again comes to the same bytes as one that is left alone. Among its
 * arms is the one with the longest memory, whose laws are learned over windows.
 */
class KilledRunTest {
  private static final int KILLS = 20;
  private static final int WINDOWS = 20;

  private static final String LEARNING = "killed/pieces/actual/autopoietic";

  @TempDir private Path directory;

  @Test
  void compare_killedTwentyTimes_givesTheSameBytes() throws Exception {
    Path acts = directory.resolve("acts.csv");
    Command.run(
        "log",
        "generate",
        "--persons",
        "60",
        "--things",
        "60",
        "--acts",
        "1500",
        "--out",
        acts.toString());
    assertThat(finish("whole", acts)).isZero();
    assertThat(Files.readString(directory.resolve("whole/report.html")))
        .as("laws of two-sided readings were learned")
        .contains("The laws of faces were learned");
    RandomStream random = new RandomStreams(20).stream("kills");
    int killed = 0;
    int whileLearning = 0;
    for (int round = 0; killed < KILLS && round < 3 * KILLS; round++) {
      // Every other kill waits for the arm that learns laws, whichever arms are the quicker ones.
      String awaited = round % 2 == 0 ? LEARNING : "killed/pieces";
      if (killAfterPieces(awaited, acts, 1 + random.nextInt(4))) {
        killed++;
        long windows = pieces(LEARNING);
        whileLearning += windows > 0 && windows < WINDOWS ? 1 : 0;
      }
      if (Files.exists(directory.resolve("killed/results.json"))) {
        // It got through: everything is there again, so begin anew for the kills that are left.
        assertSameAsWhole("killed");
        delete(directory.resolve("killed"));
      }
    }
    assertThat(killed).isEqualTo(KILLS);
    assertThat(whileLearning).as("kills while laws were learned").isGreaterThan(KILLS / 2);
    assertThat(finish("killed", acts)).isZero();
    assertSameAsWhole("killed");
  }

  private void assertSameAsWhole(String run) throws IOException {
    for (String file :
        List.of("results.json", "estimates.csv", "pairs.csv", "slices.csv", "report.html")) {
      assertThat(Files.readAllBytes(directory.resolve(run).resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(directory.resolve("whole").resolve(file)));
    }
  }

  private int finish(String run, Path acts) {
    return Command.run(arguments(run, acts).toArray(String[]::new)).code();
  }

  private List<String> arguments(String run, Path acts) {
    return List.of(
        "compare",
        "--data",
        "csv=" + acts,
        "--arms",
        "autopoietic,popularity,successor,ease-live,autoregressive-live",
        "--replicates",
        "100",
        "--threads",
        "2",
        "--resume",
        "--out",
        directory.resolve(run).toString());
  }

  /** Starts a machine of its own and kills it as soon as so many more windows are below there. */
  private boolean killAfterPieces(String below, Path acts, int pieces) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Autopoiesis.class.getName());
    command.addAll(arguments("killed", acts));
    long before = pieces(below);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (process.isAlive() && pieces(below) < before + pieces) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    return alive && process.exitValue() != 0;
  }

  private long pieces(String below) throws IOException {
    Path pieces = directory.resolve(below);
    if (!Files.exists(pieces)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(pieces)) {
      return files.filter(file -> file.toString().endsWith(".bin")).count();
    } catch (java.io.UncheckedIOException e) {
      return 0;
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
