package autopoiesis.app.report;

import autopoiesis.optimization.Outcome;
import autopoiesis.relational.law.LawHistory;
import autopoiesis.relational.law.LawHistory.Stop;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Why the searches for laws stopped, in words. */
final class LawStops {
  private LawStops() {}

  /**
   * A sentence for the mix and one for the laws of faces: "The mix was learned 20 times: 18 stopped
   * at the limit of 25 steps, 2 converged." Empty when nothing was learned.
   */
  static String summary(LawHistory history) {
    List<String> told = new ArrayList<>();
    for (String laws : List.of(LawHistory.MIX, LawHistory.FACES)) {
      List<Stop> stops = history.stops().stream().filter(s -> s.laws().equals(laws)).toList();
      if (!stops.isEmpty()) {
        told.add(sentence(laws, stops));
      }
    }
    return String.join(" ", told);
  }

  private static String sentence(String laws, List<Stop> stops) {
    Map<Outcome, List<Stop>> byOutcome = new EnumMap<>(Outcome.class);
    stops.forEach(s -> byOutcome.computeIfAbsent(s.outcome(), o -> new ArrayList<>()).add(s));
    List<String> parts = new ArrayList<>();
    byOutcome.forEach((outcome, of) -> parts.add(of.size() + " " + words(outcome, of)));
    return (laws.equals(LawHistory.MIX) ? "The mix was" : "The laws of faces were")
        + " learned "
        + (stops.size() == 1 ? "once" : stops.size() + " times")
        + ": "
        + String.join(", ", parts)
        + ".";
  }

  private static String words(Outcome outcome, List<Stop> stops) {
    return switch (outcome) {
      case CONVERGED -> "converged";
      case ITERATION_LIMIT -> "stopped at the limit of " + limits(stops) + " steps";
      case STALLED -> "found no step that led lower";
      case DIVERGED -> "diverged";
      case NON_FINITE -> "met a number that is not finite";
    };
  }

  private static String limits(List<Stop> stops) {
    TreeSet<Integer> limits = new TreeSet<>();
    stops.forEach(stop -> limits.add(stop.iterations()));
    return String.join(" or ", limits.stream().map(String::valueOf).toList());
  }

  /**
   * For each learning in turn how its searches ended.
   *
   * @param learnings their numbers, in order
   */
  static List<String> outcomes(LawHistory history, List<Integer> learnings) {
    List<String> outcomes = new ArrayList<>();
    for (int learning : learnings) {
      List<String> told = new ArrayList<>();
      for (Stop stop : history.stops()) {
        if (stop.learning() == learning) {
          told.add(line(stop));
        }
      }
      outcomes.add(told.isEmpty() ? "nothing learned" : String.join("; ", told));
    }
    return outcomes;
  }

  private static String line(Stop stop) {
    String how =
        switch (stop.outcome()) {
          case CONVERGED -> "converged after " + steps(stop);
          case ITERATION_LIMIT -> "stopped at the limit of " + steps(stop);
          case STALLED, DIVERGED, NON_FINITE ->
              words(stop.outcome(), List.of(stop)) + " after " + steps(stop);
        };
    return String.format(Locale.ROOT, "%s %s, gradient %.3g", stop.laws(), how, stop.residual());
  }

  private static String steps(Stop stop) {
    return stop.iterations() == 1 ? "1 step" : stop.iterations() + " steps";
  }
}
