package autopoiesis.audit;

import java.util.List;

/**
 * A number and where it comes from: a tree of named, described numbers.
 *
 * @param name what it is called
 * @param words the formula or the rule in words
 * @param value the number; NaN when it is not defined
 * @param parts what it was made of
 */
public record Explanation(String name, String words, double value, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  static Explanation leaf(String name, String words, double value) {
    return new Explanation(name, words, value, List.of());
  }

  /** The tree as indented lines, each "value = name, words". */
  public String toText() {
    StringBuilder text = new StringBuilder();
    write(text, 0);
    return text.toString();
  }

  private void write(StringBuilder text, int depth) {
    text.append("  ".repeat(depth)).append(value).append(" = ").append(name);
    text.append(words.isEmpty() ? "" : ", " + words).append('\n');
    for (Explanation part : parts) {
      part.write(text, depth + 1);
    }
  }
}
