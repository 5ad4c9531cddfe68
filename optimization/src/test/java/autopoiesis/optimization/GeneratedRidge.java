package autopoiesis.optimization;

/**
 * Per-feature ridge on numbers of SplitMix64(42) (Steele, Lea and Flood 2014): 60 training rows, 40
 * held out, 20 features of which five matter.
 */
final class GeneratedRidge {
  static final int ROWS = 60;
  static final int HELD_OUT = 40;
  static final int FEATURES = 20;

  private long state = 42;

  private GeneratedRidge() {}

  static RidgeProblem problem() {
    return problem(Design.Storage.HEAP);
  }

  static RidgeProblem problem(Design.Storage storage) {
    GeneratedRidge numbers = new GeneratedRidge();
    double[] x = numbers.next(ROWS * FEATURES);
    double[] heldOut = numbers.next(HELD_OUT * FEATURES);
    double[] y = numbers.answers(x, ROWS);
    double[] yHeldOut = numbers.answers(heldOut, HELD_OUT);
    return RidgeProblem.of(
        Design.of(x, ROWS, FEATURES, storage),
        y,
        Design.of(heldOut, HELD_OUT, FEATURES, storage),
        yHeldOut,
        PenaltyGroups.each(FEATURES));
  }

  /** lambda_j = -2 + 0.1 j. */
  static double[] penalties() {
    double[] x = new double[FEATURES];
    for (int j = 0; j < FEATURES; j++) {
      x[j] = -2 + 0.1 * j;
    }
    return x;
  }

  private double[] next(int length) {
    double[] out = new double[length];
    for (int i = 0; i < length; i++) {
      state += 0x9E3779B97F4A7C15L;
      long z = state;
      z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      z = z ^ (z >>> 31);
      out[i] = 2 * ((z >>> 11) * 0x1.0p-53) - 1;
    }
    return out;
  }

  private double[] answers(double[] x, int rows) {
    double[] noise = next(rows);
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      for (int j = 0; j < 5; j++) {
        sum += x[i * FEATURES + j];
      }
      noise[i] = sum + 0.1 * noise[i];
    }
    return noise;
  }
}
