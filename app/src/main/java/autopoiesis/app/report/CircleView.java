package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * What the circle, equation (1), adds over reading through the anchors alone: paired differences of
 * the headline measure, by kappa.
 *
 * @param measure as shown: "MRR"
 * @param groups for whom it is measured: "all events", "young things", "people with few acts"
 * @param rows a kappa each
 */
public record CircleView(String measure, List<String> groups, List<Row> rows) implements View {

  /**
   * One kappa.
   *
   * @param kappa as shown: "30", "0.3 of the mass", "learned (112)"
   * @param differences through the equilibrium minus through the anchors, for each group
   */
  public record Row(String kappa, List<Estimate> differences) {
    public Row {
      Require.notEmpty("kappa", kappa);
      differences = List.copyOf(differences);
    }
  }

  public CircleView {
    Require.notEmpty("measure", measure);
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      Require.sameLength("differences", row.differences().size(), "groups", groups.size());
    }
  }
}
