package autopoiesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is made of a finished run, or of decisions from elsewhere. */
class AuditAndReportTest {
  @TempDir private static Path directory = Path.of("");
  private static SmallLog small = new SmallLog(directory);

  @BeforeAll
  static void generate() {
    small = SmallLog.in(directory);
  }

  @Test
  void auditAndReport_finishedRun_areMadeFromItsPieces() {
    small.compare("audited");
    Command audit =
        small.run(
            "audit",
            small.path("audited"),
            "--arms",
            "successor",
            "--minimum-cell",
            "3",
            "--format",
            "json");
    assertThat(audit.code()).isBetween(0, 1);
    assertThat(SmallLog.json(audit).path("systems").get(0).path("findings")).isNotEmpty();
    JsonNode standing = SmallLog.json(audit).path("immobilisation");
    assertThat(standing).isNotEmpty();
    for (JsonNode found : standing) {
      assertThat(found.path("positionMoves").asDouble()).isBetween(0.0, 1.0);
      assertThat(found.path("noiseFloor").asDouble()).isBetween(0.0, 1.0);
      if (!found.path("categories").asString().equals("emergent")) {
        assertThat(found.path("categoryMoves").asDouble()).isZero();
      }
    }
    Command report = small.run("report", small.path("audited"));
    assertThat(report.code()).isZero();
    assertThat(small.directory().resolve("audited/report.html")).isNotEmptyFile();
  }

  @Test
  void audit_decisionsFromElsewhere_areJudged() throws IOException {
    StringBuilder csv = new StringBuilder("person,decision,group\n");
    for (int i = 0; i < 400; i++) {
      csv.append('p').append(i).append(i % 2 == 0 ? ",1,a\n" : i % 4 == 1 ? ",1,b\n" : ",0,b\n");
    }
    Path file = small.directory().resolve("decisions.csv");
    Files.writeString(file, csv.toString());
    Command audit = small.run("audit", file.toString(), "--format", "json");
    assertThat(audit.code()).isEqualTo(1);
    JsonNode finding = SmallLog.json(audit).path("systems").get(0).path("findings").get(0);
    assertThat(finding.path("disparity").asDouble()).isEqualTo(0.5);
    assertThat(finding.path("verdict").asString()).isEqualTo("violated");
  }

  @Test
  void audit_decisionAndUtility_areNotBothTaken() throws IOException {
    Path file = small.directory().resolve("both.csv");
    Files.writeString(file, "person,decision,utility,group\np1,1,0.5,a\n");
    Command audit = small.run("audit", file.toString());
    assertThat(audit.code()).isEqualTo(2);
    assertThat(audit.err())
        .contains("both.csv:1: both decision and utility; expected one of the two columns");
  }
}
