package autopoiesis.relational.history;

import autopoiesis.core.Require;

/**
 * A stretch of a log.
 *
 * @param index the window's number; 0 is the warm start
 * @param from its first interaction
 * @param until one past its last
 * @param start time of the interaction before it (the first of all for the warm start)
 * @param end time of its last interaction
 */
public record Span(int index, int from, int until, double start, double end) {
  public Span {
    Require.that("window", "[" + from + ", " + until + ")", from < until, "not empty");
    Require.that("end", end, end >= start, "not before the start, " + start);
  }
}
