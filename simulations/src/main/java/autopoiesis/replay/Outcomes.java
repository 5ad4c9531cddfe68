package autopoiesis.replay;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * What one arm foresaw of each event, one array a column. Filled window by window; immutable to
 * whoever is given it.
 */
public final class Outcomes {
  private final String arm;
  private final TestEvents events;
  private final int topSize;
  private final double[] rank;
  private final double[] logLoss;
  private final int[] top;

  Outcomes(String arm, TestEvents events) {
    this.arm = Require.notEmpty("arm", arm);
    this.events = events;
    this.topSize = events.protocol().longest();
    this.rank = new double[events.size()];
    this.logLoss = new double[events.size()];
    this.top = new int[Math.multiplyExact(events.size(), topSize)];
    Arrays.fill(rank, Double.NaN);
    Arrays.fill(logLoss, Double.NaN);
    Arrays.fill(top, -1);
  }

  /** The name of the arm. */
  public String arm() {
    return arm;
  }

  /** The events. */
  public TestEvents events() {
    return events;
  }

  /**
   * The rank of the thing that was chosen, from 1; things with the same score share the mean of
   * their ranks, so halves occur.
   */
  public double rank(int event) {
    return rank[event];
  }

  /**
   * Minus the natural logarithm of the probability given to the thing that was chosen; NaN in the
   * first window, for which no temperature can be fitted (see {@link Temperature}).
   */
  public double logLoss(int event) {
    return logLoss[event];
  }

  /** How many things are kept from the top of each ranking: the longest cutoff. */
  public int topSize() {
    return topSize;
  }

  /**
   * The thing at this place of the ranking, places from 0; things with the same score stand in a
   * drawn order. -1 when there were fewer candidates.
   */
  public int top(int event, int place) {
    return top[event * topSize + place];
  }

  void set(int event, double eventRank, double eventLogLoss) {
    rank[event] = eventRank;
    logLoss[event] = eventLogLoss;
  }

  void setTop(int event, int place, int thing) {
    top[event * topSize + place] = thing;
  }
}
