package autopoiesis.simulation;

import autopoiesis.audit.AuditReport;
import autopoiesis.audit.Finding;
import autopoiesis.core.Require;

/**
 * One arm's decisions audited twice: with people grouped by the label they were given once, and
 * with the same people, on the same decisions, grouped by the categories that emerged from what
 * they did and whom they met. A decision is favourable when what a person did was on its slate.
 *
 * @param world the world's name
 * @param arm the arm that decided
 * @param report the audit
 * @param byLabel the four-fifths rule between labels
 * @param byRelation the four-fifths rule between emergent categories
 */
public record AuditedArm(
    String world, String arm, AuditReport report, Finding byLabel, Finding byRelation) {
  public AuditedArm {
    Require.notEmpty("world", world);
    Require.notEmpty("arm", arm);
    Require.notNull("report", report);
    Require.notNull("byLabel", byLabel);
    Require.notNull("byRelation", byRelation);
  }

  /** Whether both give the same verdict. */
  public boolean agree() {
    return byLabel.verdict() == byRelation.verdict();
  }
}
