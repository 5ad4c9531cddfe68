package autopoiesis.persona.gguf;

/** Text of a stranger as it may appear in a message: one line, no control characters, not long. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  /** The text in quotes, cut after {@value #LONGEST} characters. */
  static String of(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    String rest = end < text.length() ? "..." : "";
    return "\"" + visible(text.substring(0, end)) + rest + "\"";
  }

  /** The text with everything that is not a visible character or a plain space as an escape. */
  static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          shown.append("\\u{").append(Integer.toHexString(character)).append('}');
      default -> shown.appendCodePoint(character);
    }
  }
}
