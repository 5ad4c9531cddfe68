package autopoiesis.app.graph;

import autopoiesis.core.ParticipantKind;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import autopoiesis.relational.measure.Turnover;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** What moved in a window, as numbers by name; NaN where there is none. */
final class WindowMeasures {
  private WindowMeasures() {}

  /** The measures of a window, in the order to be shown; each is in docs/measures.md. */
  static Map<String, Double> of(History history, int index) {
    HistoryWindow window = history.windows().get(index);
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("fluxOfPersons", window.meanFlux(ParticipantKind.PERSON));
    measures.put("fluxOfThings", window.meanFlux(ParticipantKind.THING));
    measures.put("fluxOfLabels", window.meanFlux(ParticipantKind.CATEGORY));
    measures.put("lagOfPersons", window.meanLag(ParticipantKind.PERSON));
    measures.put("turnover", turnover(window, Turnover::value));
    measures.put("linkTurnover", turnover(window, Turnover::links));
    measures.put("categoryPersistence", turnover(window, Turnover::persistence));
    measures.put("closure", mean(window.closure().closure()));
    measures.put("closureBeyondChance", mean(window.closure().beyondChance()));
    measures.put("coreShare", window.closure().coreShare());
    measures.put("homogenisationOfPersons", history.homogenisation(ParticipantKind.PERSON, index));
    measures.put("residualBound", window.solution().bound());
    return measures;
  }

  private static double turnover(HistoryWindow window, ToDoubleFunction<Turnover> part) {
    return window.turnover().map(t -> part.applyAsDouble(t)).orElse(Double.NaN);
  }

  private static double mean(List<Double> values) {
    OptionalDouble mean = values.stream().mapToDouble(Double::doubleValue).average();
    return mean.orElse(Double.NaN);
  }
}
