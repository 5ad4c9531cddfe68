package autopoiesis.app.report;

import autopoiesis.audit.Verdict;
import autopoiesis.simulation.AuditedArm;
import autopoiesis.simulation.DemoResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The two audits of the same decisions in one planted world, as views. */
final class DemoAuditViews {
  private final List<AuditedArm> audited;
  private final long minimumCell;

  /**
   * The audits of a world.
   *
   * @param fixed the arm that holds to labels
   * @param minimumCell the least number of persons in a group that is shown, as the audits had it
   */
  DemoAuditViews(DemoResult result, String world, String fixed, long minimumCell) {
    this.audited = sorted(result, world, fixed);
    this.minimumCell = minimumCell;
  }

  /**
   * Those whose two audits part in the most replicates first, and farthest in the first one; then
   * the static arm's before the others'.
   */
  private static List<AuditedArm> sorted(DemoResult result, String world, String fixed) {
    List<AuditedArm> audited = new ArrayList<>();
    for (AuditedArm arm : result.audits()) {
      if (arm.world().equals(world)) {
        audited.add(arm.arm().equals(fixed) ? 0 : audited.size(), arm);
      }
    }
    if (audited.isEmpty()) {
      throw new IllegalArgumentException("world (" + world + ") must have been audited");
    }
    audited.sort(
        Comparator.comparingInt(AuditedArm::parted)
            .thenComparingInt(DemoAuditViews::apart)
            .reversed());
    return audited;
  }

  /** 0 where both verdicts are the same, 2 where one is a violation and one shows none. */
  private static int apart(AuditedArm arm) {
    return Math.abs(side(arm.byLabel().verdict()) - side(arm.byRelation().verdict()));
  }

  private static int side(Verdict verdict) {
    return switch (verdict) {
      case VIOLATED -> 0;
      case UNDECIDED -> 1;
      case NOT_SHOWN -> 2;
    };
  }

  /** Both answers in every replicate, an arm each. */
  List<WorldView.Repeated> repeated() {
    List<WorldView.Repeated> repeated = new ArrayList<>();
    for (AuditedArm arm : audited) {
      repeated.add(
          new WorldView.Repeated(
              arm.arm(),
              arm.byLabel().criterion().threshold(),
              arm.ratio(AuditedArm.Grouping.LABEL),
              verdicts(arm, AuditedArm.Grouping.LABEL),
              arm.ratio(AuditedArm.Grouping.RELATION),
              verdicts(arm, AuditedArm.Grouping.RELATION),
              arm.hidden()));
    }
    return repeated;
  }

  private static List<AuditView.Verdict> verdicts(AuditedArm arm, AuditedArm.Grouping grouping) {
    return arm.replicates().stream()
        .map(r -> AuditViews.verdict(r.by(grouping).verdict()))
        .toList();
  }

  /** "violated in 2, undecided in 3". */
  private static String counts(AuditedArm arm, AuditedArm.Grouping grouping) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = arm.count(grouping, verdict);
      if (count > 0) {
        counts.add(word(verdict) + " in " + count);
      }
    }
    return String.join(", ", counts);
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case VIOLATED -> "violated";
      case UNDECIDED -> "undecided";
      case NOT_SHOWN -> "no violation shown";
    };
  }

  /** The first replicate in detail, with the two verdicts on each arm held against each other. */
  AuditView view() {
    List<AuditView.Parting> partings = new ArrayList<>();
    for (AuditedArm arm : audited) {
      partings.add(
          new AuditView.Parting(
              "Is the worst-served group served at least four fifths as often as the best-served"
                  + " one by "
                  + arm.arm()
                  + ", in the first of the planted worlds?",
              between(AuditViews.finding(arm.byLabel(), arm.arm()), "labels"),
              between(AuditViews.finding(arm.byRelation(), arm.arm()), "emergent categories"),
              "Over the "
                  + arm.replicates().size()
                  + " worlds of this kind they part in "
                  + arm.parted()
                  + ": by the label "
                  + counts(arm, AuditedArm.Grouping.LABEL)
                  + "; re-read "
                  + counts(arm, AuditedArm.Grouping.RELATION)
                  + "."));
    }
    return AuditViews.of(
        audited.stream().map(AuditedArm::report).toList(),
        audited.stream().map(AuditedArm::arm).toList(),
        minimumCell,
        partings);
  }

  /** A finding about the two groups that are furthest apart, which have no name that says much. */
  private static AuditView.Finding between(AuditView.Finding finding, String groups) {
    return new AuditView.Finding(
        finding.question(),
        finding.system(),
        "what the worst-off of the " + groups + " get, to 1 of the best-off",
        finding.value(),
        finding.threshold(),
        finding.verdict(),
        finding.counts(),
        finding.explains());
  }
}
