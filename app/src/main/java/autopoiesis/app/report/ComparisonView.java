package autopoiesis.app.report;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * What every arm reaches, and how arms differ.
 *
 * @param measures at least one; the first is the headline that the lead figure, the curves and the
 *     slicings show
 * @param arms in the order to be shown; at least one
 * @param pairs paired differences, arm minus reference, in any measure named in {@code measures}
 * @param time what the times of the curves are
 * @param curves the headline over time, window by window: an arm a curve; may be empty
 * @param slicings the headline by how much is known of a person, by place in the sitting, by label,
 *     by emergent category; may be empty
 * @param losses the slices in which an arm that is not ahead overall is, its interval clear of 0
 */
public record ComparisonView(
    List<Measure> measures,
    List<Arm> arms,
    List<Pair> pairs,
    TimeScale time,
    List<Curve> curves,
    List<Slicing> slicings,
    List<Loss> losses)
    implements View {

  /** Whether more or less of a measure is better. */
  public enum Direction {
    /** The more the better. */
    HIGHER,
    /** The less the better. */
    LOWER
  }

  /** What an arm stands for; decides how it is drawn. */
  public enum Family {
    /** A baseline of the field. */
    BASELINE,
    /** A static or adaptive paradigm: identity is given, or learned as a profile. */
    PARADIGM,
    /** A relational reading whose laws are set by hand, or learned once and then frozen. */
    RELATIONAL,
    /** The thesis: relation, feedback and learned laws. */
    THESIS,
    /** A combination of other arms, an equal-weight blend for instance. */
    BLEND,
    /** The user's own predictions. */
    OWN,
    /** The planted truth, as well as anybody could read; in simulations only. */
    TRUTH
  }

  /**
   * A measure.
   *
   * @param key as in the results document: "mrr", "hr10", "ndcg10", "logloss"
   * @param name as shown: "MRR", "HR@10"
   * @param direction which way is better
   * @param explains one sentence for the table of measures
   */
  public record Measure(String key, String name, Direction direction, String explains) {
    public Measure {
      Require.notEmpty("key", key);
      Require.notEmpty("name", name);
      Require.notNull("direction", direction);
      Require.notNull("explains", explains);
    }
  }

  /**
   * An arm and what it reaches over all test events.
   *
   * @param name as in the arm table: "ease-live"
   * @param family what it stands for
   * @param says what it is, in half a sentence
   * @param values an estimate for each measure, in the order of the measures
   */
  public record Arm(String name, Family family, String says, List<Estimate> values) {
    public Arm {
      Require.notEmpty("name", name);
      Require.notNull("family", family);
      Require.notNull("says", says);
      values = List.copyOf(values);
    }
  }

  /** A paired difference in a measure (by key): what {@code arm} has more than {@code against}. */
  public record Pair(String arm, String against, String measure, Estimate difference) {
    public Pair {
      Require.notEmpty("arm", arm);
      Require.notEmpty("against", against);
      Require.notEmpty("measure", measure);
      Require.notNull("difference", difference);
    }
  }

  /** The headline of an arm at the middle or end of each window; times ascend. */
  public record Curve(String arm, List<Double> times, List<Estimate> values) {
    public Curve {
      Require.notEmpty("arm", arm);
      times = List.copyOf(times);
      values = List.copyOf(values);
      Require.sameLength("values", values.size(), "times", times.size());
    }
  }

  /**
   * The headline by slice.
   *
   * @param name what it is sliced by: "earlier acts", "place in the sitting", "emergent category"
   * @param slices names of the slices, in order
   * @param rows an arm with an estimate for each slice; arms may be left out
   */
  public record Slicing(String name, List<String> slices, List<SlicedArm> rows) {
    public Slicing {
      Require.notEmpty("name", name);
      slices = List.copyOf(slices);
      rows = List.copyOf(rows);
      for (SlicedArm row : rows) {
        Require.sameLength("values", row.values().size(), "slices", slices.size());
      }
    }
  }

  /**
   * A slice in which another arm is ahead.
   *
   * @param by the name of the slicing
   * @param slice the slice
   * @param arm the arm that is farthest ahead there
   * @param difference in the headline, the arm that the report is about minus that one
   */
  public record Loss(String by, String slice, String arm, Estimate difference) {
    public Loss {
      Require.notEmpty("by", by);
      Require.notEmpty("slice", slice);
      Require.notEmpty("arm", arm);
      Require.notNull("difference", difference);
    }
  }

  /** One arm's headline in each slice. */
  public record SlicedArm(String arm, List<Estimate> values) {
    public SlicedArm {
      Require.notEmpty("arm", arm);
      values = List.copyOf(values);
    }
  }

  public ComparisonView {
    measures = List.copyOf(measures);
    arms = List.copyOf(arms);
    pairs = List.copyOf(pairs);
    Require.notNull("time", time);
    curves = List.copyOf(curves);
    slicings = List.copyOf(slicings);
    losses = List.copyOf(losses);
    Require.that("measures", measures.size(), !measures.isEmpty(), "at least one");
    Require.that("arms", arms.size(), !arms.isEmpty(), "at least one");
    for (Arm arm : arms) {
      Require.sameLength("values", arm.values().size(), "measures", measures.size());
    }
  }

  /** The measure that figures show. */
  public Measure headline() {
    return measures.get(0);
  }

  /** What an arm stands for; a baseline when no arm has that name. */
  public Family familyOf(String arm) {
    return arms.stream()
        .filter(a -> a.name().equals(arm))
        .findFirst()
        .map(Arm::family)
        .orElse(Family.BASELINE);
  }
}
