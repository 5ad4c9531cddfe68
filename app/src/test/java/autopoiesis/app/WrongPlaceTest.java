package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A place where nothing can be written is refused in one sentence, before anything is read. */
class WrongPlaceTest {
  @TempDir private Path directory;

  static Stream<List<String>> placesInAFile() {
    return Stream.of(
        List.of("compare", "--data", "csv=FILE", "--out", "FILE/x"),
        List.of("compare", "--data", "csv=FILE", "--out", "FILE/x", "--resume"),
        List.of("compare", "--data", "csv=FILE", "--out", "FILE/x/y", "--force"),
        List.of("graph", "--data", "csv=FILE", "--out", "FILE/x"),
        List.of("demo", "--out", "FILE/x"),
        List.of("log", "import", "--csv", "FILE", "--out", "FILE/x"),
        List.of("log", "generate", "--out", "FILE/x"),
        List.of("audit", "FILE", "--out", "FILE/x"),
        List.of("audit", "FILE", "--out", "MISSING/x.json"),
        List.of("audit", "FILE", "--report", "MISSING/x.html"),
        List.of("log", "generate", "--out", "MISSING/x.csv"),
        List.of("init", "MISSING/study.yaml"),
        List.of("init", "FILE/study.yaml"));
  }

  @ParameterizedTest
  @MethodSource("placesInAFile")
  void verb_placeThatCannotBe_isRefusedFirst(List<String> arguments) throws IOException {
    Path file = directory.resolve("acts.csv");
    Files.writeString(file, "not even a table\n");
    String[] resolved =
        arguments.stream()
            .map(word -> word.replace("FILE", file.toString()))
            .map(word -> word.replace("MISSING", directory.resolve("missing").toString()))
            .toArray(String[]::new);
    Command command = Command.run(resolved);
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.out()).isEmpty();
    assertThat(command.err().lines()).hasSize(1);
    assertThat(command.err()).startsWith("autopoiesis: ").contains("; expected ");
    assertThat(command.err()).doesNotContain("java").doesNotContain("Exception");
    assertThat(directory.toFile().list()).containsExactly("acts.csv");
  }

  @Test
  void compare_armThatWouldNotFit_isRefusedBeforeAnythingIsMade() throws IOException {
    Path file = directory.resolve("acts.csv");
    StringBuilder acts = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 100_000; i++) {
      acts.append("p%d,t%d,%d\n".formatted(i % 100, i, i));
    }
    Files.writeString(file, acts);
    Path out = directory.resolve("run");
    Command command =
        Command.run(
            "compare", "--data", "csv=" + file, "--arms", "item-knn", "--out", out.toString());
    assertThat(command.code()).as(command.err()).isEqualTo(2);
    // Four bytes for each pair of things, and what else it needs.
    assertThat(command.err()).containsPattern("arm item-knn would need about 4\\d{10} bytes");
    assertThat(directory.toFile().list()).containsExactly("acts.csv");
  }

  @Test
  void compare_deepNewPlace_isMade() throws IOException {
    Path file = directory.resolve("acts.csv");
    StringBuilder acts = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 60; i++) {
      acts.append("p%d,t%d,%d\n".formatted(i % 4, i / 4, i));
    }
    Files.writeString(file, acts);
    Path out = directory.resolve("runs/first");
    Command command =
        Command.run(
            "compare", "--data", "csv=" + file, "--arms", "popularity", "--out", out.toString());
    assertThat(command.code()).isZero();
    assertThat(out.resolve("results.json")).isNotEmptyFile();
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("acts.csv", "runs");
  }
}
