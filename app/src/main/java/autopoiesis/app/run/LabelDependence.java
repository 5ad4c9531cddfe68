package autopoiesis.app.run;

import autopoiesis.audit.CategoricalDependence;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What labels still add to an arm that knows relations, as a part of a results document. */
final class LabelDependence {
  private LabelDependence() {}

  static void put(ObjectNode json, CategoricalDependence dependence) {
    json.put("labels", dependence.labels()).put("measure", dependence.measure());
    json.put("permutations", dependence.permutations().size());
    ResultsDocument.put(json, "overNone", dependence.overNone());
    ResultsDocument.put(json, "overPermuted", dependence.overPermuted());
    ResultsDocument.put(json, "permutedOverNone", dependence.permutedOverNone());
    json.put("reading", dependence.reading().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
