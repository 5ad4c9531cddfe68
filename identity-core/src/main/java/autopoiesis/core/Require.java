package autopoiesis.core;

import org.jspecify.annotations.Nullable;

/**
 * Argument checks with one text format: {@code name (value) must be rule}. Checks are positive
 * tests, so NaN fails them.
 */
public final class Require {
  private Require() {}

  /** Passes when {@code holds}; otherwise says which name, which value and which rule. */
  public static void that(String name, Object value, boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(name + " (" + value + ") must be " + rule);
    }
  }

  /** The value, when it is a finite number. */
  public static double finite(String name, double value) {
    that(name, value, Double.isFinite(value), "a finite number");
    return value;
  }

  /** The value, when it is positive and finite. */
  public static double positive(String name, double value) {
    that(name, value, value > 0 && value < Double.POSITIVE_INFINITY, "positive and finite");
    return value;
  }

  /** The value, when it lies in [0, 1]. */
  public static double share(String name, double value) {
    that(name, value, value >= 0 && value <= 1, "in [0, 1]");
    return value;
  }

  /** The text, when it is neither null nor empty. */
  public static String notEmpty(String name, @Nullable String value) {
    that(name, value == null ? "null" : "empty", value != null && !value.isEmpty(), "not empty");
    return notNull(name, value);
  }

  /** The value, when it is not null. */
  public static <T> T notNull(String name, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + " (null) must be given");
    }
    return value;
  }

  /** Passes when both lengths are the same. */
  public static void sameLength(String name, int length, String other, int otherLength) {
    that(name + " length", length, length == otherLength, otherLength + ", as " + other + " has");
  }
}
