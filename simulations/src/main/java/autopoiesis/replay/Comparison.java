package autopoiesis.replay;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arms side by side on the same events: the weighted mean of each measure over each slice, and
 * paired differences between arms, with intervals by the bootstrap over persons. In a slice the
 * same persons are drawn for all arms and measures, so differences are paired. Values are computed
 * when first asked for; may be used from many threads.
 */
public final class Comparison {
  private final List<Outcomes> outcomes;
  private final List<Measure> measures;
  private final Bootstrap bootstrap;
  private final Map<Slice, SliceMeans> bySlice = new HashMap<>();
  private final double[][][] values;

  private Comparison(List<Outcomes> outcomes, List<Measure> measures, Bootstrap bootstrap) {
    this.outcomes = List.copyOf(outcomes);
    this.measures = List.copyOf(measures);
    this.bootstrap = bootstrap;
    this.values = new double[outcomes.size()][measures.size()][];
    for (int a = 0; a < outcomes.size(); a++) {
      for (int m = 0; m < measures.size(); m++) {
        values[a][m] = measures.get(m).values(outcomes.get(a));
      }
    }
  }

  /**
   * A comparison.
   *
   * @param outcomes of arms named differently, of the same events; at least one
   * @param measures what is compared
   */
  public static Comparison of(
      List<Outcomes> outcomes, List<Measure> measures, Bootstrap bootstrap) {
    Require.that("outcomes", outcomes.size(), !outcomes.isEmpty(), "at least one");
    long names = outcomes.stream().map(Outcomes::arm).distinct().count();
    Require.that("arms", names, names == outcomes.size(), "named differently");
    for (Outcomes some : outcomes) {
      Require.that(
          "events of " + some.arm(),
          some.events().size(),
          some.events() == outcomes.get(0).events(),
          "the same as those of " + outcomes.get(0).arm());
    }
    return new Comparison(outcomes, measures, bootstrap);
  }

  /** The events. */
  public TestEvents events() {
    return outcomes.get(0).events();
  }

  /** The arms' names. */
  public List<String> arms() {
    return outcomes.stream().map(Outcomes::arm).toList();
  }

  /** What is compared. */
  public List<Measure> measures() {
    return measures;
  }

  /** The outcomes of this arm. */
  public Outcomes outcomes(String arm) {
    return outcomes.get(indexOf(arm));
  }

  /**
   * The mean of this measure for this arm over this slice; undefined with fewer than two persons.
   */
  public Estimate estimate(String arm, String measure, Slice slice) {
    int column = column(arm, measure);
    return means(slice).estimate(column);
  }

  /**
   * The mean of {@code arm} minus that of {@code other} over those events of this slice for which
   * the measure is defined in both arms; n counts the persons with such events.
   */
  public Estimate difference(String arm, String other, String measure, Slice slice) {
    int column = column(arm, measure);
    int otherColumn = column(other, measure);
    return means(slice).difference(column, otherColumn);
  }

  /**
   * A weighted sum of the arms' means over this slice, for effects that take more than two arms;
   * over the events for which the measure is defined in all arms that weigh something.
   *
   * @param weights what each arm weighs, by name; not all 0
   */
  public Estimate contrast(Map<String, Double> weights, String measure, Slice slice) {
    Require.that(
        "weights",
        weights,
        weights.values().stream().anyMatch(weight -> weight != 0),
        "different from 0 for some arm");
    double[] byColumn = new double[outcomes.size() * measures.size()];
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      byColumn[column(weight.getKey(), measure)] =
          Require.finite("weight of " + weight.getKey(), weight.getValue());
    }
    return means(slice).contrast(byColumn);
  }

  /** How many events are in this slice. */
  public long events(Slice slice) {
    return means(slice).events();
  }

  private int indexOf(String arm) {
    int index = arms().indexOf(arm);
    Require.that("arm", arm, index >= 0, "one of " + arms());
    return index;
  }

  private int column(String arm, String measure) {
    for (int m = 0; m < measures.size(); m++) {
      if (measures.get(m).name().equals(measure)) {
        return indexOf(arm) * measures.size() + m;
      }
    }
    throw new IllegalArgumentException("measure (" + measure + ") must be one of " + measures);
  }

  private synchronized SliceMeans means(Slice slice) {
    return bySlice.computeIfAbsent(
        slice, some -> new SliceMeans(events(), some, columns(), bootstrap));
  }

  private List<double[]> columns() {
    List<double[]> columns = new ArrayList<>();
    for (double[][] arm : values) {
      columns.addAll(List.of(arm));
    }
    return columns;
  }
}
