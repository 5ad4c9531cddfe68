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

  /** How many bytes they need. */
  static long bytes(TestEvents events) {
    return events.size() * (16L + 4L * events.protocol().longest());
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

  /** The outcomes of one finished window as a value. */
  WindowOutcomes window(int w, double[] memory, double temperature) {
    int from = events.firstOfWindow(w);
    int to = events.firstOfWindow(w + 1);
    return new WindowOutcomes(
        arm,
        w,
        Arrays.copyOfRange(rank, from, to),
        Arrays.copyOfRange(logLoss, from, to),
        Arrays.copyOfRange(top, from * topSize, to * topSize),
        memory,
        temperature);
  }

  /** Takes up a window that was finished before. */
  void take(WindowOutcomes finished) {
    int from = events.firstOfWindow(finished.window());
    int size = events.firstOfWindow(finished.window() + 1) - from;
    Require.sameLength("outcomes of " + arm, finished.size(), "window", size);
    Require.sameLength("top things of " + arm, finished.top().length, "window", size * topSize);
    System.arraycopy(finished.ranks(), 0, rank, from, size);
    System.arraycopy(finished.logLosses(), 0, logLoss, from, size);
    System.arraycopy(finished.top(), 0, top, from * topSize, size * topSize);
  }
}
