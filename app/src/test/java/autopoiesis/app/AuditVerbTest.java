package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an audit of decisions from elsewhere says that its verdicts hang on. */
class AuditVerbTest {
  private static final String HOSTILE = "<script>\u202E&";

  @TempDir private static Path directory;
  private static Path csv;

  /** All of group a and half of group b are admitted; half of each are of a hostile label. */
  @BeforeAll
  static void write() throws IOException {
    StringBuilder rows = new StringBuilder("person,decision,group," + HOSTILE + "\n");
    for (int i = 0; i < 400; i++) {
      boolean admitted = i % 2 == 0 || i % 4 == 1;
      rows.append("p%d,%d,%s,%s\n".formatted(i, admitted ? 1 : 0, i % 2 == 0 ? "a" : "b", i / 200));
    }
    csv = directory.resolve("decisions.csv");
    Files.writeString(csv, rows.toString());
  }

  private static JsonNode system(String... more) {
    return document(more).path("systems").get(0);
  }

  private static JsonNode document(String... more) {
    String[] words = new String[more.length + 4];
    System.arraycopy(new String[] {"audit", csv.toString(), "--format", "json"}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return JsonMapper.shared().readTree(Command.run(words).out());
  }

  @Test
  void json_groupTreatedUnequally_isCertainByChance() {
    JsonNode finding = system().path("findings").get(0);
    assertThat(finding.path("beyond").asBoolean()).isTrue();
    assertThat(finding.path("threshold").asDouble()).isEqualTo(0.8);
    assertThat(finding.path("violatedShare").asDouble()).isEqualTo(1);
    assertThat(finding.path("entropyBits").asDouble()).isZero();
    assertThat(finding.path("lastWindow").isNull()).isTrue();
  }

  @Test
  void json_labelsThatMove_turnTheVerdictWhereTheAlgebraSays() {
    JsonNode drift = system().path("verdictDrift").get(0);
    // The worst case: (0.5 + r) / (1 - r) = 0.8. On average (1 + p) / (2 - p) = 0.8 at a third.
    assertThat(drift.path("certainRadius").asDouble()).isCloseTo(0.3 / 1.8, within(1e-12));
    assertThat(drift.path("radius").asDouble()).isEqualTo(0.3);
    JsonNode curve = drift.path("curve");
    assertThat(curve).hasSize(6);
    for (JsonNode point : curve) {
      double rate = point.path("rate").asDouble();
      assertThat(point.path("meanDisparity").asDouble())
          .isCloseTo((1 + rate) / (2 - rate), within(0.02));
      assertThat(point.path("flips").asDouble())
          .isBetween(point.path("flipsLow").asDouble(), point.path("flipsHigh").asDouble());
      assertThat(point.path("draws").asInt()).isEqualTo(500);
    }
    assertThat(curve.get(2).path("flips").asDouble()).isZero();
    assertThat(curve.get(5).path("flips").asDouble()).isBetween(0.05, 0.5);
  }

  @Test
  void json_otherGroupings_areCountedWithTheirRange() {
    JsonNode found = system().path("partitionSensitivity");
    // Each label crossed with the other: groups of rates 1 and 0.5 again.
    for (JsonNode some : found) {
      assertThat(some.path("groupings").asInt()).isEqualTo(1);
      assertThat(some.path("lowest").asDouble()).isEqualTo(0.5);
      assertThat(some.path("hiddenRatio").isNull()).isTrue();
    }
    assertThat(found.get(0).path("flipping").asInt()).isZero();
    assertThat(found.get(0).path("highest").asDouble()).isEqualTo(0.5);
    // The hostile label alone parts nobody.
    assertThat(found.get(1).path("flipping").asInt()).isEqualTo(1);
    assertThat(found.get(1).path("highest").asDouble()).isEqualTo(1);
    assertThat(found.get(1).path("spread").asDouble()).isEqualTo(0.5);
  }

  @Test
  void table_saysWhatVerdictsHangOn_inEightyColumns() {
    List<String> lines = Command.run("audit", csv.toString()).out().lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    String row = lines.stream().filter(l -> l.startsWith("  group")).skip(1).findFirst().orElse("");
    assertThat(row.strip().split(" {2,}"))
        .startsWith("group", "0 %", "0 of 1 (0.500-0.500)", "0 %", "0 %", "30 %", "16.7 %");
    assertThat(lines.stream().filter(l -> l.contains("1 of 1 (0.500-1.000)"))).hasSize(1);
    assertThat(lines.stream().filter(l -> l.contains("compare --nulls"))).hasSize(1);
    assertThat(lines).noneMatch(line -> line.contains("\u202E"));
  }

  @Test
  void table_groupTooSmallToCompare_hasNoRow() {
    List<String> lines =
        Command.run("audit", csv.toString(), "--minimum-cell", "300").out().lines().toList();
    assertThat(lines).anyMatch(line -> line.contains("undefined"));
    assertThat(lines).noneMatch(line -> line.contains("on the other side?"));
  }

  @Test
  void table_valuesThatAreNoRates_haveNoCertainRadius() throws IOException {
    Path file = directory.resolve("utilities.csv");
    StringBuilder rows = new StringBuilder("person,utility,group\n");
    for (int i = 0; i < 100; i++) {
      rows.append("p%d,%d,%s\n".formatted(i, 1 + i % 5, i % 2 == 0 ? "a" : "b"));
    }
    Files.writeString(file, rows.toString());
    String row =
        Command.run("audit", file.toString())
            .out()
            .lines()
            .filter(line -> line.startsWith("  group"))
            .skip(1)
            .findFirst()
            .orElse("");
    // One label of two categories: there is no other grouping of them either.
    assertThat(row.strip().split(" {2,}")).hasSize(7).contains("-", Index.atIndex(2)).endsWith("-");
  }

  @Test
  void report_hostileLabel_isHarmlessAndComplete() throws IOException {
    Path report = directory.resolve("audit.html");
    Command first = Command.run("audit", csv.toString(), "--report", report.toString());
    assertThat(first.code()).isEqualTo(1);
    String html = Files.readString(report);
    assertThat(html)
        .contains("decisions.csv", "What the verdicts hang on", "16.7\u00A0%")
        .contains("compare --nulls")
        .doesNotContain("<script>\u202E", directory.toString(), "manifest.json");
    Command again = Command.run("audit", csv.toString(), "--report", report.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("it exists already");
  }

  @Test
  void json_aGapToo_asksBothRules() {
    assertThat(system("--gap", "0.6").path("findings")).hasSize(4);
    assertThat(document("--gap", "0.6").path("categoricalDependence").isNull()).isTrue();
  }
}
