package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * The factorial of switches: what each combination reaches and what each switch is worth.
 *
 * @param measure as shown: "MRR"
 * @param switches names of the switches that were varied: "relations", "update", "laws"
 * @param cells one for each combination that was run; the last switch makes the columns of the
 *     figure, the others its rows
 * @param effects main effects and interactions as paired differences: "update: never to every
 *     event"; may be empty
 */
public record FactorialView(
    String measure, List<String> switches, List<Cell> cells, List<Effect> effects) implements View {

  /** One combination: the level of each switch, in their order, and what it reaches. */
  public record Cell(List<String> levels, Estimate value) {
    public Cell {
      levels = List.copyOf(levels);
      Require.notNull("value", value);
    }
  }

  /** What one change is worth, averaged over the rest. */
  public record Effect(String name, Estimate difference) {
    public Effect {
      Require.notEmpty("name", name);
      Require.notNull("difference", difference);
    }
  }

  public FactorialView {
    Require.notEmpty("measure", measure);
    switches = List.copyOf(switches);
    cells = List.copyOf(cells);
    effects = List.copyOf(effects);
    Require.that("switches", switches.size(), !switches.isEmpty(), "at least one");
    for (Cell cell : cells) {
      Require.sameLength("levels", cell.levels().size(), "switches", switches.size());
    }
  }
}
