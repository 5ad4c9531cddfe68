package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * What nulls leave of an arm's lead, and whether a planted effect is found.
 *
 * @param measure as shown: "MRR"
 * @param arm whose lead is followed
 * @param against the rival it leads before, the same on every log
 * @param nobody the arm that reads nobody in particular: without its mean on the same changed log,
 *     the arm's says nothing
 * @param observed on the log as it is
 * @param rows nulls and ablations, in the order to be shown
 * @param controls the positive control; empty when none was run
 */
public record NullsView(
    String measure,
    String arm,
    String against,
    String nobody,
    Reading observed,
    List<Row> rows,
    List<Control> controls)
    implements View {

  /** Which way a row is meant to come out. */
  public enum Kind {
    /** What carries the effect is destroyed: it must go, or shrink by what that carried. */
    NULL,
    /** Something is left out: how much of the effect rests on it. */
    ABLATION
  }

  /**
   * What the arm reaches on one log.
   *
   * @param value its mean
   * @param ahead paired, minus that of the rival
   * @param aheadOfNobody paired, minus that of the arm that reads nobody
   */
  public record Reading(Estimate value, Estimate ahead, Estimate aheadOfNobody) {
    public Reading {
      Require.notNull("value", value);
      Require.notNull("ahead", ahead);
      Require.notNull("aheadOfNobody", aheadOfNobody);
    }
  }

  /**
   * One null or ablation.
   *
   * @param name "order within persons shuffled", "labels permuted"
   * @param kind which way it is meant to come out
   * @param explains what was done and what it tells, in a sentence
   * @param reading the same under it
   */
  public record Row(String name, Kind kind, String explains, Reading reading) {
    public Row {
      Require.notEmpty("name", name);
      Require.notNull("kind", kind);
      Require.notNull("explains", explains);
      Require.notNull("reading", reading);
    }
  }

  /** What came of a positive control. */
  public enum Standing {
    /** The arm gains from the planted effect by what it is to be found through. */
    FOUND,
    /** It gains nothing by it, but knows the effect another way. */
    CARRIED,
    /** It neither gains nor knows it: what this study says about labels is worth nothing. */
    FAILED
  }

  /**
   * A positive control.
   *
   * @param explains what was planted
   * @param standing what came of it
   * @param says the same in words
   * @param gains what labels add on the planted log
   * @param leans how much more than an arm that reads nobody the tops of rankings lean to what was
   *     planted
   */
  public record Control(
      String explains, Standing standing, String says, List<Line> gains, List<Line> leans) {
    public Control {
      Require.notEmpty("explains", explains);
      Require.notNull("standing", standing);
      Require.notEmpty("says", says);
      gains = List.copyOf(gains);
      leans = List.copyOf(leans);
    }
  }

  /** A paired difference of an arm, under a name. */
  public record Line(String arm, String name, Estimate difference) {
    public Line {
      Require.notEmpty("arm", arm);
      Require.notEmpty("name", name);
      Require.notNull("difference", difference);
    }
  }

  public NullsView {
    Require.notEmpty("measure", measure);
    Require.notEmpty("arm", arm);
    Require.notEmpty("against", against);
    Require.notEmpty("nobody", nobody);
    Require.notNull("observed", observed);
    rows = List.copyOf(rows);
    controls = List.copyOf(controls);
  }
}
