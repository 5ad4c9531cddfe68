package autopoiesis.replay;

import autopoiesis.core.Require;

/**
 * What is kept of one finished window of one arm, enough to go on after it: the outcomes of its
 * events, what the refit at its beginning left behind, and the temperature fitted at its end.
 * Immutable.
 */
public final class WindowOutcomes {
  private final String arm;
  private final int window;
  private final double[] ranks;
  private final double[] logLosses;
  private final int[] top;
  private final double[] memory;
  private final double temperature;

  /**
   * One window's outcomes.
   *
   * @param ranks the rank of each event of the window, in order; copied
   * @param logLosses the log-loss of each event; copied
   * @param top the things at the top of each event's ranking, as many for each; copied
   * @param memory what the reading remembers of the refit at the window's beginning; copied
   * @param temperature the inverse temperature for the next window; NaN when there is none
   */
  public WindowOutcomes(
      String arm,
      int window,
      double[] ranks,
      double[] logLosses,
      int[] top,
      double[] memory,
      double temperature) {
    this.arm = Require.notEmpty("arm", arm);
    Require.that("window", window, window >= 0, "not negative");
    Require.sameLength("logLosses", logLosses.length, "ranks", ranks.length);
    Require.that(
        "top length",
        top.length,
        ranks.length == 0 ? top.length == 0 : top.length % ranks.length == 0,
        "a multiple of " + ranks.length);
    this.window = window;
    this.ranks = ranks.clone();
    this.logLosses = logLosses.clone();
    this.top = top.clone();
    this.memory = memory.clone();
    this.temperature = temperature;
  }

  /** The arm's name. */
  public String arm() {
    return arm;
  }

  /** The window, from 0. */
  public int window() {
    return window;
  }

  /** How many events. */
  public int size() {
    return ranks.length;
  }

  /** A copy of the ranks. */
  public double[] ranks() {
    return ranks.clone();
  }

  /** A copy of the log-losses. */
  public double[] logLosses() {
    return logLosses.clone();
  }

  /** A copy of the things at the top, event after event. */
  public int[] top() {
    return top.clone();
  }

  /** A copy of what the reading remembered. */
  public double[] memory() {
    return memory.clone();
  }

  /** The inverse temperature for the next window; NaN when there is none. */
  public double temperature() {
    return temperature;
  }
}
