package autopoiesis.app.figure;

import java.util.List;

/**
 * What a mark stands for, and so its colour. The colours behind the names tell apart for all common
 * kinds of colour vision, on white and on black.
 */
public enum Tone {
  /** What the figure is about. */
  FOCUS("focus"),
  /** What it is held against. */
  CONTRAST("contrast"),
  /** The rest, kept back. */
  QUIET("quiet"),
  /** What is known to be true, or a reference. */
  TRUTH("truth"),
  /** The first of six equals. */
  FIRST("c1"),
  /** The second. */
  SECOND("c2"),
  /** The third. */
  THIRD("c3"),
  /** The fourth. */
  FOURTH("c4"),
  /** The fifth. */
  FIFTH("c5"),
  /** The sixth. */
  SIXTH("c6"),
  /** The seventh. */
  SEVENTH("c7"),
  /** The eighth. */
  EIGHTH("c8");

  private static final List<Tone> EQUALS =
      List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH);

  private final String css;

  Tone(String css) {
    this.css = css;
  }

  /** The tone of one among equals, by number; quiet for a negative one, repeating after eight. */
  public static Tone of(int number) {
    return number < 0 ? QUIET : EQUALS.get(number % EQUALS.size());
  }

  /** Class for lines. */
  String stroke() {
    return "s-" + css;
  }

  /** Class for areas and dots. */
  String fill() {
    return "f-" + css;
  }

  /** Class for words. */
  String ink() {
    return "t-" + css;
  }
}
