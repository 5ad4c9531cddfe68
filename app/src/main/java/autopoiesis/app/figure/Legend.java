package autopoiesis.app.figure;

import java.util.List;

/** Names of tones, set in lines that break where the figure ends. */
final class Legend {
  /** How a tone is shown beside its name. */
  enum Sign {
    DOT,
    LINE,
    DASH,
    AREA
  }

  /** A name for a tone. */
  record Key(String name, Tone tone, Sign sign) {}

  private static final double LINE = 19;
  private static final double GAP = 18;

  private Legend() {}

  /** Draws the keys from (x, y) on and says how high they are; nothing for no keys. */
  static double draw(Svg svg, double x, double y, double width, List<Key> keys) {
    double left = x;
    double top = y;
    for (Key key : keys) {
      String name = SafeText.shorten(key.name(), width - 24, Svg.SMALL);
      double wide = 22 + TextWidth.of(name, Svg.SMALL);
      if (left > x && left + wide > x + width) {
        left = x;
        top += LINE;
      }
      sign(svg, key, left, top + 8);
      svg.text("small", left + 20, top + 12, Svg.Anchor.START, name);
      left += wide + GAP;
    }
    return keys.isEmpty() ? 0 : top + LINE - y + 6;
  }

  private static void sign(Svg svg, Key key, double x, double y) {
    switch (key.sign()) {
      case DOT -> svg.circle(key.tone().fill(), x + 8, y, 4.5, "");
      case LINE -> svg.line("line " + key.tone().stroke(), x, y, x + 15, y);
      case DASH -> svg.line("line dash " + key.tone().stroke(), x, y, x + 15, y);
      case AREA -> svg.rect("area " + key.tone().fill(), x + 1, y - 6, 13, 12, 2, "");
    }
  }
}
