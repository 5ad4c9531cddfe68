package autopoiesis.app.run;

import autopoiesis.app.io.BadInput;
import autopoiesis.app.io.Nearest;
import autopoiesis.replay.Arms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Which arms a study runs. */
public final class ArmNames {
  /** What a user's own predictions are called among the arms. */
  public static final String PREDICTIONS = "predictions";

  private ArmNames() {}

  /** Every arm that comes with the framework. */
  public static List<String> all() {
    return Arms.standard().names();
  }

  /** The framework's arms of a study, known and different; the usual where it names none. */
  static List<String> of(Study study) {
    List<String> known = Arms.standard().names();
    List<String> given = study.arms();
    if (new LinkedHashSet<>(given).size() < given.size()) {
      throw BadInput.of("an arm twice in " + String.join(", ", given), "every arm once");
    }
    for (String name : given) {
      boolean own = name.equals(PREDICTIONS);
      if (own && study.predictions().isEmpty()) {
        throw bad(study, name, "no predictions given", "--predictions FILE for this arm");
      }
      if (!own && !known.contains(name)) {
        String expected = Nearest.nearestOf(name, known) + "; compare --list-arms prints all";
        throw bad(study, name, Nearest.unknown("arm", name, known), expected);
      }
    }
    return given.isEmpty()
        ? List.copyOf(byDefault())
        : given.stream().filter(name -> !name.equals(PREDICTIONS)).toList();
  }

  /** The names of what a study runs, the user's own predictions last. */
  static List<String> withPredictions(Study study) {
    List<String> names = new ArrayList<>(of(study));
    study.predictions().ifPresent(file -> names.add(PREDICTIONS));
    return names;
  }

  private static BadInput bad(Study study, String name, String problem, String expected) {
    return study.origin().bad("/arms", name, problem, expected);
  }

  /**
   * What is run when nobody says: every arm once, under one name, without those that learn only at
   * windows, and of the readings that count for all alike only the live ones.
   */
  public static List<String> byDefault() {
    List<String> all = Arms.standard().names();
    List<String> chosen = new ArrayList<>();
    for (String name : all) {
      boolean counting = name.contains("popularity") || name.contains("biography");
      boolean twin = all.contains(name + "-live") || name.endsWith("-refit");
      boolean wanted = counting ? all.contains(name + "-live") : !twin;
      if (wanted) {
        chosen.add(name);
      }
    }
    return chosen;
  }
}
