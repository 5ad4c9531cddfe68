package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * One act of a person on a thing, as readings see it.
 *
 * @param person the person, numbered from 0
 * @param thing the thing, numbered from 0
 * @param time when, in the log's unit
 * @param value how strongly and in which direction, in [-1, 1]
 * @param chosen whether this is an act of the sort that is to be predicted (a rating of 4 or more,
 *     say); the others are history only
 * @param end whether it is an act of its own or one end of a mutual one
 */
public record Act(int person, int thing, double time, double value, boolean chosen, End end) {

  /** Which end of a mutual act, in which two persons do the same to each other. */
  public enum End {
    /** None: the act is the person's alone. */
    ALONE,
    /** The first; the other end is the act that is observed next. */
    FIRST,
    /** The second; both ends were foreseen before either was observed. */
    SECOND
  }

  public Act {
    Require.that("person", person, person >= 0, "not negative");
    Require.that("thing", thing, thing >= 0, "not negative");
    Require.finite("time", time);
    Require.that("value", value, value >= -1 && value <= 1, "in [-1, 1]");
    Require.notNull("end", end);
  }

  /** An act of the person alone. */
  public Act(int person, int thing, double time, double value, boolean chosen) {
    this(person, thing, time, value, chosen, End.ALONE);
  }

  /** The same act seen from the other end, when this is the first end of a mutual one. */
  public Act otherEnd() {
    Require.that("end", end, end == End.FIRST, "FIRST");
    return new Act(/* person= */ thing, /* thing= */ person, time, value, chosen, End.SECOND);
  }
}
