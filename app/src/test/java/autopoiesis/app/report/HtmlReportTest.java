package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.app.figure.DataTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final String HTML = HtmlReport.render(SampleReports.compare());

  @Test
  void fold_ofManyRows_isMarkedToStayOffPaper() {
    assertThat(fold(40)).contains("class=\"fold\"");
    assertThat(fold(41)).contains("class=\"fold tall\"");
  }

  private static String fold(int rows) {
    DataTable table = new DataTable(List.of("a"), Collections.nCopies(rows, List.of("b")));
    Block fold = new Block.Fold("more", List.of(new Block.Table("", table)));
    return HtmlReport.render(
        new Report("t", "s", List.of(), List.of(new Report.Section("a", "A", List.of(fold)))));
  }

  @Test
  void render_twice_isTheSame() {
    assertThat(HtmlReport.render(SampleReports.compare())).isEqualTo(HTML);
  }

  @Test
  void policy_ofAReport_admitsEachStyleAndScriptInsideAndNothingElse() throws Exception {
    Matcher blocks = Pattern.compile("(?s)<(style|script)[^>]*>(.*?)</\\1>").matcher(HTML);
    int count = 0;
    while (blocks.find()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(blocks.group(2).getBytes(StandardCharsets.UTF_8));
      assertThat(HTML).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
      count++;
    }
    assertThat(count).isEqualTo(4);
    assertThat(HTML).contains("default-src 'none'").doesNotContain("unsafe-inline");
  }

  @Test
  void render_ofAnything_namesNoAddressElsewhere() {
    String withoutNamespace = HTML.replace("http://www.w3.org/2000/svg", "");

    assertThat(withoutNamespace).doesNotContain("http:", "https:", "src=", "@import", "url(");
    assertThat(HTML).doesNotContain(" style=\"", " onclick", " onload");
  }

  @Test
  void render_withAHostileName_keepsItText() {
    assertThat(HTML).doesNotContain("<script>alert", "\u202E", "\u0007", "<b>sci-fi");
    assertThat(HTML).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
  }

  @Test
  void render_ofEveryBlock_printsIt() {
    Report report =
        new Report(
            "T",
            "",
            List.of(),
            List.of(
                new Report.Section(
                    "s",
                    "S",
                    List.of(
                        new Block.Prose("prose & more"),
                        new Block.Finding("finding"),
                        new Block.Note("note"),
                        new Block.Code("line 1\n<line 2>"),
                        new Block.Formula("x", "(7)"),
                        new Block.Facts(List.of(new RunView.Fact("fact", "value"))),
                        new Block.Table("caption", new DataTable(List.of("head"), List.of())),
                        new Block.Verdicts(
                            List.of(
                                new Block.Card("card", AuditView.Verdict.UNDECIDED, "v", "says"))),
                        new Block.Fold("fold", List.of(new Block.Prose("folded")))))));
    String html = HtmlReport.render(report);

    assertThat(html)
        .contains("<p>prose &amp; more</p>", "<p class=\"finding\">finding</p>", "line 1\n&lt;line")
        .contains("(7)", "<dt>fact</dt>", "<caption>caption</caption>", "Undecided")
        .contains("<summary>fold</summary>\n<p>folded</p>", "<a href=\"#s\">S</a>");
  }
}
