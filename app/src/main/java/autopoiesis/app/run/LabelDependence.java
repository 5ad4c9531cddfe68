package autopoiesis.app.run;

import autopoiesis.app.io.Json;
import autopoiesis.audit.CategoricalDependence;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** What labels still add to an arm that knows relations, as a part of a results document. */
final class LabelDependence {
  private LabelDependence() {}

  static ObjectNode json(CategoricalDependence dependence) {
    ObjectNode json = Json.object();
    put(json, dependence);
    return json;
  }

  static void put(ObjectNode json, CategoricalDependence dependence) {
    json.put("labels", dependence.labels()).put("measure", dependence.measure());
    json.put("permutations", dependence.permutations().size());
    ResultsDocument.put(json, "overNone", dependence.overNone());
    ResultsDocument.put(json, "overPermuted", dependence.overPermuted());
    ResultsDocument.put(json, "permutedOverNone", dependence.permutedOverNone());
    json.put("reading", word(dependence.reading()));
  }

  /** How a reading is written in documents. */
  static String word(CategoricalDependence.Reading reading) {
    return reading.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
