package autopoiesis.app.io;

import java.util.Locale;

/**
 * Text from outside, made harmless for terminals, messages and CSV, where a reader must be able to
 * undo it. JSON needs nothing of this (its writer escapes by itself); figures and HTML have rules
 * of their own, {@link autopoiesis.app.figure.SafeText}.
 */
public final class SafeText {
  private static final int QUOTED_CHARACTERS = 60;
  private static final String ESCAPE = "\\" + "u{";
  private static final String ESCAPED_ESCAPE = ESCAPE + "5C}u{";

  private SafeText() {}

  /**
   * The text for a terminal or a log: control characters, invisible format characters
   * (right-to-left marks among them), line and paragraph separators, private and unassigned
   * characters and lone surrogates are written as {@code \}{@code u{HEX}}, so that nothing moves
   * the cursor, changes a colour or turns the line around.
   */
  public static String visible(String text) {
    if (text.codePoints().allMatch(SafeText::isVisible)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (isVisible(c)) {
                out.appendCodePoint(c);
              } else {
                out.append("\\u{")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append('}');
              }
            });
    return out.toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** The text between quotes, visible and cut at 60 characters: how a message cites a field. */
  public static String quoted(String text) {
    if (text.codePointCount(0, text.length()) <= QUOTED_CHARACTERS) {
      return '"' + visible(text) + '"';
    }
    int end = text.offsetByCodePoints(0, QUOTED_CHARACTERS);
    return '"' + visible(text.substring(0, end)) + "...\"";
  }

  /**
   * The text as a cell of a CSV file: text that a spreadsheet would take for a formula (beginning
   * with {@code = + - @}, also after blanks) gets an apostrophe in front, as OWASP's advice on CSV
   * injection says. Numbers are written as numbers and never pass here. Control characters, line
   * ends, direction marks and lone surrogates are written as {@code \}{@code u{HEX}}, so that the
   * file can be shown in a terminal. Both can be undone: a backslash that begins such an escape in
   * the text is {@code \}{@code u{5C}}, and an apostrophe in front of a formula gets another one.
   * Quoting is up to the writer.
   */
  public static String csvCell(String text) {
    String harmless = escaped(text);
    String bare = harmless.replaceFirst("^'+", "").stripLeading();
    boolean formula =
        !bare.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(bare.charAt(0)) >= 0;
    return formula ? "'" + harmless : harmless;
  }

  private static String escaped(String text) {
    if (text.codePoints().allMatch(SafeText::isHarmless) && !text.contains(ESCAPE)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.replace(ESCAPE, ESCAPED_ESCAPE)
        .codePoints()
        .forEach(
            c -> {
              if (isHarmless(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(ESCAPE)
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append('}');
              }
            });
    return out.toString();
  }

  /** Joiners and the like stay, which scripts need; what moves, colours or turns text does not. */
  private static boolean isHarmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> !isDirection(codePoint);
    };
  }

  private static boolean isDirection(int codePoint) {
    return codePoint == 0x061C
        || codePoint == 0x200E
        || codePoint == 0x200F
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || codePoint == 0xFEFF;
  }
}
