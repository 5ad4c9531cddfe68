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
 */
public record Act(int person, int thing, double time, double value, boolean chosen) {
  public Act {
    Require.that("person", person, person >= 0, "not negative");
    Require.that("thing", thing, thing >= 0, "not negative");
    Require.finite("time", time);
    Require.that("value", value, value >= -1 && value <= 1, "in [-1, 1]");
  }
}
