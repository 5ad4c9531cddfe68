package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * Nulls that must kill an effect and controls that must show it.
 *
 * @param effect what the effect is, as shown: "autopoietic minus ease-live, MRR"
 * @param observed the effect on the log as it is
 * @param rows nulls and controls, in the order to be shown
 */
public record NullsView(String effect, Estimate observed, List<Row> rows) implements View {

  /** Which way a row is meant to come out. */
  public enum Kind {
    /** What carries the effect is destroyed: it must go, or shrink by what that carried. */
    NULL,
    /** The effect is planted: it must show. */
    POSITIVE_CONTROL,
    /** Something is left out: how much of the effect rests on it. */
    ABLATION
  }

  /**
   * One null or control.
   *
   * @param name "order shuffled within persons", "labels permuted", "planted label effect"
   * @param kind which way it is meant to come out
   * @param explains what was done and what it tells, in a sentence
   * @param effect the same difference under it
   */
  public record Row(String name, Kind kind, String explains, Estimate effect) {
    public Row {
      Require.notEmpty("name", name);
      Require.notNull("kind", kind);
      Require.notNull("explains", explains);
      Require.notNull("effect", effect);
    }
  }

  public NullsView {
    Require.notEmpty("effect", effect);
    Require.notNull("observed", observed);
    rows = List.copyOf(rows);
  }
}
