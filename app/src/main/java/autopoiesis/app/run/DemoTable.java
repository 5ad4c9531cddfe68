package autopoiesis.app.run;

import autopoiesis.core.Estimate;
import autopoiesis.simulation.ArmLine;
import autopoiesis.simulation.AuditedArm;
import autopoiesis.simulation.DemoResult;
import autopoiesis.simulation.Measure;
import autopoiesis.simulation.SimulationResult;
import autopoiesis.simulation.WorldVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the demo prints: a line an arm, then what is right, then where two audits part. */
final class DemoTable {
  private static final List<String> TITLES =
      List.of(
          "identities move, and midway a label's meaning shifts",
          "labels truly cause what people do, and nobody moves");

  private DemoTable() {}

  static List<String> lines(DemoResult result) {
    List<String> lines = new ArrayList<>();
    List<SimulationResult> worlds = List.of(result.moving(), result.label());
    for (int i = 0; i < worlds.size(); i++) {
      SimulationResult world = worlds.get(i);
      lines.add("WORLD " + "i".repeat(i + 1) + ": " + TITLES.get(i));
      lines.add(format("  %-22s %-25s %s", "arm", "accuracy (MRR)", "misrecognition"));
      for (ArmLine arm : world.arms()) {
        lines.add(
            format(
                "  %-22s %-25s %s",
                name(arm.arm()),
                text(arm.of(Measure.RECIPROCAL_RANK)),
                text(arm.of(Measure.MISRECOGNITION))));
      }
      WorldVerdict verdict = result.verdicts().get(i);
      lines.add("  verdict: " + verdict.right().words());
      audits(result, world.world(), lines);
      lines.add("");
    }
    return lines;
  }

  /** The same decisions twice: by the label as given, and with identity re-read from relations. */
  private static void audits(DemoResult result, String world, List<String> lines) {
    lines.add("  least of any group's utility over most, the same decisions audited twice:");
    lines.add(format("  %-18s %-28s%s", "", "by label as given", "re-read from relations"));
    boolean part = false;
    for (AuditedArm audit : result.audits()) {
      if (audit.world().equals(world)) {
        boolean parts = audit.byLabel().verdict() != audit.byRelation().verdict();
        part |= parts;
        lines.add(
            format(
                    "  %-18s %-28s%-28s%s",
                    name(audit.arm()),
                    word(audit.byLabel()),
                    word(audit.byRelation()),
                    parts ? "*" : "")
                .stripTrailing());
      }
    }
    lines.add(part ? "  * the two verdicts part (rule: four fifths)" : "  the verdicts agree");
  }

  private static String word(autopoiesis.audit.Finding finding) {
    Estimate ratio = finding.disparity().estimate();
    String verdict =
        switch (finding.verdict()) {
          case VIOLATED -> "violated";
          case NOT_SHOWN -> "not shown";
          case UNDECIDED -> "undecided";
        };
    return format("%.2f [%.2f, %.2f] %s", ratio.value(), ratio.low(), ratio.high(), verdict);
  }

  /** The planted truth is marked as such: it reads what nobody else can. */
  private static String name(String arm) {
    return arm.equals("truth") ? "(planted truth)" : arm;
  }

  private static String text(Estimate estimate) {
    return format("%.3f [%.3f, %.3f]", estimate.value(), estimate.low(), estimate.high());
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
