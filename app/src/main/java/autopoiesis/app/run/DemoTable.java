package autopoiesis.app.run;

import autopoiesis.audit.Verdict;
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
      audits(result, world, lines);
      lines.add("");
    }
    return lines;
  }

  /** The same decisions twice: by the label as given, and with identity re-read from relations. */
  private static void audits(DemoResult result, SimulationResult world, List<String> lines) {
    int n = world.replicates();
    lines.add(
        format(
            "  The same decisions audited twice, in each of %d such worlds: by the label as", n));
    lines.add("  given, and by what people do and whom they meet. A ratio is what the worst-");
    lines.add("  served group gets to 1 of the best-served, its mean over the worlds; a verdict");
    lines.add("  holds each world's own ratio, with its interval, against four fifths.");
    for (AuditedArm audit : result.audits()) {
      if (audit.world().equals(world.world())) {
        lines.add(format("  %s: the verdicts part in %d of %d", audit.arm(), audit.parted(), n));
        lines.add(answers("by label as given", audit, AuditedArm.Grouping.LABEL));
        lines.add(answers("from relations", audit, AuditedArm.Grouping.RELATION));
      }
    }
  }

  private static String answers(String name, AuditedArm audit, AuditedArm.Grouping grouping) {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      int count = audit.count(grouping, verdict);
      if (count > 0) {
        counts.add(count + " " + word(verdict));
      }
    }
    Estimate ratio = audit.ratio(grouping);
    String mean =
        ratio.isDefined()
            ? format("%.2f [%.2f, %.2f]", ratio.value(), ratio.low(), ratio.high())
            : "not defined";
    return format("    %-18s%-19s%s", name, mean, String.join(", ", counts));
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
