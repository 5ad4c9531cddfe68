package autopoiesis.app.io;

import autopoiesis.core.Require;
import java.util.Locale;

/**
 * How a log is replayed unless a study says otherwise.
 *
 * @param relation whose acts are foreseen
 * @param chosenFrom acts with at least this value are of the sort that is foreseen
 * @param candidates which things an act is ranked among
 * @param sittingGap a pause in seconds after which a person's next act opens a new sitting
 */
public record ReplayDefaults(
    String relation, double chosenFrom, Candidates candidates, double sittingGap) {
  /** Which things an act is ranked among. */
  public enum Candidates {
    /** Those the person has not met. */
    UNMET,
    /** All. */
    ALL;

    /** The name in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ReplayDefaults {
    Require.notEmpty("relation", relation);
    Require.that("chosenFrom", chosenFrom, chosenFrom >= -1 && chosenFrom <= 1, "in [-1, 1]");
    Require.notNull("candidates", candidates);
    Require.positive("sittingGap", sittingGap);
  }

  /** Every act counts, among things not met yet, sittings half an hour apart. */
  static ReplayDefaults of(String relation) {
    return new ReplayDefaults(relation, -1, Candidates.UNMET, 1800);
  }

  ReplayDefaults chosenFrom(double value) {
    return new ReplayDefaults(relation, value, candidates, sittingGap);
  }

  ReplayDefaults among(Candidates other) {
    return new ReplayDefaults(relation, chosenFrom, other, sittingGap);
  }

  ReplayDefaults sittingsApart(double seconds) {
    return new ReplayDefaults(relation, chosenFrom, candidates, seconds);
  }
}
