package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * The factorial of switches: what each combination reaches and what each switch is worth.
 *
 * @param measure as shown: "MRR"
 * @param switches names of the switches that were varied: "relations", "update", "laws"; of more
 *     than three the last two make the columns of the figure, of fewer the last, the others its
 *     rows
 * @param cells one for each combination that was run
 * @param ends where all switches are off, and where all are on
 * @param effects main effects and interactions as paired differences; may be empty
 */
public record FactorialView(
    String measure, List<String> switches, List<Cell> cells, List<End> ends, List<Effect> effects)
    implements View {

  /** Where a cell's number comes from. */
  public enum Origin {
    /** It was replayed. */
    REPLAYED,
    /** Another cell was replayed that reads alike by construction. */
    BY_CONSTRUCTION
  }

  /** One combination: the level of each switch, in their order, and what it reaches. */
  public record Cell(List<String> levels, Estimate value, Origin origin) {
    public Cell {
      levels = List.copyOf(levels);
      Require.notNull("value", value);
      Require.notNull("origin", origin);
    }
  }

  /** One end: what it is called, and the level of each switch, in their order. */
  public record End(String name, List<String> levels) {
    public End {
      Require.notEmpty("name", name);
      levels = List.copyOf(levels);
    }
  }

  /** What one change is worth, under a heading that says where: "averaged over the others". */
  public record Effect(String where, String name, Estimate difference) {
    public Effect {
      Require.notNull("where", where);
      Require.notEmpty("name", name);
      Require.notNull("difference", difference);
    }
  }

  public FactorialView {
    Require.notEmpty("measure", measure);
    switches = List.copyOf(switches);
    cells = List.copyOf(cells);
    ends = List.copyOf(ends);
    effects = List.copyOf(effects);
    Require.that("switches", switches.size(), !switches.isEmpty(), "at least one");
    for (Cell cell : cells) {
      Require.sameLength("levels", cell.levels().size(), "switches", switches.size());
    }
    Require.that("ends", ends.size(), ends.size() == 2, "2");
    for (End end : ends) {
      Require.sameLength("levels", end.levels().size(), "switches", switches.size());
    }
  }

  /** How many of the switches make the rows of the figure. */
  int rowSwitches() {
    return switches.size() > 3 ? switches.size() - 2 : switches.size() - 1;
  }
}
