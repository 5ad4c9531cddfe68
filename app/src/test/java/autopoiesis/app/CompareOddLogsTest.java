package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.LogDirectory;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code compare} on logs that lack something. */
class CompareOddLogsTest {
  @TempDir private static Path directory = Path.of("");
  private static SmallLog small = new SmallLog(directory);

  @BeforeAll
  static void generate() {
    small = SmallLog.in(directory);
  }

  @Test
  void compare_labelGivenAfterTheFirstAct_isLeftOutWithANotice() throws IOException {
    Dataset read = new LogDirectory(small.directory().resolve("log")).read();
    InteractionLog log = read.log();
    InteractionLog.Builder builder = InteractionLog.builder(log.relations());
    for (int id = 0; id < log.participants().size(); id++) {
      builder.participants().add(log.participants().participant(id));
    }
    int label = log.relation("group");
    int last = log.size() - 1;
    for (int i = 0; i <= last; i++) {
      // Of two persons the label is not known until the end.
      int person = log.participants().ordinal(log.source(i));
      double time = log.relation(i) == label && person < 2 ? log.time(last) : log.time(i);
      builder.add(
          time, log.source(i), log.target(i), log.relation(i), log.value(i), Provenance.UNKNOWN);
    }
    new LogDirectory(small.directory().resolve("late"))
        .write(
            new Dataset("late", builder.build(), Map.of(), read.defaults(), Map.of(), List.of()),
            NewDirectory.Existing.REFUSE);
    Command compared =
        small.run(
            "compare",
            "--data",
            "log=" + small.path("late"),
            "--arms",
            "popularity",
            "--replicates",
            "100");
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.err()).contains("notice: label group: 2 given after");
    assertThat(small.compare("in-time").err()).doesNotContain("notice: label");
  }

  @Test
  void compare_logWithoutLabels_saysWhichArmsAreNoRivals() throws IOException {
    Path csv = small.directory().resolve("unlabelled.csv");
    StringBuilder rows = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 400; i++) {
      rows.append("p%d,t%d,%d\n".formatted(i % 20, (i * i) % 37, i));
    }
    Files.writeString(csv, rows.toString());
    Command command =
        small.run(
            "compare",
            "--data",
            "csv=" + csv,
            "--arms",
            "popularity,static-categorical",
            "--replicates",
            "100",
            "--format",
            "json",
            "--out",
            "unlabelled");
    assertThat(command.code()).as(command.err()).isZero();
    assertThat(SmallLog.json(command).path("reference").asString()).isEqualTo("popularity");
    assertThat(SmallLog.json(command).path("notices").toString())
        .contains("static-categorical reads");
    assertThat(command.err()).contains("notice: the log has no labels, so static-categorical");
    assertThat(Files.readString(small.directory().resolve("unlabelled/report.html")))
        .contains("Know that the log has no labels, so static-categorical");
  }

  @Test
  void compare_groupOfFewPersons_isNowhereToldOf() throws IOException {
    Path csv = small.directory().resolve("few.csv");
    StringBuilder rows = new StringBuilder("person,thing,time,side\n");
    for (int i = 0; i < 800; i++) {
      int person = i * 7 % 40;
      String side = person < 2 ? "quokka" : "wombat";
      rows.append("p%d,t%d,%d,%s\n".formatted(person, (i * i + i / 40) % 37, i, side));
    }
    Files.writeString(csv, rows.toString());
    Command command =
        small.run(
            "compare",
            "--data",
            "csv=" + csv,
            "--arms",
            "popularity",
            "--replicates",
            "100",
            "--out",
            "few");
    assertThat(command.code()).as(command.err()).isZero();
    Path run = small.directory().resolve("few");
    for (String file : List.of("results.json", "slices.csv", "report.html")) {
      assertThat(Files.readString(run.resolve(file))).contains("wombat").doesNotContain("quokka");
    }
    assertThat(Files.readString(run.resolve("slices.csv"))).contains("\nemergent category,");
    JsonNode suppressed =
        JsonMapper.shared().readTree(run.resolve("results.json")).path("suppressed").get(0);
    assertThat(suppressed.path("by").asString()).isEqualTo("label side");
    assertThat(suppressed.path("groups").asInt()).isEqualTo(1);
    assertThat(suppressed.path("leastPersons").asInt()).isEqualTo(30);
    assertThat(Files.readString(run.resolve("report.html")))
        .contains("MRR by side, without 1 group under 30 persons");
  }

  @Test
  void compare_onePerson_isRefusedOrUndefined() throws IOException {
    Path csv = small.directory().resolve("one.csv");
    Files.writeString(csv, "person,thing,time\np,t,1\n");
    Command row = small.run("compare", "--data", "csv=" + csv, "--arms", "popularity");
    assertThat(row.code()).isEqualTo(2);
    assertThat(row.err()).contains("fewer than the 20 windows");
    StringBuilder rows = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 60; i++) {
      rows.append("p,t%d,%d\n".formatted(i % 9, i));
    }
    Files.writeString(csv, rows.toString());
    Path study = small.directory().resolve("one.yaml");
    Files.writeString(
        study,
        """
        data:
          kind: csv
          path: one.csv
        replay:
          candidates: all
        arms: [popularity]
        intervals:
          replicates: 100
        """);
    Command one = small.run("compare", study.toString(), "--out", "single");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out()).contains("- [-, -]");
    assertThat(one.err()).contains("notice: only one person is foreseen");
    JsonNode json = JsonMapper.shared().readTree(small.directory().resolve("single/results.json"));
    assertThat(json.path("arms").get(0).path("mrr").isNull()).isTrue();
    assertThat(Files.readString(small.directory().resolve("single/report.html")))
        .contains("not defined (n");
  }
}
