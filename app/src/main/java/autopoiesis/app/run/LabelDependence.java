package autopoiesis.app.run;

import autopoiesis.audit.Audit;
import autopoiesis.audit.CategoricalDependence;
import autopoiesis.audit.LabelScores;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Variant;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What labels still add to an arm that knows relations: categorical dependence, from the nulls. */
final class LabelDependence {
  private LabelDependence() {}

  /**
   * The arm's reciprocal ranks with its labels, without any, and with labels permuted, on the same
   * events; empty when the log has no labels.
   */
  static Optional<CategoricalDependence> of(NullRuns.Found found, Audit audit) {
    Comparison without = found.byVariant().get(Variant.LABELS_LEFT_OUT);
    Comparison permuted = found.byVariant().get(Variant.LABELS_PERMUTED);
    Comparison actual = found.byVariant().get(Variant.ACTUAL);
    if (without == null || permuted == null || actual == null) {
      return Optional.empty();
    }
    LabelScores scores =
        LabelScores.of(
                "all labels",
                "MRR of " + found.subject(),
                LabelScores.Direction.HIGHER_IS_BETTER,
                actual.events().persons(),
                values(actual, found.subject()),
                values(without, found.subject()))
            .withPermuted(values(permuted, found.subject()));
    return Optional.of(audit.dependence(scores));
  }

  private static double[] values(Comparison comparison, String arm) {
    Outcomes outcomes = comparison.outcomes(arm);
    return Measure.reciprocalRank().values(outcomes);
  }

  /** The finding as a part of a results document. */
  static void put(ObjectNode document, CategoricalDependence dependence) {
    ObjectNode json = document.putObject("categoricalDependence");
    json.put("labels", dependence.labels()).put("measure", dependence.measure());
    json.put("permutations", dependence.permutations().size());
    ResultsDocument.put(json, "overNone", dependence.overNone());
    ResultsDocument.put(json, "overPermuted", dependence.overPermuted());
    ResultsDocument.put(json, "permutedOverNone", dependence.permutedOverNone());
    json.put("reading", dependence.reading().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
