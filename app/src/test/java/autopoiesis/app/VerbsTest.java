package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.io.Dataset;
import autopoiesis.app.io.LogDirectory;
import autopoiesis.app.io.NewDirectory;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.Provenance;
import autopoiesis.optimization.algebra.AlgebraEngine;
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

/** Every verb, from one end to the other, on a small generated log. */
class VerbsTest {
  @TempDir private static Path directory;

  @BeforeAll
  static void generate() {
    run(
        "log",
        "generate",
        "--persons",
        "40",
        "--things",
        "40",
        "--acts",
        "600",
        "--out",
        "acts.csv");
    run("log", "import", "--csv", path("acts.csv"), "--label", "group", "--out", "log");
  }

  private static String path(String name) {
    return directory.resolve(name).toString();
  }

  /** Runs a verb with --out inside the directory. */
  private static Command run(String... arguments) {
    String[] resolved = arguments.clone();
    for (int i = 1; i < resolved.length; i++) {
      if (resolved[i - 1].equals("--out")) {
        resolved[i] = path(resolved[i]);
      }
    }
    Command command = Command.run(resolved);
    assertThat(command.err()).doesNotContain("internal error");
    return command;
  }

  private static JsonNode json(Command command) {
    return JsonMapper.shared().readTree(command.out());
  }

  private static Command compare(String out, String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(
                "compare",
                "--data",
                "log=" + path("log"),
                "--arms",
                "popularity,ease-live,successor",
                "--replicates",
                "100",
                "--out",
                out));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void compare_labelGivenAfterTheFirstAct_isLeftOutWithANotice() throws IOException {
    Dataset read = new LogDirectory(directory.resolve("log")).read();
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
    new LogDirectory(directory.resolve("late"))
        .write(
            new Dataset("late", builder.build(), Map.of(), read.defaults(), Map.of(), List.of()),
            NewDirectory.Existing.REFUSE);
    Command compared =
        run(
            "compare",
            "--data",
            "log=" + path("late"),
            "--arms",
            "popularity",
            "--replicates",
            "100");
    assertThat(compared.code()).as(compared.err()).isZero();
    assertThat(compared.err()).contains("notice: label group: 2 given after");
    assertThat(compare("in-time").err()).doesNotContain("notice: label");
  }

  @Test
  void logDescribe_importedLog_countsWhatWasGenerated() {
    JsonNode json = json(run("log", "describe", path("log"), "--format", "json"));
    assertThat(json.path("counts").path("person").asInt()).isEqualTo(40);
    assertThat(json.path("summary").get(0).path("rows").asInt()).isEqualTo(600);
  }

  @Test
  void compare_json_isOneDocumentWithStableFields() {
    JsonNode json = json(compare("json", "--format", "json"));
    assertThat(json.path("arms")).hasSize(3);
    JsonNode arm = json.path("arms").get(0);
    assertThat(arm.path("name").asString()).isEqualTo("popularity");
    for (String key : List.of("mrr", "hr10", "ndcg10")) {
      assertThat(arm.path(key + "Low").asDouble()).isLessThanOrEqualTo(arm.path(key).asDouble());
      assertThat(arm.path(key + "High").asDouble())
          .isGreaterThanOrEqualTo(arm.path(key).asDouble());
    }
    assertThat(arm.path("n").asInt()).isPositive();
    assertThat(json.path("pairs")).hasSize(3);
    double difference = json.path("pairs").get(0).path("mrr").asDouble();
    assertThat(difference)
        .isEqualTo(
            json.path("arms").get(1).path("mrr").asDouble() - arm.path("mrr").asDouble(),
            org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void compare_withoutTheThesis_speaksOfTheBestArmEverywhere() throws IOException {
    Command command = compare("best");
    JsonNode json = JsonMapper.shared().readTree(directory.resolve("best/results.json"));
    JsonNode best = json.path("arms").get(0);
    for (JsonNode arm : json.path("arms")) {
      best = arm.path("mrr").asDouble() > best.path("mrr").asDouble() ? arm : best;
    }
    String name = best.path("name").asString();
    assertThat(json.path("reference").asString()).isEqualTo(name);
    assertThat(command.out()).contains("ahead?: whether " + name + " is");
    assertThat(command.out().lines().filter(l -> l.startsWith(name)).findFirst().orElseThrow())
        .doesNotContain("yes", "no");
    JsonNode choice = json.path("choice");
    assertThat(choice.path("against").asString()).isNotEqualTo(choice.path("arm").asString());
    assertThat(command.out()).contains("first half's best: " + choice.path("arm").asString());
    JsonNode audit = JsonMapper.shared().readTree(directory.resolve("best/audit.json"));
    assertThat(audit.path("systems").get(0).path("name").asString()).isEqualTo(name);
    JsonNode identities = JsonMapper.shared().readTree(directory.resolve("best/identities.json"));
    assertThat(identities.path("windows")).hasSize(21);
    for (String file : List.of("identities.parquet", "communities.csv", "constitution.csv")) {
      assertThat(directory.resolve("best").resolve(file)).isNotEmptyFile();
    }
    String html = Files.readString(directory.resolve("best/report.html"));
    assertThat(html).contains("Best on the first half of the windows is ");
    assertThat(html)
        .contains("Paired differences of " + name)
        .doesNotContain("It was not paired with other arms");
    for (JsonNode slice : json.path("slices")) {
      for (JsonNode arm : slice.path("arms")) {
        assertThat(arm.has("ahead")).isNotEqualTo(arm.path("name").asString().equals(name));
        assertThat(arm.has("loglossLow")).isTrue();
      }
    }
    assertThat(Files.readString(directory.resolve("best/pairs.csv")))
        .contains(",recall20,", ",logloss,");
    assertThat(Files.readString(directory.resolve("best/slices.csv")))
        .contains("half,first half,", "emergent category,", "label group,group = ");
  }

  @Test
  void compare_logWithoutLabels_saysWhichArmsAreNoRivals() throws IOException {
    Path csv = directory.resolve("unlabelled.csv");
    StringBuilder rows = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 400; i++) {
      rows.append("p%d,t%d,%d\n".formatted(i % 20, (i * i) % 37, i));
    }
    Files.writeString(csv, rows.toString());
    Command command =
        run(
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
    assertThat(json(command).path("reference").asString()).isEqualTo("popularity");
    assertThat(json(command).path("notices").toString()).contains("static-categorical reads");
    assertThat(command.err()).contains("notice: the log has no labels, so static-categorical");
    assertThat(Files.readString(directory.resolve("unlabelled/report.html")))
        .contains("Know that the log has no labels, so static-categorical");
  }

  @Test
  void compare_onePerson_isRefusedOrUndefined() throws IOException {
    Path csv = directory.resolve("one.csv");
    Files.writeString(csv, "person,thing,time\np,t,1\n");
    Command row = run("compare", "--data", "csv=" + csv, "--arms", "popularity");
    assertThat(row.code()).isEqualTo(2);
    assertThat(row.err()).contains("fewer than the 20 windows");
    StringBuilder rows = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 60; i++) {
      rows.append("p,t%d,%d\n".formatted(i % 9, i));
    }
    Files.writeString(csv, rows.toString());
    Path study = directory.resolve("one.yaml");
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
    Command one = run("compare", study.toString(), "--out", "single");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out()).contains("- [-, -]");
    assertThat(one.err()).contains("notice: only one person is foreseen");
    JsonNode json = JsonMapper.shared().readTree(directory.resolve("single/results.json"));
    assertThat(json.path("arms").get(0).path("mrr").isNull()).isTrue();
    assertThat(Files.readString(directory.resolve("single/report.html")))
        .contains("not defined (n");
  }

  @Test
  void compare_table_fitsEightyColumns() {
    Command command = compare("table");
    assertThat(command.code()).isZero();
    assertThat(command.out().lines().filter(l -> !l.startsWith("written")))
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void compare_manifest_saysWhichEngineComputed() throws IOException {
    compare("told");
    assertThat(Files.readString(directory.resolve("told").resolve("manifest.json")))
        .contains("\"algebra\"", AlgebraEngine.current().description());
  }

  @Test
  void compare_threads_doNotChangeAByte() throws IOException {
    compare("one", "--threads", "1");
    compare("two", "--threads", "2");
    compare("four", "--threads", "4");
    for (String file : List.of("results.json", "pairs.csv", "slices.csv", "report.html")) {
      byte[] expected = Files.readAllBytes(directory.resolve("one").resolve(file));
      assertThat(Files.readAllBytes(directory.resolve("two").resolve(file))).isEqualTo(expected);
      assertThat(Files.readAllBytes(directory.resolve("four").resolve(file))).isEqualTo(expected);
      assertThat(expected).isNotEmpty();
    }
  }

  @Test
  void compare_nulls_judgesEveryLeadAndRunsTheWholeFactorial() throws IOException {
    Command command = compare("nulls", "--nulls", "--threads", "2");
    assertThat(command.code()).isZero();
    assertThat(command.out()).contains("edges rewired", "planted label effect", "ontology");
    assertThat(command.out().lines().filter(l -> !l.startsWith("written")))
        .allMatch(line -> line.length() <= 80);
    assertThat(command.err().lines().filter(l -> l.startsWith("nulls, factorial and circle")))
        .last()
        .asString()
        .contains("100%");
    Path results = directory.resolve("nulls/results.json");
    byte[] bytes = Files.readAllBytes(results);
    JsonNode json = JsonMapper.shared().readTree(bytes);
    assertNulls(json);

    Files.delete(results);
    assertThat(compare("nulls", "--nulls", "--resume").code()).isZero();
    assertThat(Files.readAllBytes(results)).isEqualTo(bytes);
  }

  private static void assertNulls(JsonNode json) {
    assertThat(json.path("nulls").path("variants")).hasSize(8);
    for (JsonNode variant : json.path("nulls").path("variants")) {
      assertThat(variant.path("aheadOfPopularity").asDouble())
          .isCloseTo(
              variant.path("mrr").asDouble() - variant.path("popularityMrr").asDouble(),
              org.assertj.core.api.Assertions.within(1e-12));
    }
    JsonNode control = json.path("positiveControl");
    // The reference is the last arm, successor: it does not read labels, so nothing can be found.
    assertThat(control.path("found").asBoolean(true)).isFalse();
    assertThat(control.path("arm").path("overNone").asDouble(1)).isZero();
    assertThat(control.path("reader").path("overNone").isNumber()).isTrue();
    assertThat(json.path("factorial")).hasSize(32);
    int same = 0;
    for (JsonNode cell : json.path("factorial")) {
      same += cell.has("sameAs") ? 1 : 0;
      assertThat(cell.path("levels").path("laws").asString()).isIn("fixed", "learned");
    }
    assertThat(same).isEqualTo(12);
    assertThat(json.path("factorialEffects")).hasSize(5);
    assertThat(json.path("factorialInteractions")).hasSize(10);
  }

  @Test
  void compare_otherSettings_areNotResumed() {
    compare("resumed");
    Command other = compare("resumed", "--resume", "--seed", "7");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("seed was 1 and is 7");
    assertThat(compare("resumed", "--resume").code()).isZero();
  }

  @Test
  void compare_predictions_areOneMoreArm() throws IOException {
    Path file = directory.resolve("predictions.csv");
    Files.writeString(file, "person,time,thing,score\np1,0,t1,2\n");
    Command command = compare("own", "--predictions", file.toString(), "--format", "json");
    assertThat(json(command).path("arms").get(3).path("name").asString()).isEqualTo("predictions");
    JsonNode coverage = json(command).path("predictions");
    assertThat(coverage.path("covered").asInt())
        .isPositive()
        .isLessThan(coverage.path("events").asInt());
    assertThat(command.err()).contains("notice: predictions cover ");
    Command alone =
        run(
            "compare",
            "--data",
            "log=" + path("log"),
            "--arms",
            "predictions",
            "--predictions",
            file.toString(),
            "--replicates",
            "100",
            "--out",
            "alone",
            "--format",
            "json");
    assertThat(json(alone).path("arms")).hasSize(1);
    assertThat(json(alone).path("arms").get(0).path("mrr").asDouble())
        .isEqualTo(json(command).path("arms").get(3).path("mrr").asDouble());
    assertThat(run("audit", path("alone"), "--arms", "predictions").code()).isLessThan(2);
    Files.writeString(file, "person,time,thing,score\nnobody,0,t1,2\n");
    assertThat(compare("own2", "--predictions", file.toString()).err())
        .contains("predictions.csv:2:1: unknown person \"nobody\"");
  }

  @Test
  void auditAndReport_finishedRun_areMadeFromItsPieces() {
    compare("audited");
    Command audit =
        run(
            "audit",
            path("audited"),
            "--arms",
            "successor",
            "--minimum-cell",
            "3",
            "--format",
            "json");
    assertThat(audit.code()).isBetween(0, 1);
    assertThat(json(audit).path("systems").get(0).path("findings")).isNotEmpty();
    JsonNode standing = json(audit).path("immobilisation");
    assertThat(standing).isNotEmpty();
    for (JsonNode found : standing) {
      assertThat(found.path("positionMoves").asDouble()).isBetween(0.0, 1.0);
      assertThat(found.path("noiseFloor").asDouble()).isBetween(0.0, 1.0);
      if (!found.path("categories").asString().equals("emergent")) {
        assertThat(found.path("categoryMoves").asDouble()).isZero();
      }
    }
    Command report = run("report", path("audited"));
    assertThat(report.code()).isZero();
    assertThat(directory.resolve("audited/report.html")).isNotEmptyFile();
  }

  @Test
  void audit_decisionsFromElsewhere_areJudged() throws IOException {
    StringBuilder csv = new StringBuilder("person,decision,group\n");
    for (int i = 0; i < 400; i++) {
      csv.append('p').append(i).append(i % 2 == 0 ? ",1,a\n" : i % 4 == 1 ? ",1,b\n" : ",0,b\n");
    }
    Path file = directory.resolve("decisions.csv");
    Files.writeString(file, csv.toString());
    Command audit = run("audit", file.toString(), "--format", "json");
    assertThat(audit.code()).isEqualTo(1);
    JsonNode finding = json(audit).path("systems").get(0).path("findings").get(0);
    assertThat(finding.path("disparity").asDouble()).isEqualTo(0.5);
    assertThat(finding.path("verdict").asString()).isEqualTo("violated");
  }

  @Test
  void graph_hostileNames_areEscapedInGraphMl() throws IOException {
    Path hostile = directory.resolve("hostile.csv");
    StringBuilder csv = new StringBuilder("person,thing,time\n");
    for (int i = 0; i < 200; i++) {
      csv.append("<script>")
          .append(i % 9)
          .append(",\"a&b\u0001")
          .append(i % 7)
          .append("\",")
          .append(i);
      csv.append('\n');
    }
    Files.writeString(hostile, csv.toString());
    Command graph =
        run("graph", "--data", "csv=" + hostile, "--windows", "3", "--names", "--out", "graph");
    assertThat(graph.code()).isZero();
    String xml = Files.readString(directory.resolve("graph/graph.graphml"));
    assertThat(xml).contains("&lt;script&gt;").contains("a&amp;b\\u{1}").doesNotContain("<script>");
    assertThat(directory.resolve("graph/identities.parquet")).isNotEmptyFile();
  }

  @Test
  void init_sample_fitsItsSchema() throws IOException {
    assertThat(run("init", path("study.yaml")).code()).isZero();
    Files.copy(directory.resolve("acts.csv"), directory.resolve("copy.csv"));
    assertThat(
            run("compare", path("study.yaml"), "--replicates", "100", "--arms", "popularity")
                .code())
        .isZero();
    assertThat(run("init", path("study.yaml")).code()).isEqualTo(2);
  }
}
