package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is asked to stop says so in one line, and goes on to the same bytes. */
class StoppedRunTest {
  private static final long SIGNALS_KEPT_BY_INT = 1L << (2 - 1);

  @TempDir private static Path directory;

  @BeforeAll
  static void runWhole() {
    Command.run(
        "log",
        "generate",
        "--persons",
        "40",
        "--things",
        "40",
        "--acts",
        "1200",
        "--out",
        acts().toString());
    assertThat(finish("whole")).isZero();
  }

  private static Path acts() {
    return directory.resolve("acts.csv");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void compare_stopped_endsInOneLineAndGoesOn(String signal, int code) throws Exception {
    requireSignals(signal);
    Path run = directory.resolve("stopped-" + signal);
    Path err = directory.resolve(signal + ".txt");
    Process process = start(run, err);
    while (process.isAlive() && pieces(run) < 2) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).isEqualTo(code);
    List<String> told =
        Files.readAllLines(err).stream().filter(line -> line.startsWith("autopoiesis:")).toList();
    assertThat(told)
        .containsExactly("autopoiesis: stopped; finished windows are kept, go on with --resume");
    assertThat(run.resolve("results.json")).doesNotExist();
    assertThat(Command.run("report", run.toString()).err()).contains("the run is not finished");
    assertThat(finish(run.getFileName().toString())).isZero();
    for (String file : List.of("results.json", "report.html")) {
      assertThat(Files.readAllBytes(run.resolve(file)))
          .isEqualTo(Files.readAllBytes(directory.resolve("whole").resolve(file)));
    }
  }

  /** Where there is no kill, or a signal is ignored from the beginning, nothing can be shown. */
  private static void requireSignals(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    boolean ignored = false;
    if (signal.equals("INT") && Files.exists(status)) {
      String mask =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("SigIgn:"))
              .map(line -> line.substring(7).trim())
              .findFirst()
              .orElse("0");
      ignored = (Long.parseUnsignedLong(mask, 16) & SIGNALS_KEPT_BY_INT) != 0;
    }
    Assumptions.assumeFalse(ignored, "SIGINT is ignored here, as in the background of a shell");
    boolean found =
        Stream.of("/bin/kill", "/usr/bin/kill").anyMatch(kill -> Files.exists(Path.of(kill)));
    Assumptions.assumeTrue(found, "there is no kill here to send signals with");
  }

  private static int finish(String run) {
    return Command.run(arguments(directory.resolve(run)).toArray(String[]::new)).code();
  }

  private static List<String> arguments(Path run) {
    return List.of(
        "compare",
        "--data",
        "csv=" + acts(),
        "--arms",
        "popularity,autopoietic",
        "--replicates",
        "100",
        "--threads",
        "2",
        "--resume",
        "--out",
        run.toString());
  }

  private static Process start(Path run, Path err) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Autopoiesis.class.getName());
    command.addAll(arguments(run));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(err.toFile())
        .start();
  }

  private static long pieces(Path run) {
    Path pieces = run.resolve("pieces");
    if (!Files.exists(pieces)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(pieces)) {
      return files.filter(file -> file.toString().endsWith(".bin")).count();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
