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

  /** The arms of a study, known and different; all where it names none. */
  static List<String> of(Study study) {
    List<String> known = Arms.standard().names();
    List<String> names = study.arms().isEmpty() ? byDefault() : study.arms();
    if (new LinkedHashSet<>(names).size() < names.size()) {
      throw BadInput.of("an arm twice in " + String.join(", ", names), "every arm once");
    }
    for (String name : names) {
      if (!known.contains(name)) {
        throw BadInput.of(Nearest.unknown("arm", name, known), Nearest.oneOf(known));
      }
    }
    return List.copyOf(names);
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
