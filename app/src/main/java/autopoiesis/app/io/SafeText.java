package autopoiesis.app.io;

import java.util.Locale;

/**
 * Text from outside, made harmless for where it is going. JSON needs nothing of this (its writer
 * escapes by itself), and neither does HTML (its writer does too).
 */
public final class SafeText {
  private static final int QUOTED_CHARACTERS = 60;

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
   * with {@code = + - @}, a tab or a carriage return, also after blanks) gets an apostrophe in
   * front, as OWASP's advice on CSV injection says. Numbers are written as numbers and never pass
   * here. Quoting is up to the writer.
   */
  public static String csvCell(String text) {
    String stripped = text.stripLeading();
    boolean formula =
        (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0)
            || (!stripped.isEmpty()
                && "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(stripped.charAt(0)) >= 0);
    return formula ? "'" + text : text;
  }
}
