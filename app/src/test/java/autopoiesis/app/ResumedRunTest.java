package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The thesis arm with its nulls and the whole factorial comes to the same bytes at any number of
 * threads, and whatever is left of its pieces.
 */
class ResumedRunTest {
  private static final List<String> RESULTS =
      List.of("results.json", "estimates.csv", "pairs.csv", "slices.csv", "report.html");

  @TempDir private static Path directory;

  @BeforeAll
  static void runWhole() throws IOException {
    Command.run(
        "log",
        "generate",
        "--persons",
        "30",
        "--things",
        "24",
        "--acts",
        "600",
        "--out",
        at("a.csv"));
    Command.run("log", "import", "--csv", at("a.csv"), "--label", "group", "--out", at("log"));
    Files.writeString(
        directory.resolve("study.yaml"),
        """
        data:
          kind: log
          path: log
        replay:
          windows: 4
        arms: [autopoietic, ease-live]
        intervals:
          replicates: 100
        nulls: true
        """);
    Command whole = run("whole", "1");
    assertThat(whole.code()).as(whole.err()).isZero();
    assertThat(Files.readString(directory.resolve("whole/report.html")))
        .contains("The laws of faces were learned");
  }

  private static String at(String name) {
    return directory.resolve(name).toString();
  }

  private static Command run(String out, String threads) {
    return Command.run(
        "compare", at("study.yaml"), "--threads", threads, "--resume", "--out", at(out));
  }

  private static void assertSameAsWhole(String run) throws IOException {
    for (String file : RESULTS) {
      assertThat(Files.readAllBytes(directory.resolve(run).resolve(file)))
          .as(run + " " + file)
          .isEqualTo(Files.readAllBytes(directory.resolve("whole").resolve(file)));
    }
  }

  @Test
  void compare_twoAndFourThreads_giveTheSameBytes() throws IOException {
    for (String threads : List.of("2", "4")) {
      assertThat(run("threads-" + threads, threads).code()).isZero();
      assertSameAsWhole("threads-" + threads);
    }
  }

  @Test
  void compare_whateverIsLeftOfThePieces_givesTheSameBytes() throws IOException {
    assertThat(run("left", "2").code()).isZero();
    RandomStream random = new RandomStreams(7).stream("pieces");
    List<Path> arms;
    try (Stream<Path> found = Files.walk(directory.resolve("left/pieces"), 2)) {
      arms = found.filter(p -> p.getNameCount() == directory.getNameCount() + 4).sorted().toList();
    }
    assertThat(arms).hasSizeGreaterThan(30);
    for (Path arm : arms) {
      leave(arm, random.nextInt(5), random);
    }
    for (String file : RESULTS) {
      Files.delete(directory.resolve("left").resolve(file));
    }
    assertThat(run("left", "2").code()).isZero();
    assertSameAsWhole("left");
  }

  /** Leaves so many windows whole; the next is cut short, or changed, and the others are gone. */
  private static void leave(Path arm, int windows, RandomStream random) throws IOException {
    for (int w = windows; w < 4; w++) {
      Path piece = arm.resolve("window-" + w + ".bin");
      byte[] bytes = Files.readAllBytes(piece);
      int at = random.nextInt(bytes.length);
      if (w > windows) {
        Files.delete(piece);
      } else if (random.nextInt(2) == 0) {
        Files.write(piece, java.util.Arrays.copyOf(bytes, at));
      } else {
        bytes[at] ^= 1;
        Files.write(piece, bytes);
      }
    }
  }
}
