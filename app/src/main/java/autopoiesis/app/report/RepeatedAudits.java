package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.DataTable;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.Numbers;
import autopoiesis.app.figure.Tone;
import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.List;

/** Two audits of the same decisions in every replicate of a planted world: how often they part. */
final class RepeatedAudits {
  private RepeatedAudits() {}

  static List<Block> blocks(WorldView world) {
    int worlds = world.repeated().get(0).labelVerdicts().size();
    List<IntervalPlot.Row> rows = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (WorldView.Repeated arm : world.repeated()) {
      rows.add(
          new IntervalPlot.Row(
              "",
              "decisions of " + arm.arm(),
              List.of(
                  new IntervalPlot.Mark(Tone.CONTRAST, arm.byLabel()),
                  new IntervalPlot.Mark(Tone.FOCUS, arm.byRelation()))));
      cells.add(
          List.of(
              arm.arm(),
              counts(arm.labelVerdicts()),
              counts(arm.relationVerdicts()),
              arm.partedOf(),
              hidden(arm.hidden())));
    }
    double threshold = world.repeated().get(0).threshold();
    return List.of(
        new Block.Picture(
            new IntervalPlot(
                "The worst-served group, twice: " + world.title(),
                "For each arm the ratio between labels and the ratio between emergent categories.",
                Axis.of("worst-served group to 1 of best-served").between(0, 1),
                List.of(
                    new IntervalPlot.Key("by the label as given", Tone.CONTRAST),
                    new IntervalPlot.Key("identity re-read", Tone.FOCUS)),
                rows,
                List.of(IntervalPlot.Reference.at("four fifths", threshold))),
            "Means over "
                + worlds
                + " planted worlds, with 95 % intervals over them; a ratio below "
                + Numbers.fixed(threshold, 2)
                + " violates the rule. What the label hides is the ratio by label less the other."),
        new Block.Table(
            "The verdicts, each on one world's own ratio and its interval over persons",
            new DataTable(
                List.of(
                    "decisions of",
                    "by the label as given",
                    "identity re-read",
                    "part in",
                    "hidden by the label"),
                cells)));
  }

  /** "▲ Violated 2, ◐ Undecided 3". */
  private static String counts(List<AuditView.Verdict> verdicts) {
    List<String> counts = new ArrayList<>();
    for (AuditView.Verdict verdict : AuditView.Verdict.values()) {
      long count = verdicts.stream().filter(v -> v == verdict).count();
      if (count > 0) {
        counts.add(Words.sign(verdict) + "\u00A0" + Words.of(verdict) + "\u00A0" + count);
      }
    }
    return String.join(", ", counts);
  }

  private static String hidden(Estimate hidden) {
    return Numbers.difference(
        hidden, Math.max(2, Math.min(3, Numbers.decimalsFor(List.of(hidden)))));
  }
}
