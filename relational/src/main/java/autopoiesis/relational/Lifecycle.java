package autopoiesis.relational;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows categories from period to period. Two categories of neighbouring periods are linked when
 * one is the other's best match and their overlap reaches the threshold; what happened is read from
 * the links (Greene, Doyle and Cunningham 2010, doi:10.1109/ASONAM.2010.17; the chance-adjusted
 * overlap after Pereira, Gama, Alves and others 2021): no link back is a birth, no link on a death,
 * two back a merge, two on a split, one and one a continuation, which grows or shrinks when the
 * size changes by more than a tenth. Look at several thresholds: an event that only one of them
 * sees is weak. A configured procedure; immutable.
 */
public final class Lifecycle {
  /** Thresholds worth looking at. */
  public static final List<Double> THRESHOLDS = List.of(.2, .3, .5);

  private final Overlap overlap;
  private final double threshold;
  private final double margin;

  private Lifecycle(Overlap overlap, double threshold, double margin) {
    this.overlap = overlap;
    this.threshold = threshold;
    this.margin = margin;
  }

  /** The Jaccard index, a threshold of 0.3, a margin of a tenth. */
  public static Lifecycle withDefaults() {
    return new Lifecycle(Overlap.JACCARD, .3, .1);
  }

  /** The same by another overlap. */
  public Lifecycle withOverlap(Overlap other) {
    return new Lifecycle(Require.notNull("overlap", other), threshold, margin);
  }

  /** The same with another threshold, in (0, 1]. */
  public Lifecycle withThreshold(double other) {
    Require.that("threshold", other, other > 0 && other <= 1, "in (0, 1]");
    return new Lifecycle(overlap, other, margin);
  }

  /**
   * What happened between the periods of a sequence of groupings of the same nodes. A node may be
   * in no category of a period: it is not there then.
   */
  public CategoryLines follow(List<HardPartition> periods) {
    Require.that("periods", periods.size(), !periods.isEmpty(), "at least one");
    List<LifecycleEvent> events = new ArrayList<>();
    CategoryLines.Builder lines = new CategoryLines.Builder(periods.get(0));
    for (int period = 1; period < periods.size(); period++) {
      Match match = Match.of(periods.get(period - 1), periods.get(period), overlap, threshold);
      match.events(period, margin, events);
      lines.next(periods.get(period), match.heirs());
    }
    return lines.build(events);
  }
}
