package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a table can be wrong ends with a place, a reason, 2, and nothing written. */
class BadInputTest {
  private static final String HEADER = "person,thing,time,value\n";

  @TempDir private Path directory;

  private Command importing(byte[] content, String... more) throws IOException {
    Path file = directory.resolve("acts.csv");
    Files.write(file, content);
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "log",
                    "import",
                    "--csv",
                    file.toString(),
                    "--value",
                    "value",
                    "--out",
                    directory.resolve("log").toString()),
                Stream.of(more))
            .toList();
    return Command.run(arguments.toArray(String[]::new));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("empty", "", "acts.csv: the file is empty"),
        Arguments.of("header only", HEADER, "acts.csv: no act in it"),
        Arguments.of(
            "truncated", HEADER + "a,b,1,1\na,c,2", "acts.csv:3:6: 3 fields; this is the last"),
        Arguments.of("ragged", HEADER + "a,b,1,1,9\na,c,2,1\n", "acts.csv:2:9: 5 fields"),
        Arguments.of("not a number", HEADER + "a,b,1,x\n", "acts.csv:2:7: value \"x\""),
        Arguments.of("NaN value", HEADER + "a,b,1,NaN\n", "acts.csv:2:7: value \"NaN\""),
        Arguments.of("infinite value", HEADER + "a,b,1,1e999\n", "acts.csv:2:7: value \"1e999\""),
        Arguments.of("NaN time", HEADER + "a,b,NaN,1\n", "acts.csv:2:5: time \"NaN\""),
        Arguments.of("negative time", HEADER + "a,b,-5,1\n", "acts.csv:2:5: a negative time (-5)"),
        Arguments.of("out of range", HEADER + "a,b,1,4\n", "acts.csv:2:7: value 4 is out of range"),
        Arguments.of(
            "duplicate",
            HEADER + "a,b,1,1\nc,b,1,1\na,b,1,1\n",
            "acts.csv:4: the same row as in line 2; expected every row once (log import takes"
                + " --duplicates drop or keep)"),
        Arguments.of("no person", HEADER + ",b,1,1\n", "acts.csv:2:1: an empty person"),
        Arguments.of(
            "huge id", HEADER + "x".repeat(2000) + ",b,1,1\n", "acts.csv:2:1: a name of 2000"),
        Arguments.of(
            "open quote",
            HEADER + "a,b,1,1\na,\"b \"\"x\"\",2,1\na,c,3,1\n",
            "acts.csv:3:3: a quote opens here and is not closed"),
        Arguments.of(
            "open quote in the last field",
            HEADER + "a,b,1,1\na,b,2,\"1\n",
            "acts.csv:3:7: a quote opens here and is not closed"),
        Arguments.of(
            "another separator",
            HEADER.replace(',', ';') + "a;b;1;1\n",
            "acts.csv:1: one column \"person;thing;time;value\"; expected \",\" between columns"
                + " (log import takes --separator \";\")"),
        Arguments.of(
            "milliseconds",
            HEADER + "a,b,1600000000000,1\n",
            "acts.csv:2:5: time \"1600000000000\" is past the year 9999; expected seconds up to the"
                + " year 9999 (log import takes --time-unit ms)"),
        Arguments.of(
            "column twice", "person,person,time,value\n", "acts.csv:1:8: column \"person\" twice"),
        Arguments.of(
            "unknown column",
            "person,thing,tiem,value\na,b,1,1\n",
            "acts.csv:1: unknown column \"time\" (did you mean \"tiem\"?); expected one of person, thing,"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void logImport_wrongTable_saysWhereAndWritesNothing(String name, String content, String message)
      throws IOException {
    Command command = importing(content.getBytes(StandardCharsets.UTF_8));
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.out()).isEmpty();
    assertThat(command.err()).contains(message).contains("; expected ");
    assertThat(command.err().lines().filter(line -> line.startsWith("autopoiesis:"))).hasSize(1);
    assertThat(files()).containsExactly("acts.csv");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void logImport_badByte_saysWhichAndWhere() throws IOException {
    byte[] latin = (HEADER + "a,b,1,1\nc,caf\u00e9,2,1\n").getBytes(StandardCharsets.ISO_8859_1);
    Command command = importing(latin);
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err()).contains("acts.csv:3:6: byte 0xE9 is not UTF-8");
    assertThat(importing(latin, "--encoding", "ISO-8859-1").code()).isZero();
  }

  @Test
  void logImport_markedUtf16_isRefused() throws IOException {
    Command command = importing(HEADER.getBytes(StandardCharsets.UTF_16));
    assertThat(command.err()).contains("acts.csv:1:1: the file begins like UTF-16");
  }

  @Test
  void logImport_cutGzip_isRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + "a,b,1,1\n".repeat(5000)).getBytes(StandardCharsets.UTF_8));
    }
    Path file = directory.resolve("acts.csv.gz");
    Files.write(file, java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));
    Command command =
        Command.run("log", "import", "--csv", file.toString(), "--out", directory + "/log");
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err()).contains("cut short or damaged");
  }

  @Test
  void logImport_markLineEndsAndDisorder_areTaken() throws IOException {
    String content = "\uFEFF" + HEADER + "a,b,20,1\r\na,c,10,-0.5\r\n";
    Command command =
        importing(
            content.replace("\n", "\r\n").replace("\r\r", "\r").getBytes(StandardCharsets.UTF_8));
    assertThat(command.code()).isZero();
    assertThat(command.err()).contains("acts.csv:3: times go back here");
  }

  @Test
  void logImport_duplicatesToDrop_areDroppedWithANotice() throws IOException {
    byte[] twice = (HEADER + "a,b,1,1\na,b,1,1\n").getBytes(StandardCharsets.UTF_8);
    Command command = importing(twice, "--duplicates", "drop", "--format", "json");
    assertThat(command.err()).contains("1 rows that repeat another exactly were left out");
    assertThat(command.out()).contains("\"interactions\" : 1,");
  }

  @Test
  void logImport_placeTaken_isRefusedAndLeftAlone() throws IOException {
    byte[] good = (HEADER + "a,b,1,1\n").getBytes(StandardCharsets.UTF_8);
    assertThat(importing(good).code()).isZero();
    Command again = importing(good);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("it exists already");
    assertThat(importing(good, "--force").code()).isZero();
  }

  @Test
  void logImport_hostileNames_areHarmlessEverywhere() throws IOException {
    String name = "\"<script>\u202e\u001b[31m=cmd()\"";
    byte[] hostile = (HEADER + name + ",=cmd(),1,7\n").getBytes(StandardCharsets.UTF_8);
    Command refused = importing(hostile);
    assertThat(refused.err()).doesNotContain("\u001b").doesNotContain("\u202e");
    Command taken = importing(hostile, "--value-range", "1:9", "--format", "json");
    assertThat(taken.code()).isZero();
  }

  @Test
  void logImport_millisecondsToldAsSuch_areTaken() throws IOException {
    byte[] content = (HEADER + "a,b,1600000000000,1\n").getBytes(StandardCharsets.UTF_8);
    assertThat(importing(content, "--time-unit", "ms").code()).isZero();
  }

  @Test
  void logImport_closedQuoteBeforeALineEnd_isTaken() throws IOException {
    byte[] content =
        "person,thing,time,value,group\na,b,1,1,\"x\n\"\n".getBytes(StandardCharsets.UTF_8);
    assertThat(importing(content).code()).isZero();
  }

  @Test
  void logDescribe_changedFile_isRefused() throws IOException {
    byte[] good = (HEADER + "a,b,1,1\n").getBytes(StandardCharsets.UTF_8);
    importing(good);
    Path parquet = directory.resolve("log/interactions.parquet");
    byte[] bytes = Files.readAllBytes(parquet);
    Files.write(parquet, java.util.Arrays.copyOf(bytes, bytes.length - 8));
    Command command = Command.run("compare", "--data", "log=" + directory.resolve("log"));
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.err()).contains("was changed or cut short");
  }
}
