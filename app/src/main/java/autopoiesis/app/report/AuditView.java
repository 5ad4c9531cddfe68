package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * The audit: utility by label and by emergent category, verdicts, and what they hang on.
 *
 * @param measure what utility is: "mean reciprocal rank of what people chose"
 * @param minimumCell groups of fewer persons than this are suppressed, whatever their numbers
 * @param disaggregations utility by group, for a system and a partition each
 * @param findings the answers, in the order to be shown
 * @param partings where the static and the relational audit of the same decisions part; may be
 *     empty
 * @param drifts how often verdicts flip when labels move; may be empty
 * @param notes what could not be computed, and why, in sentences
 */
public record AuditView(
    String measure,
    long minimumCell,
    List<Disaggregation> disaggregations,
    List<Finding> findings,
    List<Parting> partings,
    List<Drift> drifts,
    List<String> notes)
    implements View {

  /** What an interval says about a threshold. There is no "fair". */
  public enum Verdict {
    /** The whole interval lies within the threshold: no violation is shown. */
    NOT_SHOWN,
    /** The whole interval lies beyond the threshold. */
    VIOLATED,
    /** The interval contains the threshold. */
    UNDECIDED,
    /** The statistic is not defined on these data, or has no threshold. */
    UNDEFINED
  }

  /** One group's utility. */
  public record Group(String name, Estimate utility) {
    public Group {
      Require.notEmpty("name", name);
      Require.notNull("utility", utility);
    }
  }

  /** Utility of one system by the groups of one partition. */
  public record Disaggregation(String system, String partition, List<Group> groups) {
    public Disaggregation {
      Require.notEmpty("system", system);
      Require.notEmpty("partition", partition);
      groups = List.copyOf(groups);
    }
  }

  /**
   * One answer.
   *
   * @param question as a question: "Do women and men get the same?"
   * @param system the arm or policy judged
   * @param statistic what the value is: "smallest ratio between groups", "share of partitions that
   *     flip the verdict"
   * @param value the statistic
   * @param threshold beyond which the rule is violated; NaN when the finding has none
   * @param verdict the answer; {@link Verdict#UNDEFINED} for a finding without a threshold
   * @param counts what n of the value counts: "persons", "groupings"
   * @param explains how it came about, a line a step
   */
  public record Finding(
      String question,
      String system,
      String statistic,
      Estimate value,
      double threshold,
      Verdict verdict,
      String counts,
      List<String> explains) {
    public Finding {
      Require.notEmpty("question", question);
      Require.notEmpty("system", system);
      Require.notEmpty("statistic", statistic);
      Require.notNull("value", value);
      Require.notNull("verdict", verdict);
      Require.notEmpty("counts", counts);
      explains = List.copyOf(explains);
    }
  }

  /**
   * Two verdicts on the same decisions.
   *
   * @param question what is asked of both
   * @param fixed the audit by the label as given
   * @param relational the audit with identity re-read from relations
   * @param why in a sentence where they part, or that they agree; computed, never staged
   */
  public record Parting(String question, Finding fixed, Finding relational, String why) {
    public Parting {
      Require.notEmpty("question", question);
      Require.notNull("fixed", fixed);
      Require.notNull("relational", relational);
      Require.notNull("why", why);
    }

    /** Whether the two come to different verdicts. */
    public boolean parts() {
      return fixed.verdict() != relational.verdict();
    }
  }

  /**
   * How often a verdict flips when labels move.
   *
   * @param verdict whose verdict on what: "autopoietic: ratio at least 0.8"
   * @param name which labels move, and how: "gender, to a neighbour's label"
   * @param shares how probably a label moves, ascending, in [0, 1]
   * @param flips the share of draws on which the verdict is another
   */
  public record Drift(String verdict, String name, List<Double> shares, List<Estimate> flips) {
    public Drift {
      Require.notEmpty("verdict", verdict);
      Require.notEmpty("name", name);
      shares = List.copyOf(shares);
      flips = List.copyOf(flips);
      Require.sameLength("flips", flips.size(), "shares", shares.size());
    }
  }

  public AuditView {
    Require.notEmpty("measure", measure);
    Require.that("minimumCell", minimumCell, minimumCell >= 1, "at least 1");
    disaggregations = List.copyOf(disaggregations);
    findings = List.copyOf(findings);
    partings = List.copyOf(partings);
    drifts = List.copyOf(drifts);
    notes = List.copyOf(notes);
  }

  /** Whether a group is too small to be shown. */
  public boolean suppresses(Estimate estimate) {
    return estimate.n() < minimumCell;
  }
}
