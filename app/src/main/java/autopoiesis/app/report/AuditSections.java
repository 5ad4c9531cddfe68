package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.LineChart;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.SafeText;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Labels and people: what labels still add, who is served how well, and what verdicts hang on. */
final class AuditSections {
  private AuditSections() {}

  static List<Block> dependence(DependenceView view) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    long adds = 0;
    for (DependenceView.Row row : view.rows()) {
      adds += row.againstNone().above(0) && row.againstPermuted().above(0) ? 1 : 0;
      rows.add(
          new IntervalPlot.Row(
              row.where(),
              row.label(),
              List.of(
                  new IntervalPlot.Mark(Tone.FOCUS, row.againstNone()),
                  new IntervalPlot.Mark(Tone.SECOND, row.againstPermuted()))));
    }
    String found =
        adds == 0
            ? "Once relations are known, no label adds anything that both controls confirm."
            : "Once relations are known, labels still add something that both controls confirm in "
                + adds
                + " of "
                + view.rows().size()
                + " rows.";
    return List.of(
        new Block.Finding(found),
        new Block.Prose(
            "Permuted labels can hurt a reading and so flatter the true ones; leaving labels out"
                + " cannot. Both controls are shown, and only what both confirm counts."),
        new Block.Picture(
            new IntervalPlot(
                "What labels still add once relations are known",
                "Two differences for each label against a line at zero.",
                Axis.of("difference in " + view.measure() + " with labels"),
                List.of(
                    new IntervalPlot.Key("against no labels", Tone.FOCUS),
                    new IntervalPlot.Key("against permuted labels", Tone.SECOND)),
                rows,
                List.of(IntervalPlot.Reference.at("nothing", 0))),
            ""));
  }

  static List<Block> audit(AuditView view) {
    List<Block> blocks = new ArrayList<>();
    for (AuditView.Parting parting : view.partings()) {
      blocks.addAll(parting(parting));
    }
    if (!view.findings().isEmpty()) {
      Set<String> systems = new LinkedHashSet<>();
      view.findings().forEach(f -> systems.add(f.system()));
      for (String system : systems) {
        blocks.add(
            new Block.Table(
                "Verdicts on " + SafeText.name(system),
                new DataTable(
                    List.of("question", "verdict", "value", "threshold", "from"),
                    view.findings().stream()
                        .filter(f -> f.system().equals(system))
                        .map(AuditSections::row)
                        .toList())));
      }
      blocks.addAll(explanations(view));
    }
    for (AuditView.Disaggregation d : view.disaggregations()) {
      blocks.add(disaggregation(view, d));
    }
    Map<String, List<AuditView.Drift>> drifts = new LinkedHashMap<>();
    for (AuditView.Drift drift : view.drifts()) {
      drifts.computeIfAbsent(drift.verdict(), v -> new ArrayList<>()).add(drift);
    }
    drifts.forEach((verdict, some) -> blocks.add(drifts(verdict, some)));
    blocks.add(new Block.Notes(notes(view)));
    return blocks;
  }

  private static List<String> notes(AuditView view) {
    List<String> notes = new ArrayList<>();
    view.notes().forEach(note -> notes.add(SafeText.name(note)));
    notes.add(
        "No person is named. Groups of fewer than "
            + view.minimumCell()
            + " persons are suppressed.");
    notes.add("An interval that contains the threshold is *undecided*: it is not a pass.");
    notes.add(
        "A verdict is about this measure, these groups and this threshold, and choosing them is a"
            + " choice to be argued.");
    return notes;
  }

  /** The two audits of the same decisions, side by side, and where they part. */
  static List<Block> parting(AuditView.Parting parting) {
    String found = parting.parts() ? "Here they part." : "Here they agree.";
    String why = parting.why().isEmpty() ? "" : " " + SafeText.name(parting.why());
    return List.of(
        new Block.Prose("*" + SafeText.name(parting.question()) + "* " + found + why),
        new Block.Verdicts(
            List.of(
                card("Static audit: by the label as given", parting.fixed()),
                card("Relational audit: identity re-read", parting.relational()))));
  }

  /** More pairs of verdicts, a row each. */
  static DataTable partings(List<AuditView.Parting> partings) {
    return new DataTable(
        List.of("decisions of", "by the label as given", "identity re-read"),
        partings.stream()
            .map(p -> List.of(p.fixed().system(), verdict(p.fixed()), verdict(p.relational())))
            .toList());
  }

  private static String verdict(AuditView.Finding f) {
    return Words.sign(f.verdict())
        + " "
        + Words.of(f.verdict())
        + ": "
        + Numbers.interval(f.value(), places(f));
  }

  private static Block.Card card(String heading, AuditView.Finding finding) {
    String value =
        SafeText.name(finding.statistic()) + ": " + Words.full(finding.value(), places(finding));
    String threshold =
        Double.isNaN(finding.threshold())
            ? "No threshold."
            : "Threshold " + Numbers.fixed(finding.threshold(), 2) + ".";
    return new Block.Card(heading, finding.verdict(), value, threshold);
  }

  private static int places(AuditView.Finding finding) {
    return Math.max(2, Numbers.decimalsFor(List.of(finding.value())));
  }

  private static List<String> row(AuditView.Finding f) {
    return List.of(
        f.question() + " " + sentence(f.statistic()),
        f.value().isDefined() && Double.isNaN(f.threshold())
            ? "reported; has no threshold"
            : Words.sign(f.verdict()) + " " + Words.of(f.verdict()),
        written(f.value(), places(f)),
        Numbers.fixed(f.threshold(), 2),
        Numbers.count(f.value().n()) + "\u00A0" + f.counts());
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** What is counted and not estimated has no interval. */
  private static String written(Estimate value, int places) {
    boolean counted = value.isDefined() && value.low() == value.high();
    return counted ? Numbers.fixed(value.value(), 2) : Numbers.interval(value, places);
  }

  private static List<Block> explanations(AuditView view) {
    List<List<String>> steps = new ArrayList<>();
    for (AuditView.Finding finding : view.findings()) {
      for (String step : finding.explains()) {
        steps.add(List.of(finding.question(), finding.system(), step));
      }
    }
    if (steps.isEmpty()) {
      return List.of();
    }
    DataTable table = new DataTable(List.of("question", "system", "step"), steps);
    return List.of(
        new Block.Fold("How each verdict came about", List.of(new Block.Table("", table))));
  }

  private static Block drifts(String verdict, List<AuditView.Drift> drifts) {
    List<LineChart.Series> series = new ArrayList<>();
    for (AuditView.Drift drift : drifts) {
      List<LineChart.Point> points = new ArrayList<>();
      for (int i = 0; i < drift.shares().size(); i++) {
        Estimate e = drift.flips().get(i);
        points.add(new LineChart.Point(drift.shares().get(i), e.value(), e.low(), e.high()));
      }
      Tone tone = Tone.of(series.size());
      LineChart.Stroke stroke =
          series.size() < 8 ? LineChart.Stroke.SOLID : LineChart.Stroke.DASHED;
      series.add(new LineChart.Series(drift.name(), tone, stroke, points));
    }
    return new Block.Picture(
        new LineChart(
            "How often the verdict flips when labels move, " + verdict,
            "The share of draws with another verdict, by how probably a label moves.",
            new Axis("labels that move", "", Axis.Kind.SHARE, 0, Double.NaN),
            Axis.share("draws with another verdict"),
            series,
            List.of()),
        "A verdict that flips soon hangs on a few people's labels: it is about the labels as much as"
            + " about the system.");
  }

  private static Block disaggregation(AuditView view, AuditView.Disaggregation d) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (AuditView.Group group : d.groups()) {
      if (view.suppresses(group.utility())) {
        hidden.add(group.name());
      } else {
        rows.add(IntervalPlot.Row.of(group.name(), Tone.FOCUS, group.utility()));
      }
    }
    double weight = 0;
    double sum = 0;
    for (AuditView.Group group : d.groups()) {
      Estimate e = group.utility();
      if (e.isDefined() && !view.suppresses(e)) {
        weight += e.n();
        sum += e.n() * e.value();
      }
    }
    List<IntervalPlot.Reference> mean =
        weight > 0
            ? List.of(IntervalPlot.Reference.at("mean of those shown", sum / weight))
            : List.of();
    String suppressed =
        hidden.isEmpty()
            ? ""
            : " Suppressed, with fewer than "
                + view.minimumCell()
                + " persons: "
                + hidden.size()
                + (hidden.size() == 1 ? " group." : " groups.");
    return new Block.Picture(
        new IntervalPlot(
            "Utility of " + d.system() + " by " + d.partition(),
            "Utility of each group with its interval.",
            Axis.of(view.measure()),
            List.of(),
            rows,
            mean),
        ("One row for each group of " + SafeText.name(d.partition()) + "." + suppressed).strip());
  }
}
