package autopoiesis.app.run;

import autopoiesis.app.io.SafeText;
import autopoiesis.core.Estimate;
import autopoiesis.replay.Choice;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The arm that was best on the first half of the windows, and how it fares on the second, which had
 * no part in the choice.
 *
 * @param choice by MRR
 * @param against the best of the others on the second half
 * @param ahead the paired difference to it there
 */
record ChosenArm(Choice choice, String against, Estimate ahead) {

  /** The choice among a comparison's arms; empty with one arm, or when nothing can be estimated. */
  static Optional<ChosenArm> of(Comparison comparison) {
    List<String> others = new ArrayList<>(comparison.arms());
    if (others.size() < 2) {
      return Optional.empty();
    }
    Choice choice = Choice.of(comparison, comparison.arms(), Measure.reciprocalRank(), Slice.all());
    others.remove(choice.arm());
    Slice second = Slice.secondHalf(comparison.events());
    if (!choice.first().isDefined()) {
      return Optional.empty();
    }
    return Reference.best(comparison, others, second)
        .map(
            best ->
                new ChosenArm(
                    choice, best, comparison.difference(choice.arm(), best, "mrr", second)));
  }

  /** The part of a results document. */
  void put(ObjectNode document) {
    ObjectNode json = document.putObject("choice").put("measure", "mrr").put("arm", choice.arm());
    ResultsDocument.put(json, "firstHalf", choice.first());
    ResultsDocument.put(json, "secondHalf", choice.second());
    json.put("against", against);
    ResultsDocument.put(json, "ahead", ahead);
  }

  /** The same as a sentence. */
  String sentence() {
    return "Best on the first half of the windows is "
        + SafeText.visible(choice.arm())
        + "; on the second half, which had no part in choosing it, its MRR is "
        + text(choice.second(), "%.4f")
        + ", less that of "
        + SafeText.visible(against)
        + ", the best of the others there, "
        + text(ahead, "%+.4f")
        + ".";
  }

  private static String text(Estimate estimate, String format) {
    return estimate.isDefined()
        ? String.format(
            Locale.ROOT,
            format + " [" + format + ", " + format + "]",
            estimate.value(),
            estimate.low(),
            estimate.high())
        : "not defined";
  }
}
