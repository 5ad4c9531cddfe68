package autopoiesis.relational;

/**
 * Powers of two from additions and multiplications alone, so that they are the same bits on every
 * machine (Math.exp and Math.pow may differ in the last place) and cost a few nanoseconds.
 */
final class PowerOfTwo {
  private static final int STEPS = 64;
  private static final double LN2 = 0.6931471805599453;

  /** 2^(k/64), by StrictMath once. */
  private static final double[] TABLE = table();

  private PowerOfTwo() {}

  private static double[] table() {
    double[] table = new double[STEPS];
    for (int k = 0; k < STEPS; k++) {
      table[k] = StrictMath.pow(2, k / (double) STEPS);
    }
    return table;
  }

  /**
   * 2^fraction to 1e-15 relative: a table of 64 steps, then a Taylor polynomial of degree 6 within
   * a step.
   *
   * @param fraction in [0, 1)
   */
  static double of(double fraction) {
    double steps = fraction * STEPS;
    int k = (int) steps;
    double y = (steps - k) * (LN2 / STEPS);
    double taylor =
        1 + y * (1 + y * (1 / 2d + y * (1 / 6d + y * (1 / 24d + y * (1 / 120d + y / 720)))));
    return TABLE[k] * taylor;
  }

  /** 2^-n, exactly; 0 where doubles end. */
  static double minus(long n) {
    return n > 1022 ? 0 : Double.longBitsToDouble((1023 - n) << 52);
  }
}
