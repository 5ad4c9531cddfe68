package autopoiesis.app.report;

import autopoiesis.core.Require;
import java.util.List;

/**
 * The constitution of identity: which relations make whom, over time.
 *
 * @param explains what a share is, in a sentence: "mean over people of pi_r m_r / (kappa + sum of
 *     pi m), and the anchor's kappa / (kappa + sum)"
 * @param time what the times are
 * @param relations names, in the order to be stacked; the anchor may be one of them
 * @param panels for whom: "everyone", "people with fewer than 20 acts"; the first leads
 */
public record ConstitutionView(
    String explains, TimeScale time, List<String> relations, List<Panel> panels) implements View {
  /** What the part of a participant's anchor is called; it is no relation, and is drawn quietly. */
  public static final String ANCHOR = "anchor";

  /**
   * Shares over time for one group of people.
   *
   * @param who the group
   * @param times ascending
   * @param shares for each time a share in [0, 1] for each relation, summing to 1; NaN throughout
   *     where nobody is in the group
   */
  public record Panel(String who, List<Double> times, List<List<Double>> shares) {
    public Panel {
      Require.notEmpty("who", who);
      times = List.copyOf(times);
      shares = shares.stream().map(List::copyOf).toList();
      Require.sameLength("shares", shares.size(), "times", times.size());
    }
  }

  public ConstitutionView {
    Require.notNull("explains", explains);
    Require.notNull("time", time);
    relations = List.copyOf(relations);
    panels = List.copyOf(panels);
    for (Panel panel : panels) {
      for (List<Double> row : panel.shares()) {
        Require.sameLength("shares", row.size(), "relations", relations.size());
      }
    }
  }
}
