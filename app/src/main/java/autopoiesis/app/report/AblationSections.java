package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.HeatMap;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.SafeText;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the difference rests on: switches, nulls and controls, the circle. */
final class AblationSections {
  private AblationSections() {}

  static List<Block> factorial(FactorialView view) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "A paradigm is a value with switches, so every comparison is an ablation. Each cell is"
                + " one combination, read on the same events."));
    int last = view.switches().size() - 1;
    String rowsHeading = String.join(", ", view.switches().subList(0, last));
    String heading = rowsHeading.isEmpty() ? "" : rowsHeading + " \u2193   ";
    blocks.add(
        new Block.Picture(
            new HeatMap(
                view.measure() + " of every combination",
                "A grid of estimates; the stronger the colour the larger.",
                heading + view.switches().get(last) + " \u2192",
                columns(view),
                rows(view),
                HeatMap.Shading.RANGE),
            "Columns: "
                + SafeText.name(view.switches().get(last))
                + (rowsHeading.isEmpty() ? "" : ". Rows: " + SafeText.name(rowsHeading))
                + ". The stronger the colour, the more; below each number its 95 % interval."));
    if (!view.effects().isEmpty()) {
      List<IntervalPlot.Row> rows =
          view.effects().stream()
              .map(e -> IntervalPlot.Row.of(e.name(), sign(e.difference()), e.difference()))
              .toList();
      blocks.add(
          new Block.Picture(
              new IntervalPlot(
                  "What each switch is worth",
                  "Main effects and interactions against a line at zero.",
                  Axis.of("difference in " + view.measure()),
                  List.of(),
                  rows,
                  List.of(IntervalPlot.Reference.at("no effect", 0))),
              "Each effect is averaged over the settings of the other switches; paired by person."));
    }
    return blocks;
  }

  private static Tone sign(Estimate difference) {
    return difference.above(0) ? Tone.FIRST : difference.below(0) ? Tone.CONTRAST : Tone.QUIET;
  }

  private static List<String> columns(FactorialView view) {
    int last = view.switches().size() - 1;
    return view.cells().stream().map(c -> c.levels().get(last)).distinct().toList();
  }

  private static List<HeatMap.Row> rows(FactorialView view) {
    List<String> columns = columns(view);
    int last = view.switches().size() - 1;
    Map<String, List<Estimate>> rows = new LinkedHashMap<>();
    for (FactorialView.Cell cell : view.cells()) {
      String name = String.join(", ", cell.levels().subList(0, last));
      List<Estimate> row =
          rows.computeIfAbsent(
              name,
              key -> new ArrayList<>(columns.stream().map(c -> Estimate.undefined(0)).toList()));
      row.set(columns.indexOf(cell.levels().get(last)), cell.value());
    }
    return rows.entrySet().stream().map(e -> new HeatMap.Row(e.getKey(), e.getValue())).toList();
  }

  static List<Block> nulls(NullsView view) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    rows.add(IntervalPlot.Row.of("the log as it is", Tone.FOCUS, view.observed()));
    for (NullsView.Row row : view.rows()) {
      rows.add(IntervalPlot.Row.of(row.name(), tone(row.kind()), row.effect()));
    }
    Estimate o = view.observed();
    List<IntervalPlot.Reference> references = new ArrayList<>();
    references.add(IntervalPlot.Reference.at("nothing", 0));
    if (o.isDefined()) {
      references.add(new IntervalPlot.Reference("observed", o.value(), o.low(), o.high()));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "A null destroys what should carry the effect, and must take it away. A control plants"
                + " an effect, and must show it. What survives a null did not rest on what the null"
                + " destroyed."));
    blocks.add(
        new Block.Picture(
            new IntervalPlot(
                "The effect under nulls and controls",
                "The effect as observed, then under each null and control.",
                Axis.of(view.effect()),
                List.of(
                    new IntervalPlot.Key("observed", Tone.FOCUS),
                    new IntervalPlot.Key("null", Tone.CONTRAST),
                    new IntervalPlot.Key("left out", Tone.SECOND),
                    new IntervalPlot.Key("positive control", Tone.THIRD)),
                rows,
                references),
            "Shaded: the interval of the observed effect."));
    blocks.add(new Block.Table("", outcomes(view)));
    return blocks;
  }

  private static DataTable outcomes(NullsView view) {
    List<List<String>> rows = new ArrayList<>();
    for (NullsView.Row row : view.rows()) {
      rows.add(List.of(row.name(), row.explains(), outcome(row, view.observed())));
    }
    return new DataTable(List.of("under", "what was done", "what came of it"), rows);
  }

  private static String outcome(NullsView.Row row, Estimate observed) {
    Estimate e = row.effect();
    if (!e.isDefined()) {
      return "not defined";
    }
    boolean shows = e.above(0) || e.below(0);
    String share =
        observed.isDefined() && observed.value() != 0
            ? " (" + Numbers.fixed(100 * e.value() / observed.value(), 0) + " % of the observed)"
            : "";
    return switch (row.kind()) {
      case NULL -> shows ? "an effect is left" + share : "the effect is gone";
      case ABLATION -> shows ? "an effect is left" + share : "nothing is told apart from zero";
      case POSITIVE_CONTROL -> shows ? "found, as it must be" : "NOT found, though it is there";
    };
  }

  private static Tone tone(NullsView.Kind kind) {
    return switch (kind) {
      case NULL -> Tone.CONTRAST;
      case ABLATION -> Tone.SECOND;
      case POSITIVE_CONTROL -> Tone.THIRD;
    };
  }

  static List<Block> circle(CircleView view) {
    List<Estimate> all = new ArrayList<>();
    view.rows().forEach(row -> all.addAll(row.differences()));
    long up = all.stream().filter(e -> e.above(0)).count();
    long down = all.stream().filter(e -> e.below(0)).count();
    String found =
        up == 0 && down == 0
            ? "In no group and at no kappa is the circle told apart from its anchors alone."
            : "Of "
                + all.size()
                + " differences, "
                + up
                + " are above zero and "
                + down
                + " below, with intervals clear of it; the rest are not told apart from nothing.";
    return List.of(
        new Block.Finding(found),
        new Block.Prose(
            "Identities are the equilibrium of equation (1): circular on purpose, since things are"
                + " what people do with them and people what they do with things. Whether reading"
                + " through that equilibrium predicts better than reading through the anchors it"
                + " holds on to is a question of its own, answered here either way. This kappa, the"
                + " weight of an anchor, is swept and not learned; the gates among the learned laws"
                + " are another matter."),
        new Block.Picture(
            view.groups().size() > 4 ? circleGrid(view) : circleIntervals(view),
            "Paired differences to reading through the anchors alone: above zero the circle helps,"
                + " below it smears. A small kappa lets interactions outweigh the anchor soon."));
  }

  private static IntervalPlot circleIntervals(CircleView view) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    for (int g = 0; g < view.groups().size(); g++) {
      for (CircleView.Row row : view.rows()) {
        Estimate e = row.differences().get(g);
        IntervalPlot.Mark mark = new IntervalPlot.Mark(sign(e), e);
        rows.add(new IntervalPlot.Row(view.groups().get(g), "kappa " + row.kappa(), List.of(mark)));
      }
    }
    return new IntervalPlot(
        "The equilibrium against its anchors, by kappa",
        "Paired differences by kappa and group against a line at zero.",
        Axis.of("difference in " + view.measure()),
        List.of(),
        rows,
        List.of(IntervalPlot.Reference.at("anchors alone", 0)));
  }

  private static HeatMap circleGrid(CircleView view) {
    List<HeatMap.Row> rows = new ArrayList<>();
    for (int g = 0; g < view.groups().size(); g++) {
      int group = g;
      rows.add(
          new HeatMap.Row(
              view.groups().get(g),
              view.rows().stream().map(r -> r.differences().get(group)).toList()));
    }
    return new HeatMap(
        "The equilibrium against its anchors, by kappa",
        "Paired differences in "
            + view.measure()
            + "; a column for each kappa, a row for each slice of the events.",
        "kappa \u2192",
        view.rows().stream().map(CircleView.Row::kappa).toList(),
        rows,
        HeatMap.Shading.SIGNED);
  }
}
