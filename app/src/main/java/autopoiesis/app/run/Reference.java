package autopoiesis.app.run;

import autopoiesis.replay.Comparison;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which arm a comparison speaks of: the one that the table, the pairs of the report, the slices,
 * the nulls and the audit hold the others against. It is the thesis where it was run, otherwise the
 * arm with the best MRR.
 */
final class Reference {
  private static final String THESIS = "autopoietic";

  private Reference() {}

  /** The arm that the others are held against. */
  static String of(Comparison comparison) {
    return of(comparison, comparison.arms());
  }

  /**
   * The same among some of the arms. Arms that say what another one says are passed over, and so
   * are those that read labels alone where there are none: they are rivals in name only.
   */
  static String of(Comparison comparison, List<String> among) {
    if (among.contains(THESIS)) {
      return THESIS;
    }
    List<String> own = new ArrayList<>(among);
    own.removeAll(twins(comparison).keySet());
    own.removeIf(arm -> !labelled(comparison) && readsLabelsAlone(arm));
    return best(comparison, own.isEmpty() ? among : own, Slice.all()).orElse(among.get(0));
  }

  /** The arm with the highest MRR in a slice, the first of equals; empty when none is defined. */
  static Optional<String> best(Comparison comparison, List<String> among, Slice slice) {
    Optional<String> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (String arm : among) {
      double value = comparison.estimate(arm, "mrr", slice).value();
      if (value > most) {
        best = Optional.of(arm);
        most = value;
      }
    }
    return best;
  }

  /**
   * Arms that rank every event as another arm does, with that arm. Of two alike the later one is
   * the twin.
   */
  static Map<String, String> twins(Comparison comparison) {
    List<String> order = comparison.arms();
    Map<String, String> twins = new LinkedHashMap<>();
    for (int i = 1; i < order.size(); i++) {
      for (String earlier : order.subList(0, i)) {
        if (alike(comparison.outcomes(order.get(i)), comparison.outcomes(earlier))) {
          twins.put(order.get(i), earlier);
          break;
        }
      }
    }
    return twins;
  }

  /** What a reader should know of arms that are rivals in name only. */
  static List<String> notices(Comparison comparison) {
    Map<String, String> twins = twins(comparison);
    List<String> notices = new ArrayList<>();
    if (comparison.estimate(comparison.arms().get(0), "mrr", Slice.all()).n() == 1) {
      notices.add("only one person is foreseen: nothing can be said of others, so nothing is");
    }
    for (String arm : comparison.arms()) {
      if (!labelled(comparison) && readsLabelsAlone(arm)) {
        notices.add(
            "the log has no labels, so "
                + arm
                + " reads everybody alike, by popularity: it is no rival here");
      } else if (twins.containsKey(arm)) {
        notices.add(arm + " ranks every event as " + twins.get(arm) + " does");
      }
    }
    return notices;
  }

  private static boolean labelled(Comparison comparison) {
    return !comparison.events().acts().labels().isEmpty();
  }

  private static boolean readsLabelsAlone(String arm) {
    return arm.startsWith("label-popularity") || arm.equals("static-categorical");
  }

  private static boolean alike(Outcomes one, Outcomes other) {
    for (int e = 0; e < one.events().size(); e++) {
      if (Double.compare(one.rank(e), other.rank(e)) != 0) {
        return false;
      }
    }
    return true;
  }
}
