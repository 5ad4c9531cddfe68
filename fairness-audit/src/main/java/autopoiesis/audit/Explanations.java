package autopoiesis.audit;

import autopoiesis.core.Estimate;
import java.util.ArrayList;
import java.util.List;

/** The derivations of findings, as trees. */
final class Explanations {
  private Explanations() {}

  static Explanation finding(
      String measure,
      Disaggregation disaggregation,
      Criterion criterion,
      Disparity disparity,
      Verdict verdict,
      VerdictUncertainty uncertainty) {
    boolean ratio = criterion.scale() == Criterion.Scale.RATIO;
    List<Explanation> parts = new ArrayList<>();
    if (disparity.estimate().isDefined()) {
      parts.add(mean(measure, disaggregation, disparity.lower()));
      parts.add(mean(measure, disaggregation, disparity.higher()));
    }
    String how = "simultaneous for all pairs (max-T)";
    parts.addAll(interval(disparity.estimate(), ratio ? how + ", by Fieller's theorem" : how));
    parts.add(
        Explanation.leaf(
            "threshold",
            ratio ? "a ratio below it is a violation" : "a difference above it is a violation",
            criterion.threshold()));
    parts.addAll(certainty(disaggregation, uncertainty));
    String formula = ratio ? "lower mean / higher mean" : "higher mean - lower mean";
    String words =
        verdict.words() + "; " + formula + " of " + measure + " by " + disaggregation.partition();
    return new Explanation(criterion.words(), words, disparity.estimate().value(), parts);
  }

  private static List<Explanation> certainty(
      Disaggregation disaggregation, VerdictUncertainty uncertainty) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.leaf(
            "share of replicates beyond the threshold",
            "bootstrap by person; its entropy is " + uncertainty.entropyBits() + " bits",
            uncertainty.violatedShare()));
    uncertainty.surprise().ifPresent(surprise -> parts.add(surprise(surprise)));
    parts.add(
        Explanation.leaf(
            "suppressed categories",
            "too few persons; they take no part in the verdict",
            (double) disaggregation.cells().stream().filter(Cell::suppressed).count()));
    return parts;
  }

  private static Explanation mean(String measure, Disaggregation by, String category) {
    if (category.equals("overall")
        && by.cells().stream().noneMatch(c -> c.category().equals(category))) {
      return new Explanation(
          "mean " + measure + " overall",
          "sum over all events / number of events",
          by.overall().value(),
          interval(by.overall(), "percentile"));
    }
    Cell cell = by.cell(category);
    List<Explanation> parts = new ArrayList<>(interval(cell.mean(), "percentile"));
    parts.add(Explanation.leaf("persons", "with events in the category", (double) cell.persons()));
    parts.add(Explanation.leaf("events", "weighed by share in the category", cell.events()));
    return new Explanation(
        "mean " + measure + " of " + category,
        "sum of share x outcome / sum of shares, over events",
        cell.mean().value(),
        parts);
  }

  private static List<Explanation> interval(Estimate estimate, String how) {
    return List.of(
        Explanation.leaf("lower end", "of the interval, " + how, estimate.low()),
        Explanation.leaf("upper end", "of the interval, " + how, estimate.high()));
  }

  private static Explanation surprise(Surprise surprise) {
    return new Explanation(
        "conformal p of the last window",
        surprise.surprising()
            ? "it stands out from the windows before it"
            : "it does not stand out from the windows before it",
        surprise.p(),
        List.of(
            Explanation.leaf("disparity of the last window", "", surprise.score()),
            Explanation.leaf("bound", "from past windows", surprise.bound()),
            Explanation.leaf("past windows", "", surprise.past())));
  }
}
