package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The comparison in tables: arms, pairs, and what measures and arms are. */
final class ComparisonTables {
  private ComparisonTables() {}

  static DataTable arms(ComparisonView view, List<ComparisonView.Arm> ranked, int most) {
    int shown = Math.min(most, view.measures().size());
    List<String> columns = new ArrayList<>(List.of("arm"));
    view.measures().subList(0, shown).forEach(m -> columns.add(m.name()));
    columns.add("n");
    List<List<String>> rows = new ArrayList<>();
    for (ComparisonView.Arm arm : ranked) {
      List<String> row = new ArrayList<>(List.of(arm.name()));
      for (int m = 0; m < shown; m++) {
        int index = m;
        int places =
            Numbers.decimalsFor(view.arms().stream().map(a -> a.values().get(index)).toList());
        row.add(Numbers.interval(arm.values().get(m), places));
      }
      row.add(Numbers.count(arm.values().get(0).n()));
      rows.add(row);
    }
    return new DataTable(columns, rows);
  }

  static DataTable pairs(ComparisonView view) {
    List<List<String>> rows = new ArrayList<>();
    for (ComparisonView.Pair p : view.pairs()) {
      String measure =
          view.measures().stream()
              .filter(m -> m.key().equals(p.measure()))
              .findFirst()
              .map(ComparisonView.Measure::name)
              .orElse(p.measure());
      rows.add(
          List.of(
              p.arm(),
              p.against(),
              measure,
              Numbers.difference(p.difference(), Numbers.decimalsFor(List.of(p.difference()))),
              Numbers.count(p.difference().n())));
    }
    return new DataTable(List.of("arm", "against", "measure", "difference", "n"), rows);
  }

  static DataTable losses(ComparisonView view) {
    return new DataTable(
        List.of("by", "part", "ahead is", "difference", "n"),
        view.losses().stream()
            .map(
                loss ->
                    List.of(
                        loss.by(),
                        loss.slice(),
                        loss.arm(),
                        Numbers.difference(
                            loss.difference(), Numbers.decimalsFor(List.of(loss.difference()))),
                        Numbers.count(loss.difference().n())))
            .toList());
  }

  static DataTable measures(ComparisonView view) {
    return new DataTable(
        List.of("measure", "better", "what it is"),
        view.measures().stream()
            .map(
                m ->
                    List.of(
                        m.name(),
                        m.direction() == ComparisonView.Direction.HIGHER ? "higher" : "lower",
                        m.explains()))
            .toList());
  }

  static DataTable glossary(ComparisonView view) {
    return new DataTable(
        List.of("arm", "kind", "what it is"),
        view.arms().stream().map(a -> List.of(a.name(), Words.of(a.family()), a.says())).toList());
  }
}
