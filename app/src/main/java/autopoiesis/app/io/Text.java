package autopoiesis.app.io;

/** Numbers as text for persons. */
final class Text {
  private Text() {}

  /** Without a fraction that is zero. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
