package autopoiesis.app.figure;

import java.util.Locale;

/**
 * Text from outside made harmless for HTML and SVG: nothing is markup, nothing is invisible, and
 * nothing reaches beyond itself. Terminals and CSV have rules of their own, in {@code
 * autopoiesis.app.io.SafeText}.
 */
public final class SafeText {
  /** Private-use marks that stand for an isolated run of text between composing and rendering. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private SafeText() {}

  /**
   * The text with a visible sign for every character that could hide, reorder or break what stands
   * around it: control characters as their control pictures, direction marks, invisible and private
   * characters and lone surrogates as {@code <U+202E>} in angle brackets.
   */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> appendVisible(out, c));
    return out.toString();
  }

  private static void appendVisible(StringBuilder out, int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      out.append(' ');
    } else if (c < 0x20) {
      out.append((char) (0x2400 + c));
    } else if (c == 0x7F) {
      out.append('\u2421');
    } else if (hides(c)) {
      out.append('\u27E8').append("U+").append(hex(c)).append('\u27E9');
    } else {
      out.appendCodePoint(c);
    }
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static boolean hides(int c) {
    if (c == 0x200C || c == 0x200D) {
      return false; // joiners: part of how Persian, Hindi and many signs are written
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** {@link #visible} and escaped for element content and quoted attributes. */
  public static String escape(String text) {
    return markup(visible(text));
  }

  private static String markup(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * A name to be put into a sentence: harmless, without the marks that prose understands, and
   * isolated so that its writing direction stays its own. {@link #prose} reads what this writes.
   */
  public static String name(String name) {
    return OPEN + visible(name).replace('`', '\u02CB').replace('*', '\u2217') + CLOSE;
  }

  /**
   * Prose as HTML: {@code `code`}, {@code *emphasis*}, and names put in by {@link #name}; all else
   * is escaped.
   */
  public static String prose(String text) {
    StringBuilder out = new StringBuilder(text.length() + 32);
    StringBuilder run = new StringBuilder();
    boolean code = false;
    boolean emphasis = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String tag = null;
      if (c == OPEN) {
        tag = "<bdi>";
      } else if (c == CLOSE) {
        tag = "</bdi>";
      } else if (c == '`') {
        code = !code;
        tag = code ? "<code>" : "</code>";
      } else if (c == '*' && !code) {
        emphasis = !emphasis;
        tag = emphasis ? "<em>" : "</em>";
      }
      if (tag == null) {
        run.append(c);
      } else {
        out.append(escape(run.toString())).append(tag);
        run.setLength(0);
      }
    }
    out.append(escape(run.toString()));
    return out.append(code ? "</code>" : "").append(emphasis ? "</em>" : "").toString();
  }

  /** The text cut to a width in units of the figure, with an ellipsis where something is cut. */
  static String shorten(String text, double width, double size) {
    String seen = visible(text);
    if (TextWidth.of(seen, size) <= width) {
      return seen;
    }
    int[] points = seen.codePoints().toArray();
    for (int n = points.length - 1; n > 0; n--) {
      String cut = new String(points, 0, n).stripTrailing() + '\u2026';
      if (TextWidth.of(cut, size) <= width) {
        return cut;
      }
    }
    return "\u2026";
  }
}
