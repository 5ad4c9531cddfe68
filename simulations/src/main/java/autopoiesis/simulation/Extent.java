package autopoiesis.simulation;

import autopoiesis.core.Require;

/**
 * How large a world is and how long it lasts. A step is one act of every person.
 *
 * @param persons how many persons
 * @param things how many things
 * @param steps how many steps in all
 * @param warmSteps steps of random slates at the beginning, the same for every arm, that are
 *     learned from and not counted
 * @param window steps between two refits of a reading
 */
public record Extent(int persons, int things, int steps, int warmSteps, int window) {
  public Extent {
    Require.that("persons", persons, persons > 1, "at least 2");
    Require.that("things", things, things > 1, "at least 2");
    Require.that("warmSteps", warmSteps, warmSteps > 0, "positive");
    Require.that("steps", steps, steps > warmSteps, "above warmSteps, " + warmSteps);
    Require.that("window", window, window > 0, "positive");
  }
}
