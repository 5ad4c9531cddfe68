package autopoiesis.app.figure;

import java.util.List;

/** Writes SVG elements one after the other. All coordinates are units, y downwards. */
final class Svg {
  /** Sizes of letters, in units. */
  static final double SMALL = 11.5;

  static final double NORMAL = 13;

  private final StringBuilder out = new StringBuilder();

  /** Where a text stands in relation to its coordinate. */
  enum Anchor {
    START(""),
    MIDDLE(" text-anchor=\"middle\""),
    END(" text-anchor=\"end\"");

    private final String attribute;

    Anchor(String attribute) {
      this.attribute = attribute;
    }
  }

  /** A point of a path. */
  record At(double x, double y) {}

  Svg line(String css, double x1, double y1, double x2, double y2) {
    out.append("<line").append(css(css)).append(attribute("x1", x1)).append(attribute("y1", y1));
    out.append(attribute("x2", x2)).append(attribute("y2", y2)).append("/>");
    return this;
  }

  Svg rect(String css, double x, double y, double width, double height) {
    return rect(css, x, y, width, height, 0, "");
  }

  /** With rounded corners and what to say when pointed at (nothing when empty). */
  Svg rect(String css, double x, double y, double w, double h, double round, String tip) {
    out.append("<rect").append(css(css)).append(attribute("x", x)).append(attribute("y", y));
    out.append(attribute("width", Math.max(0, w))).append(attribute("height", Math.max(0, h)));
    if (round > 0) {
      out.append(attribute("rx", round));
    }
    return close("rect", tip);
  }

  Svg circle(String css, double x, double y, double radius, String tip) {
    out.append("<circle").append(css(css)).append(attribute("cx", x)).append(attribute("cy", y));
    out.append(attribute("r", radius));
    return close("circle", tip);
  }

  /** A path by its commands. */
  Svg path(String css, String commands, String tip) {
    out.append("<path").append(css(css)).append(" d=\"").append(commands).append('"');
    return close("path", tip);
  }

  /** An open line through the points. */
  Svg polyline(String css, List<At> points, String tip) {
    return path(css, commands(points), tip);
  }

  /** A closed area around the points. */
  Svg polygon(String css, List<At> points, String tip) {
    return path(css, commands(points) + "Z", tip);
  }

  private static String commands(List<At> points) {
    StringBuilder d = new StringBuilder();
    for (At p : points) {
      d.append(d.length() == 0 ? 'M' : 'L').append(xy(p.x(), p.y()));
    }
    return d.toString();
  }

  /** "12.5,3" for path commands. */
  static String xy(double x, double y) {
    return Numbers.at(x) + "," + Numbers.at(y);
  }

  Svg text(String css, double x, double y, Anchor anchor, String text) {
    out.append("<text").append(css(css)).append(attribute("x", x)).append(attribute("y", y));
    out.append(anchor.attribute).append('>').append(SafeText.escape(text)).append("</text>");
    return this;
  }

  /** Opens a group; the name marks everything in it as one series. */
  Svg open(String css) {
    out.append("<g").append(css(css)).append('>');
    return this;
  }

  Svg close() {
    out.append("</g>");
    return this;
  }

  private Svg close(String element, String tip) {
    if (tip.isEmpty()) {
      out.append("/>");
    } else {
      out.append("><title>").append(SafeText.escape(tip)).append("</title></");
      out.append(element).append('>');
    }
    return this;
  }

  private static String css(String css) {
    return css.isEmpty() ? "" : " class=\"" + css + "\"";
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + Numbers.at(value) + "\"";
  }

  Drawing finish(Width width, double height) {
    return new Drawing(width.units(), height, out.toString());
  }
}
