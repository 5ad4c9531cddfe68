package autopoiesis.relational;

import autopoiesis.core.Require;

/**
 * A clock that counts half-lives, the base of all lazy decay. A sum of fading weights is kept in
 * units of the whole half-life (the <em>epoch</em>) of its last change: a new event then weighs
 * {@code 2^fraction} of its own half-life, in [1, 2), and older content is rescaled only when a
 * whole half-life has passed, by a power of two, which rounds nothing.
 *
 * @param halfLife in the log's unit of time; positive, infinity for never
 * @param origin a time not after the first event; epochs count from here
 */
record HalfLife(double halfLife, double origin) {
  HalfLife {
    Require.that("halfLife", halfLife, halfLife > 0, "a positive time");
    Require.finite("origin", origin);
  }

  /** How many half-lives have passed since the origin. */
  double passed(double time) {
    double passed = (time - origin) / halfLife;
    if (!(passed >= 0 && passed < Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "time ("
              + time
              + ") must be not before "
              + origin
              + " and less than 2^31 half-lives of "
              + halfLife
              + " after it");
    }
    return passed;
  }

  /** What one unit of weight at this time is worth in units of this epoch. */
  double worth(double time, int epoch) {
    double passed = passed(time);
    int whole = (int) passed;
    double fraction = PowerOfTwo.of(passed - whole);
    return whole >= epoch
        ? fraction / PowerOfTwo.minus(whole - epoch)
        : fraction * PowerOfTwo.minus(epoch - whole);
  }
}
