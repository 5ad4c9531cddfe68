package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/** Arrays with a number for every pair of things, which Java cannot index beyond some size. */
final class ThingPairs {
  private static final int MOST = 46_340;

  private ThingPairs() {}

  /** The length of such an array. */
  static int cells(int things) {
    Require.that("things", things, things <= MOST, "at most " + MOST + " for pairs of them");
    return things * things;
  }
}
