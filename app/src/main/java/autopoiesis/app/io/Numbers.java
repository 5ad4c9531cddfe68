package autopoiesis.app.io;

/** Numbers as data files write them: decimal digits, a point, an exponent; nothing else. */
final class Numbers {
  private static final int EXACT_DIGITS = 15;

  private Numbers() {}

  /** The number; NaN when the text is none, is not finite, or says NaN. */
  static double parse(String text) {
    int length = text.length();
    int at = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    if (length > at && length - at <= EXACT_DIGITS) {
      long whole = 0;
      int i = at;
      while (i < length && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        whole = whole * 10 + (text.charAt(i++) - '0');
      }
      if (i == length) {
        return text.charAt(0) == '-' ? -(double) whole : whole;
      }
    }
    return slowly(text);
  }

  private static double slowly(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
        return Double.NaN;
      }
    }
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
