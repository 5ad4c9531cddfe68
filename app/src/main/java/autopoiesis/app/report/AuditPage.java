package autopoiesis.app.report;

import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Composes the report of an audit alone, for those who come with decisions from elsewhere. */
final class AuditPage {
  private AuditPage() {}

  /** See {@link CompareReport#ofAudit}. */
  static Report of(RunView run, AuditView audit, Map<String, DataTable> footings) {
    List<Block> lead = List.of(new Block.Finding(found(audit)), new Block.Facts(run.facts()));
    List<Report.Section> sections = new ArrayList<>();
    sections.add(new Report.Section("audit", "Who is served how well", AuditSections.audit(audit)));
    sections.add(new Report.Section("footing", "What the verdicts hang on", footing(footings)));
    sections.addAll(RunSections.of(run));
    return new Report(SafeText.name(run.title()), run.subject(), lead, sections);
  }

  /** "Of 4 answers: 1 violated, 2 undecided, 1 with no violation shown." */
  private static String found(AuditView audit) {
    List<AuditView.Verdict> verdicts =
        audit.findings().stream()
            .filter(finding -> !Double.isNaN(finding.threshold()))
            .map(AuditView.Finding::verdict)
            .toList();
    if (verdicts.isEmpty()) {
      return "No grouping was given, so nothing could be asked.";
    }
    List<String> parts = new ArrayList<>();
    count(verdicts, AuditView.Verdict.VIOLATED, " violated", parts);
    count(verdicts, AuditView.Verdict.UNDECIDED, " undecided", parts);
    count(verdicts, AuditView.Verdict.NOT_SHOWN, " with no violation shown", parts);
    count(verdicts, AuditView.Verdict.UNDEFINED, " not defined", parts);
    return "Of " + verdicts.size() + " answers: " + String.join(", ", parts) + ".";
  }

  private static void count(
      List<AuditView.Verdict> verdicts, AuditView.Verdict some, String words, List<String> parts) {
    int times = Collections.frequency(verdicts, some);
    if (times > 0) {
      parts.add(times + words);
    }
  }

  private static List<Block> footing(Map<String, DataTable> footings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "How often would the value fall on the other side of its threshold, when other persons"
                + " are drawn, persons are grouped otherwise, or labels move?"));
    footings.forEach(
        (verdicts, table) -> blocks.add(new Block.Table(SafeText.name(verdicts), table)));
    blocks.addAll(reading());
    return blocks;
  }

  private static List<Block> reading() {
    return List.of(
        new Block.Prose(
            "*The verdict.* Persons are drawn anew, with all that happened to them, and the groups"
                + " that lie farthest apart are compared, with an interval that holds for all pairs"
                + " of groups at once. *Violated* means that the whole interval is beyond the"
                + " threshold, *no violation shown* that none of it is, *undecided* that the data"
                + " cannot tell."),
        new Block.Prose(
            "*Other persons.* As many persons are drawn anew from these. Of many groups, samples lie farther apart than the"
                + " persons do, since noise parts them, so the share leans to violated; the interval"
                + " does not."),
        new Block.Prose(
            "*Other groupings.* The same rule is put to other groupings of the same persons: labels"
                + " joined, labels crossed with each other, groups found in relations. Where many"
                + " of them are on the other side of the threshold, the verdict is about the choice"
                + " of groups as much as about the system."),
        new Block.Prose(
            "*Labels moved.* Each person's label moves to any other with 5 or 20 %, and the rule is"
                + " asked again: what mistaken, outdated or refused labels would do to the verdict."
                + " The verdict *turns at* the least share tried at which 1 draw in 20 is on the other side,"
                + " and *cannot below* that share of wrong labels in every group, whoever bears"
                + " them."));
  }
}
