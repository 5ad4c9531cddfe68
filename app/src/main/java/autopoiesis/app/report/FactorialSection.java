package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.HeatMap;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.SafeText;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each switch of the paradigm is worth. */
final class FactorialSection {
  private FactorialSection() {}

  static List<Block> of(FactorialView view) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "A paradigm is a value with switches, so every comparison is an ablation. Each cell is"
                + " one combination, read on the same events. From "
                + between(view)
                + same(view)));
    blocks.add(new Block.Picture(grid(view), caption(view)));
    if (!view.effects().isEmpty()) {
      blocks.add(
          new Block.Picture(
              new IntervalPlot(
                  "What each switch is worth",
                  "Main effects, effects at both ends and interactions against a line at zero.",
                  Axis.of("difference in " + view.measure()),
                  List.of(),
                  effects(view),
                  List.of(IntervalPlot.Reference.at("no effect", 0))),
              "Paired by person. An average over all settings of the others counts cells in which"
                  + " the switch has nothing to act on, so look at both ends too. An interaction is"
                  + " how much more one switch is worth where the other is on than where it is"
                  + " off."));
    }
    return blocks;
  }

  private static String between(FactorialView view) {
    FactorialView.End off = view.ends().get(0);
    FactorialView.End on = view.ends().get(1);
    List<String> turns = new ArrayList<>();
    for (int s = 0; s < view.switches().size(); s++) {
      turns.add(
          view.switches().get(s) + " from " + off.levels().get(s) + " to " + on.levels().get(s));
    }
    return SafeText.name(off.name())
        + " to "
        + SafeText.name(on.name())
        + " are turned: "
        + SafeText.name(Lists.and(turns))
        + ".";
  }

  private static String same(FactorialView view) {
    long same =
        view.cells().stream()
            .filter(c -> c.origin() == FactorialView.Origin.BY_CONSTRUCTION)
            .count();
    return same == 0
        ? ""
        : " "
            + same
            + " of the "
            + view.cells().size()
            + " cells, marked =, were not replayed once more: where they differ from another cell,"
            + " the switch has nothing to act on, so they read alike by construction.";
  }

  private static HeatMap grid(FactorialView view) {
    return new HeatMap(
        view.measure() + " of every combination",
        "A grid of estimates; the stronger the colour the larger.",
        names(view, 0, view.rowSwitches())
            + (view.rowSwitches() == 0 ? "" : " \u2193   ")
            + names(view, view.rowSwitches(), view.switches().size())
            + " \u2192",
        columns(view),
        rows(view),
        HeatMap.Shading.RANGE);
  }

  private static String names(FactorialView view, int from, int to) {
    return String.join(", ", view.switches().subList(from, to));
  }

  private static String caption(FactorialView view) {
    String rows = names(view, 0, view.rowSwitches());
    return "Columns: "
        + SafeText.name(names(view, view.rowSwitches(), view.switches().size()))
        + (rows.isEmpty() ? "" : ". Rows: " + SafeText.name(rows))
        + ". The stronger the colour, the more; below each number its 95 % interval.";
  }

  private static List<String> columns(FactorialView view) {
    return view.cells().stream().map(c -> column(view, c)).distinct().toList();
  }

  private static String column(FactorialView view, FactorialView.Cell cell) {
    return String.join(", ", cell.levels().subList(view.rowSwitches(), cell.levels().size()));
  }

  private static List<HeatMap.Row> rows(FactorialView view) {
    List<String> columns = columns(view);
    Map<String, List<Estimate>> values = new LinkedHashMap<>();
    Map<String, List<String>> notes = new LinkedHashMap<>();
    for (FactorialView.Cell cell : view.cells()) {
      String name = String.join(", ", cell.levels().subList(0, view.rowSwitches()));
      int at = columns.indexOf(column(view, cell));
      values
          .computeIfAbsent(
              name,
              key -> new ArrayList<>(columns.stream().map(c -> Estimate.undefined(0)).toList()))
          .set(at, cell.value());
      notes
          .computeIfAbsent(name, key -> new ArrayList<>(columns.stream().map(c -> "").toList()))
          .set(at, cell.origin() == FactorialView.Origin.REPLAYED ? "" : "=");
    }
    return values.entrySet().stream()
        .map(
            e ->
                new HeatMap.Row(
                    e.getKey(), e.getValue(), notes.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  private static List<IntervalPlot.Row> effects(FactorialView view) {
    return view.effects().stream()
        .map(
            e ->
                new IntervalPlot.Row(
                    e.where(),
                    e.name(),
                    List.of(
                        new IntervalPlot.Mark(
                            AblationSections.sign(e.difference()), e.difference()))))
        .toList();
  }
}
