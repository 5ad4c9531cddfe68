package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * Categorical dependence: what labels still add once relations are known.
 *
 * @param measure as shown: "MRR"
 * @param rows a label, or all of them, at a place
 */
public record DependenceView(String measure, List<Row> rows) implements View {

  /**
   * Paired differences for one label.
   *
   * @param label "gender x age", "occupation", "all labels"
   * @param where "all events", "openings of sittings"
   * @param againstNone with labels minus without them
   * @param againstPermuted with labels minus with labels permuted among persons
   */
  public record Row(String label, String where, Estimate againstNone, Estimate againstPermuted) {
    public Row {
      Require.notEmpty("label", label);
      Require.notEmpty("where", where);
      Require.notNull("againstNone", againstNone);
      Require.notNull("againstPermuted", againstPermuted);
    }
  }

  public DependenceView {
    Require.notEmpty("measure", measure);
    rows = List.copyOf(rows);
  }
}
