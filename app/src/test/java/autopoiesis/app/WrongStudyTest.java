package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a study is told in plain words, at its place, before the log is read. */
class WrongStudyTest {
  private static final String DATA = "data: {kind: csv, path: nowhere.csv}\n";

  @TempDir private Path directory;

  private Command compare(String yaml, String... more) throws IOException {
    Path file = directory.resolve("study.yaml");
    Files.writeString(file, yaml);
    return Command.run(
        Stream.concat(Stream.of("compare", file.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  static Stream<Arguments> wrongValues() {
    return Stream.of(
        Arguments.of("dta:\n  kind: csv\n", "1:1: unknown key \"dta\" (did you mean \"data\"?)"),
        Arguments.of(DATA + "sede: 1\n", "2:1: unknown key \"sede\" (did you mean \"seed\"?)"),
        Arguments.of(
            "data: {kind: ml-100, path: x}\n",
            "1:14: unknown data.kind \"ml-100\" (did you mean \"movielens-100k\"?)"),
        Arguments.of(
            DATA + "replay:\n  windows: many\n",
            "3:12: replay.windows \"many\" does not fit; expected a whole number from 1 to 10000"),
        Arguments.of(
            DATA + "replay: {warmStart: 1}\n", "expected a number, at least 0 and below 1"),
        Arguments.of(DATA + "replay: {sittingGapMinutes: .inf}\n", "expected a number, above 0"),
        Arguments.of(
            DATA + "replay: {cutoffs: [0]}\n", "2:20: replay.cutoffs.0 \"0\" does not fit"),
        Arguments.of(DATA + "nulls: perhaps\n", "expected true or false"),
        Arguments.of(DATA + "arms: []\n", "2:7: arms does not fit; expected a list of names"),
        Arguments.of("data:\n  kind: csv\n", "2:3: path is missing in data; expected text"),
        Arguments.of("data: {kind: csv, path: \"a\\0b\"}\n", "1:25: \"a\\u{0}b\" is no path"),
        Arguments.of(DATA + "seed: 99999999999999999999\n", "2:7: seed \"99999999999999999999\""),
        Arguments.of(DATA + "seed: 18446744073709551619\n", "2:7: seed \"18446744073709551619\""),
        Arguments.of(DATA + "seed: 1e18\n", "2:7: a seed with a point or an exponent"),
        Arguments.of(
            DATA + "arms: [popularity, populrity]\n",
            "2:20: unknown arm \"populrity\" (did you mean \"popularity\"?); expected one of popularity,"),
        Arguments.of(DATA + "arms:\n  - predictions\n", "3:5: no predictions given"));
  }

  static Stream<Arguments> notYaml() {
    return Stream.of(
        Arguments.of("", "1:1: nothing in it"),
        Arguments.of("# no more\n", "1:1: nothing in it"),
        Arguments.of("[]\n", "1:1: a list where keys belong"),
        Arguments.of("\n  words\n", "2:3: \"words\" where keys belong"),
        Arguments.of("data:\n\tkind: csv\n", "2:1: a tab before the key; expected spaces"),
        Arguments.of(DATA + "replay:\n  windows: 3\n   warmStart: 0\n", "4:4: more spaces before"),
        Arguments.of(DATA + "replay:\n  windows: 3\n warmStart: 0\n", "4:2: the spaces before"),
        Arguments.of(DATA + " seed: 1\n", "2:2: the spaces before"),
        Arguments.of(DATA + "seed: 1: 2\n", "2:8: a second colon in one line"),
        Arguments.of(DATA + "seed:1\n", "2:1: a line without a key; expected KEY: VALUE"),
        Arguments.of(DATA + "arms: [a, b\nseed: 1\n", "2:7: a list opens here and is not closed"),
        Arguments.of("data: {kind: csv\n", "1:7: a mapping opens here and is not closed"),
        Arguments.of("data: [\n", "1:8: a list or mapping without its end"),
        Arguments.of(DATA + "arms: [a]]\n", "2:10: \"]\" where a key belongs"),
        Arguments.of(DATA + "arms: \"a\n", "2:7: a quote opens here and is not closed"),
        Arguments.of(DATA + "labels: @x\n", "2:9: a value that begins with \"@\""),
        Arguments.of(DATA + "labels: a\u0007b\n", "2:10: the control character \\u{7}"),
        Arguments.of(DATA + "seed: 1\nseed: 2\n", "3:1: key \"seed\" twice"),
        Arguments.of(DATA + "---\nseed: 2\n", "2:1: a second document begins"));
  }

  @ParameterizedTest
  @MethodSource({"wrongValues", "notYaml"})
  void compare_wrongStudy_saysWhereBeforeTheLogIsRead(String yaml, String message)
      throws IOException {
    Command command = compare(yaml);
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err())
        .contains("study.yaml:" + (message.startsWith("expected") ? "2:" : message))
        .contains(message)
        .doesNotContain("reading the log")
        .doesNotContain("jackson")
        .doesNotContain("schema");
  }

  static Stream<Arguments> wrongForTheLog() {
    return Stream.of(
        Arguments.of(
            "labels: [grup]\n",
            "study.yaml:2:10: unknown label \"grup\" (did you mean \"group\"?)"),
        Arguments.of(
            "replay:\n  relation: act\n",
            "study.yaml:3:13: unknown relation \"act\" (did you mean"));
  }

  @ParameterizedTest
  @MethodSource("wrongForTheLog")
  void compare_nameThatTheLogLacks_isToldAtItsPlace(String yaml, String message)
      throws IOException {
    Files.writeString(directory.resolve("acts.csv"), "person,thing,time,group\na,b,1,x\n");
    Command command = compare("data: {kind: csv, path: acts.csv}\n" + yaml);
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err()).contains(message);
  }

  @Test
  void compare_armsByOption_areToldWithoutAPlace() throws IOException {
    Command command = compare(DATA + "arms: [popularity]\n", "--arms", "succesor");
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err())
        .startsWith("autopoiesis: unknown arm \"succesor\" (did you mean \"successor\"?)");
  }
}
