package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What options take is told in words, and help fits a terminal. */
class OptionsTest {
  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            List.of("compare", "--seed", "abc"), "\"abc\" is not a whole number; expected for"),
        Arguments.of(List.of("compare", "--seed", "18446744073709551619"), "is out of range"),
        Arguments.of(List.of("demo", "--replicates", "2.5"), "\"2.5\" is not a whole number"),
        Arguments.of(List.of("audit", "x", "--gap", "wide"), "\"wide\" is not a number"),
        Arguments.of(List.of("audit", "x", "--gap", "NaN"), "\"NaN\" is not a number"),
        Arguments.of(
            List.of("compare", "--format", "jsn"),
            "unknown word \"jsn\" (did you mean \"json\"?); expected one of table, json"),
        Arguments.of(
            List.of("log", "import", "--csv", "x", "--duplicates", "rop", "--out", "y"),
            "(did you mean \"drop\"?); expected one of refuse, drop, keep"),
        Arguments.of(
            List.of("log", "import", "--csv", "x", "--time-unit", "h", "--out", "y"),
            "expected one of s, ms, us, ns"),
        Arguments.of(List.of("audit", "x", "--minimum-cell", "0"), "--minimum-cell 0; expected at"),
        Arguments.of(List.of("audit", "x", "--gap", "0"), "--gap 0.0; expected a number above 0"),
        Arguments.of(List.of("demo", "--replicates", "0"), "--replicates 0; expected at least 2"),
        Arguments.of(List.of("demo", "--threads", "0"), "--threads 0; expected at least 1"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void verb_wrongValue_isToldInWords(List<String> arguments, String message) {
    Command command = Command.run(arguments.toArray(String[]::new));
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err()).contains(message);
  }

  static Stream<List<String>> verbs() {
    return Stream.of(
        List.of(),
        List.of("demo"),
        List.of("compare"),
        List.of("audit"),
        List.of("graph"),
        List.of("report"),
        List.of("init"),
        List.of("log"),
        List.of("log", "import"),
        List.of("log", "describe"),
        List.of("log", "generate"));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void help_everyVerb_fitsEightyColumnsAndCanBeCopied(List<String> verb) {
    Command command =
        Command.run(Stream.concat(verb.stream(), Stream.of("--help")).toArray(String[]::new));
    assertThat(command.code()).isZero();
    assertThat(command.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(command.out().lines().map(String::strip)).doesNotContain("\\");
    assertThat(command.out()).doesNotContain("default: TABLE").doesNotContain("default: REFUSE");
  }
}
