package autopoiesis.app.figure;

/**
 * About how wide a text is, without a font: advance widths of a common sans-serif face in
 * thousandths of its size, a little generous, so that labels do not collide in a wider face.
 */
final class TextWidth {
  private static final double GENEROUS = 1.14;
  private static final String NARROW = "fijlrt.,:;'|!()[]-I /";
  private static final String WIDE = "mwMWABCDGHKNOPQRSUVXY%@&";

  private TextWidth() {}

  /** The width of the text at this font size, in the same unit. */
  static double of(String text, double size) {
    double sum = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      sum += advance(c);
      i += Character.charCount(c);
    }
    return sum * size * GENEROUS / 1000;
  }

  /** The width when set in bold. */
  static double bold(String text, double size) {
    return 1.08 * of(text, size);
  }

  private static double advance(int c) {
    if (c >= 0x1100) {
      return c >= 0x2E80 ? 1000 : 600;
    }
    if (c == 'm' || c == 'M' || c == 'W' || c == '@' || c == '%') {
      return 860;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 305;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 705;
    }
    return 556;
  }
}
