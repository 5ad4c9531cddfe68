package autopoiesis.app.report;

import static autopoiesis.app.report.SampleReports.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.app.figure.ShareChart;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;
import autopoiesis.core.Manifest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompareReportTest {
  private static String html(View... views) {
    return HtmlReport.render(CompareReport.of(SampleReports.run("Test"), List.of(views)));
  }

  private static ComparisonView comparison(
      ComparisonView.Direction direction, double thesis, Estimate... differences) {
    List<ComparisonView.Arm> arms = new ArrayList<>();
    List<ComparisonView.Pair> pairs = new ArrayList<>();
    arms.add(
        new ComparisonView.Arm(
            "thesis", ComparisonView.Family.THESIS, "", List.of(near(thesis, .01, 50))));
    for (int i = 0; i < differences.length; i++) {
      String name = "arm-" + i;
      Estimate value = near(thesis - differences[i].value(), .01, 50);
      arms.add(new ComparisonView.Arm(name, ComparisonView.Family.BASELINE, "", List.of(value)));
      pairs.add(new ComparisonView.Pair("thesis", name, "m", differences[i]));
    }
    return new ComparisonView(
        List.of(new ComparisonView.Measure("m", "M", direction, "")),
        arms,
        pairs,
        TimeScale.WINDOWS,
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void report_ofNothing_saysInOnePlaceWhatWasNotRunAndWhatItNeeds() {
    String html = html();

    assertThat(html.split("<h2>", -1)).hasSize(5);
    assertThat(html)
        .contains("No comparison is in this run", "makes no claim that the circle")
        .contains(
            "<h2>Not in this run</h2>", "the arm autopoietic", "--nulls, on a log with labels")
        .doesNotContain("<em>Not run.</em>");
  }

  @Test
  void report_ofEverything_hasNothingMissing() {
    assertThat(HtmlReport.render(SampleReports.compare())).doesNotContain("Not in this run");
  }

  @Test
  void report_onOtherThreadsAtAnotherTime_isTheSameBytes() {
    RunView run = SampleReports.run("Test");
    Manifest there =
        new Manifest(
            run.manifest().version(),
            run.manifest().seed(),
            run.manifest().inputs(),
            run.manifest().settings(),
            Map.of("threads", "64", "started", "2031-01-01T00:00:00Z"));
    RunView again =
        new RunView(run.title(), run.subject(), run.notes(), run.command(), run.facts(), there);

    assertThat(HtmlReport.render(CompareReport.of(again, SampleReports.compareViews())))
        .isEqualTo(HtmlReport.render(CompareReport.of(run, SampleReports.compareViews())));
  }

  @Test
  void constitution_ofEightRelations_givesTheAnchorAToneOfItsOwn() {
    List<String> names = new ArrayList<>();
    for (int r = 0; r < 8; r++) {
      names.add("relation-" + r);
    }
    names.add(ConstitutionView.ANCHOR);
    ConstitutionView view =
        new ConstitutionView(
            "e",
            TimeScale.WINDOWS,
            names,
            List.of(
                new ConstitutionView.Panel(
                    "all",
                    List.of(1.0, 2.0),
                    List.of(Collections.nCopies(9, 1 / 9.0), Collections.nCopies(9, 1 / 9.0)))));
    Block.Picture picture =
        IdentitySections.constitution(view).stream()
            .filter(Block.Picture.class::isInstance)
            .map(Block.Picture.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(((ShareChart) picture.figure()).parts())
        .extracting(ShareChart.Part::tone)
        .doesNotHaveDuplicates()
        .last()
        .isEqualTo(Tone.QUIET);
  }

  @Test
  void audit_ofACount_showsNoIntervalAndSaysWhatWasCounted() {
    AuditView.Finding flips =
        new AuditView.Finding(
            "Would other groupings be judged otherwise?",
            "thesis",
            "share of other groupings",
            Estimate.exact(2 / 3.0, 3),
            Double.NaN,
            AuditView.Verdict.UNDEFINED,
            "groupings",
            List.of());
    String html =
        html(
            new AuditView(
                "utility", 10, List.of(), List.of(flips), List.of(), List.of(), List.of("a", "b")));

    assertThat(html)
        .contains(">0.67</td>", ">3\u00A0groupings</td>", "<li><bdi>a</bdi></li>")
        .doesNotContain("[0.667");
  }

  @Test
  void finding_whenAheadOfAll_saysSo() {
    String html =
        html(comparison(ComparisonView.Direction.HIGHER, .5, near(.1, .02, 50), near(.2, .02, 50)));

    assertThat(html).contains("It is ahead of all 2 arms it was paired with");
  }

  @Test
  void finding_whenItLoses_namesToWhom() {
    String html =
        html(
            comparison(
                ComparisonView.Direction.HIGHER,
                .5,
                near(.1, .02, 50),
                near(.01, .02, 50),
                near(-.1, .02, 50)));

    assertThat(html)
        .contains(
            "Of 3 arms it was paired with, it is ahead of 1 with an interval clear of zero, not"
                + " told apart from <bdi>arm-1</bdi>, and behind <bdi>arm-2</bdi>.");
  }

  @Test
  void finding_whereLowerIsBetter_turnsDifferencesRound() {
    String html = html(comparison(ComparisonView.Direction.LOWER, .5, near(-.1, .02, 50)));

    assertThat(html).contains("It is ahead of the one arm it was paired with");
  }

  @Test
  void report_givenAViewTwice_isRefused() {
    assertThatThrownBy(() -> html(SampleComparison.nulls(), SampleComparison.nulls()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NullsView");
  }

  @Test
  void audit_withASmallGroup_hidesItsNameAndNumbers() {
    AuditView audit = SampleAudits.audit();
    String html = html(audit);

    assertThat(audit.suppresses(near(.2, .12, 9))).isTrue();
    assertThat(audit.suppresses(near(.2, .12, 10))).isFalse();
    assertThat(html).doesNotContain("56 and more").contains("fewer than 10 persons: 1 group.");
  }

  @Test
  void audit_whereVerdictsPart_saysSo() {
    assertThat(html(SampleAudits.audit())).contains("Here they part.");
  }

  @Test
  void dependence_withoutBothControls_findsNothing() {
    DependenceView both =
        new DependenceView(
            "M", List.of(new DependenceView.Row("l", "all", near(.1, .01, 50), near(.1, .01, 50))));

    assertThat(html(SampleAudits.dependence())).contains("no label adds anything");
    assertThat(html(both)).contains("both controls confirm in 1 of 1 rows");
  }

  @Test
  void circle_withManySlices_isAGrid() {
    List<String> groups = List.of("a", "b", "c", "d", "e");
    List<Estimate> differences = groups.stream().map(g -> near(.01, .02, 50)).toList();
    CircleView view = new CircleView("M", groups, List.of(new CircleView.Row("30", differences)));

    assertThat(html(view))
        .contains("In no group and at no kappa is the circle told apart", "class=\"cell shade10");
  }

  private static NullsView nulls(NullsView.Standing standing, String says) {
    return new NullsView(
        "M",
        "a",
        "b",
        "popularity",
        SampleComparison.reading(.5, .1, .2),
        List.of(
            new NullsView.Row(
                "gone", NullsView.Kind.NULL, "", SampleComparison.reading(.2, 0, -.1)),
            new NullsView.Row(
                "left", NullsView.Kind.NULL, "", SampleComparison.reading(.3, .05, .15))),
        List.of(new NullsView.Control("planted", standing, says, List.of(), List.of())));
  }

  @Test
  void nulls_ofBothRivals_sayWhatIsLeftOfEachLead() {
    assertThat(html(nulls(NullsView.Standing.FOUND, "found")))
        .contains("over b", ": gone", "50 % is left", "over popularity", "75 % is left")
        .contains("turned round", "<p class=\"finding\">found.");
  }

  @Test
  void nulls_underAControlThatFails_areLoud() {
    assertThat(html(nulls(NullsView.Standing.FAILED, "NOT found")))
        .contains("<p class=\"note\">NOT found.")
        .doesNotContain("<p class=\"finding\">NOT");
  }

  @Test
  void factorial_ofAllCells_marksThoseThatReadAlikeByConstruction() {
    assertThat(html(SampleComparison.factorial()))
        .contains("12 of the 32 cells, marked =,", "no relations");
  }
}
