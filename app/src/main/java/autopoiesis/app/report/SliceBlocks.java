package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.IntervalPlot;
import autopoiesis.app.figure.SafeText;
import autopoiesis.app.figure.Tone;
import java.util.ArrayList;
import java.util.List;

/** Where the difference between arms lies: what is lost where, and a figure for each slicing. */
final class SliceBlocks {
  private final ComparisonView view;
  private final String subject;

  private SliceBlocks(ComparisonView view, String subject) {
    this.view = view;
    this.subject = subject;
  }

  /**
   * The blocks of a comparison.
   *
   * @param subject the arm that the report is about
   */
  static List<Block> of(ComparisonView view, String subject) {
    return new SliceBlocks(view, subject).blocks();
  }

  private List<Block> blocks() {
    if (view.slicings().isEmpty()) {
      return List.of(new Block.Note("*Not run.* Results were not split."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "A mean over all events hides where it comes from. Here it is split by how much was"
                + " known of a person, by the place in a sitting, and by who people are."));
    blocks.addAll(losses());
    for (ComparisonView.Slicing slicing : view.slicings()) {
      blocks.add(new Block.Picture(slicing(slicing), leftOut(slicing)));
    }
    return blocks;
  }

  /** Where somebody else is better, before all figures. */
  private List<Block> losses() {
    if (view.arms().size() < 2) {
      return List.of();
    }
    String name = SafeText.name(subject);
    if (view.losses().isEmpty()) {
      return List.of(
          new Block.Prose(
              "In no part with enough persons is an arm that is not clearly ahead overall ahead of "
                  + name
                  + " with an interval clear of zero."));
    }
    return List.of(
        new Block.Prose(
            "*Where it loses.* In these parts an arm that is not clearly ahead overall is ahead of "
                + name
                + ", its interval clear of zero; of several the one farthest ahead is named."
                + " Intervals are not widened for how many parts and arms are looked at, so a few"
                + " may be chance."),
        new Block.Table("", ComparisonTables.losses(view)));
  }

  private String leftOut(ComparisonView.Slicing slicing) {
    int out = view.arms().size() - slicing.rows().size();
    return out <= 0
        ? ""
        : "To stay legible, this shows "
            + slicing.rows().size()
            + " of "
            + view.arms().size()
            + " arms: "
            + SafeText.name(subject)
            + (slicing.rows().size() > 2
                ? ", the best of the others overall, and in each slice the best that is no"
                    + " relational reading."
                : " and the best of the others overall.")
            + " All are in `slices.csv`.";
  }

  private IntervalPlot slicing(ComparisonView.Slicing slicing) {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    for (int i = 0; i < slicing.slices().size(); i++) {
      for (ComparisonView.SlicedArm arm : slicing.rows()) {
        Tone tone = Words.tone(view.familyOf(arm.arm()));
        IntervalPlot.Mark mark = new IntervalPlot.Mark(tone, arm.values().get(i));
        rows.add(new IntervalPlot.Row(slicing.slices().get(i), arm.arm(), List.of(mark)));
      }
    }
    return new IntervalPlot(
        view.headline().name() + " by " + slicing.name(),
        "The arms within each slice.",
        Axis.of(view.headline().name()),
        ComparisonSections.keys(slicing.rows().stream().map(r -> view.familyOf(r.arm())).toList()),
        rows,
        List.of());
  }
}
