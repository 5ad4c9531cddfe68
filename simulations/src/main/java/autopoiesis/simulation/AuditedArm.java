package autopoiesis.simulation;

import autopoiesis.audit.AuditReport;
import autopoiesis.audit.Finding;
import autopoiesis.audit.Verdict;
import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One arm's decisions audited twice: with people grouped by the label they were given once, and
 * with the same people, on the same decisions, grouped by the categories that emerged from what
 * they did and whom they met. A decision is favourable when what a person did was on its slate.
 * Whether the two verdicts part in one replicate is one draw; how often they do is said by all.
 *
 * @param world the world's name
 * @param arm the arm that decided
 * @param report the audit of the first replicate
 * @param byLabel the four-fifths rule between labels, in the first replicate
 * @param byRelation the four-fifths rule between emergent categories, in the first replicate
 * @param replicates both answers in every replicate, the first among them
 */
public record AuditedArm(
    String world,
    String arm,
    AuditReport report,
    Finding byLabel,
    Finding byRelation,
    List<Replicate> replicates) {
  public AuditedArm {
    Require.notEmpty("world", world);
    Require.notEmpty("arm", arm);
    Require.notNull("report", report);
    Require.notNull("byLabel", byLabel);
    Require.notNull("byRelation", byRelation);
    replicates = List.copyOf(replicates);
    Require.that("replicates", replicates.size(), !replicates.isEmpty(), "at least one");
  }

  /** By what persons are grouped. */
  public enum Grouping {
    /** By the label that they were given once. */
    LABEL,
    /** By the categories that emerged from what they did and whom they met. */
    RELATION
  }

  /**
   * What one audit said in one replicate.
   *
   * @param verdict on the four-fifths rule
   * @param ratio the lowest group's mean to 1 of the highest's, with the interval over persons that
   *     the verdict rests on; in [0, 1], undefined where fewer than two groups are large enough
   */
  public record Answer(Verdict verdict, Estimate ratio) {
    public Answer {
      Require.notNull("verdict", verdict);
      Require.notNull("ratio", ratio);
    }

    /** The answer that a finding is. */
    public static Answer of(Finding finding) {
      return new Answer(finding.verdict(), finding.disparity().estimate());
    }
  }

  /**
   * Both answers on the decisions of one replicate.
   *
   * @param byLabel with persons grouped by label
   * @param byRelation with persons grouped by emergent category
   */
  public record Replicate(Answer byLabel, Answer byRelation) {
    public Replicate {
      Require.notNull("byLabel", byLabel);
      Require.notNull("byRelation", byRelation);
    }

    /** Whether both give the same verdict. */
    public boolean agree() {
      return byLabel.verdict() == byRelation.verdict();
    }

    /** The answer with persons grouped in this way. */
    public Answer by(Grouping grouping) {
      return grouping == Grouping.LABEL ? byLabel : byRelation;
    }
  }

  /** The same with the answers of further replicates. */
  AuditedArm with(List<Replicate> further) {
    List<Replicate> all = new ArrayList<>(replicates);
    all.addAll(further);
    return new AuditedArm(world, arm, report, byLabel, byRelation, all);
  }

  /** Whether both give the same verdict in the first replicate. */
  public boolean agree() {
    return byLabel.verdict() == byRelation.verdict();
  }

  /** In how many replicates the two verdicts part. */
  public int parted() {
    return (int) replicates.stream().filter(replicate -> !replicate.agree()).count();
  }

  /** In how many replicates the audit by this grouping came to this verdict. */
  public int count(Grouping grouping, Verdict verdict) {
    return (int) replicates.stream().filter(r -> r.by(grouping).verdict() == verdict).count();
  }

  /**
   * The mean over replicates of the ratio that the verdicts are on, with Student's interval over
   * replicates, cut to [0, 1]; n is of replicates, without those where it is undefined. Each
   * replicate's verdict rests on that replicate's own interval over persons, not on this one.
   */
  public Estimate ratio(Grouping grouping) {
    return mean(replicates.stream().mapToDouble(r -> r.by(grouping).ratio().value()).toArray(), 0);
  }

  /**
   * By how much the label's ratio is above the relations' one, replicate by replicate: what the
   * audit by label does not see; in [-1, 1], with Student's interval over replicates.
   */
  public Estimate hidden() {
    return mean(
        replicates.stream()
            .mapToDouble(r -> r.byLabel().ratio().value() - r.byRelation().ratio().value())
            .toArray(),
        -1);
  }

  private static Estimate mean(double[] values, double least) {
    double[] defined = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    return defined.length == 0 ? Estimate.undefined(0) : Replicates.mean(defined, least, 1);
  }
}
