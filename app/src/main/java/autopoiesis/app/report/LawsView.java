package autopoiesis.app.report;

import autopoiesis.core.Require;
import java.util.List;

/**
 * The learned laws over time.
 *
 * @param time what the times are
 * @param times when each window's laws came into force, ascending
 * @param laws one series each
 * @param outcomes why learning stopped in each window, as shown: "converged after 12 steps"; empty,
 *     or one for each time
 * @param summary of the outcomes, in a sentence or two; empty when there are none
 */
public record LawsView(
    TimeScale time, List<Double> times, List<Law> laws, List<String> outcomes, String summary)
    implements View {

  /**
   * One law.
   *
   * @param group the panel: "weight, always", "half-life 1", "lambda", "loss on what came next"
   * @param name "sequence", "peers"
   * @param unit "acts", "days"; empty for a pure number
   * @param values one for each time; NaN where it was not learned
   */
  public record Law(String group, String name, String unit, List<Double> values) {
    public Law {
      Require.notEmpty("group", group);
      Require.notEmpty("name", name);
      Require.notNull("unit", unit);
      values = List.copyOf(values);
    }
  }

  public LawsView {
    Require.notNull("time", time);
    Require.notNull("summary", summary);
    times = List.copyOf(times);
    laws = List.copyOf(laws);
    outcomes = List.copyOf(outcomes);
    for (Law law : laws) {
      Require.sameLength("values", law.values().size(), "times", times.size());
    }
    if (!outcomes.isEmpty()) {
      Require.sameLength("outcomes", outcomes.size(), "times", times.size());
    }
  }
}
