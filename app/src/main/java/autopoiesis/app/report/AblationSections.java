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
import java.util.List;
import java.util.function.Function;

/** What the difference rests on: nulls and controls, the circle. */
final class AblationSections {
  private AblationSections() {}

  static List<Block> nulls(NullsView view) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "A null destroys what should carry the effect, and must take it away; what survives it"
                + " did not rest on what was destroyed. Changed logs are harder or easier to"
                + " foresee for everybody, so a mean on one says nothing by itself: here are paired"
                + " differences from "
                + rivals(view)
                + " on the same changed log. Every changed log is one draw, one shuffle or rewiring"
                + " or planting; intervals are over persons and do not hold how another draw would"
                + " differ."));
    blocks.add(
        new Block.Picture(
            new IntervalPlot(
                "The effect under nulls",
                "The effect as observed, then under each null and ablation.",
                Axis.of("difference in " + view.measure()),
                List.of(
                    new IntervalPlot.Key("observed", Tone.FOCUS),
                    new IntervalPlot.Key("null", Tone.CONTRAST),
                    new IntervalPlot.Key("left out", Tone.SECOND)),
                rows(view),
                List.of(IntervalPlot.Reference.at("nothing", 0))),
            ""));
    blocks.add(new Block.Table("", outcomes(view)));
    view.controls().forEach(control -> blocks.addAll(control(view, control)));
    return blocks;
  }

  private static boolean oneRival(NullsView view) {
    return view.against().equals(view.nobody());
  }

  private static String rivals(NullsView view) {
    String nobody = SafeText.name(view.nobody()) + ", which reads nobody in particular,";
    return oneRival(view)
        ? nobody
        : nobody + " and from the best of the others, " + SafeText.name(view.against()) + ",";
  }

  private static List<IntervalPlot.Row> rows(NullsView view) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    rows.addAll(rows(view, view.nobody(), NullsView.Reading::aheadOfNobody));
    if (!oneRival(view)) {
      rows.addAll(rows(view, view.against(), NullsView.Reading::ahead));
    }
    return rows;
  }

  private static List<IntervalPlot.Row> rows(
      NullsView view, String rival, Function<NullsView.Reading, Estimate> difference) {
    String group = view.arm() + " minus " + rival;
    List<IntervalPlot.Row> rows = new ArrayList<>();
    rows.add(row(group, "the log as it is", Tone.FOCUS, difference.apply(view.observed())));
    for (NullsView.Row row : view.rows()) {
      Tone tone = row.kind() == NullsView.Kind.NULL ? Tone.CONTRAST : Tone.SECOND;
      rows.add(row(group, row.name(), tone, difference.apply(row.reading())));
    }
    return rows;
  }

  private static IntervalPlot.Row row(String group, String label, Tone tone, Estimate estimate) {
    return new IntervalPlot.Row(group, label, List.of(new IntervalPlot.Mark(tone, estimate)));
  }

  private static DataTable outcomes(NullsView view) {
    List<String> columns = new ArrayList<>(List.of("log", view.measure(), "over " + view.nobody()));
    if (!oneRival(view)) {
      columns.add("over " + view.against());
    }
    columns.add("what was done");
    List<List<String>> rows = new ArrayList<>();
    rows.add(line(view, "as it is", "", view.observed()));
    for (NullsView.Row row : view.rows()) {
      rows.add(line(view, row.name(), row.explains(), row.reading()));
    }
    return new DataTable(columns, rows);
  }

  private static List<String> line(
      NullsView view, String log, String explains, NullsView.Reading reading) {
    NullsView.Reading then = view.observed();
    List<String> line = new ArrayList<>();
    line.add(log);
    line.add(Numbers.interval(reading.value(), 4));
    line.add(left(reading.aheadOfNobody(), then.aheadOfNobody()));
    if (!oneRival(view)) {
      line.add(left(reading.ahead(), then.ahead()));
    }
    line.add(explains);
    return line;
  }

  /** A difference, and what that is of the one observed. */
  private static String left(Estimate now, Estimate observed) {
    String difference = Numbers.difference(now, 4);
    if (now.equals(observed) || !now.isDefined()) {
      return difference;
    }
    return difference + ": " + judged(now, observed);
  }

  private static String judged(Estimate now, Estimate observed) {
    if (now.below(0)) {
      return observed.above(0) ? "turned round" : "behind";
    }
    if (!now.above(0)) {
      return "gone";
    }
    return observed.above(0)
        ? Numbers.fixed(100 * now.value() / observed.value(), 0) + " % is left"
        : "ahead";
  }

  private static List<Block> control(NullsView view, NullsView.Control control) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose("*The positive control.* " + control.explains()));
    blocks.add(
        control.standing() == NullsView.Standing.FAILED
            ? new Block.Note(control.says() + ".")
            : new Block.Finding(control.says() + "."));
    blocks.add(
        new Block.Picture(
            new IntervalPlot(
                "What labels add where they were planted",
                "Paired differences on the planted log against a line at zero.",
                Axis.of("difference in " + view.measure()),
                List.of(),
                lines(control.gains()),
                List.of(IntervalPlot.Reference.at("labels add nothing", 0))),
            "The same acts read with the labels that made them, with none, and with those of"
                + " others. It is found when both differences of "
                + SafeText.name(view.arm())
                + " lie above zero; those of the reader of labels alone show that the effect is"
                + " there."));
    blocks.add(
        new Block.Picture(
            new IntervalPlot(
                "Who knows what was planted",
                "How much more than popularity rankings lean to what was planted.",
                Axis.of("share of the top of the ranking, more than of " + view.nobody()),
                List.of(),
                lines(control.leans()),
                List.of(IntervalPlot.Reference.at("knows nothing of it", 0))),
            "The share of things, at the top of each ranking, that the planting gave to the"
                + " category of the person, more than in the ranking of "
                + SafeText.name(view.nobody())
                + ". An arm that leans there without labels knows the effect by relations, and"
                + " then labels have little left to add."));
    return blocks;
  }

  private static List<IntervalPlot.Row> lines(List<NullsView.Line> lines) {
    return lines.stream()
        .map(l -> row(l.arm(), l.name(), sign(l.difference()), l.difference()))
        .toList();
  }

  static Tone sign(Estimate difference) {
    return difference.above(0) ? Tone.FIRST : difference.below(0) ? Tone.CONTRAST : Tone.QUIET;
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
