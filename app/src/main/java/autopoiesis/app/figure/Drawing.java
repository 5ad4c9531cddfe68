package autopoiesis.app.figure;

import autopoiesis.core.Require;

/**
 * A figure drawn for one width.
 *
 * @param width in units
 * @param height in units
 * @param body the elements inside the svg element; escaped throughout
 */
public record Drawing(double width, double height, String body) {
  public Drawing {
    Require.positive("width", width);
    Require.positive("height", height);
    Require.notNull("body", body);
  }

  /**
   * The svg element for a page that holds the figure style.
   *
   * @param id unique in the page; letters, digits and dashes
   * @param title what it is called, for who cannot see it
   * @param description what there is to see, for who cannot see it
   */
  public String svg(String id, String title, String description) {
    return head(id, "") + labels(id, title, description) + body + "</svg>";
  }

  private String head(String id, String namespace) {
    return "<svg"
        + namespace
        + " class=\"figure\" role=\"img\" aria-labelledby=\""
        + id
        + "-t "
        + id
        + "-d\" viewBox=\"0 0 "
        + Numbers.at(width)
        + " "
        + Numbers.at(height)
        + "\">";
  }

  private static String labels(String id, String title, String description) {
    return "<title id=\""
        + id
        + "-t\">"
        + SafeText.escape(title)
        + "</title><desc id=\""
        + id
        + "-d\">"
        + SafeText.escape(description)
        + "</desc>";
  }

  /** A file of its own, with its style inside. */
  public String file(String title, String description) {
    String namespace = " xmlns=\"http://www.w3.org/2000/svg\"";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + head("figure", namespace)
        + labels("figure", title, description)
        + "<style>"
        + FigureStyle.standalone()
        + "</style>"
        + body
        + "</svg>\n";
  }
}
