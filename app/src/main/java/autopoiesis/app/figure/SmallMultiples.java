package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Small line charts that share their horizontal axis and each have a vertical one of their own.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param x the shared axis
 * @param panels in reading order
 */
public record SmallMultiples(String title, String description, Axis x, List<Panel> panels)
    implements Figure {

  /** One chart. */
  public record Panel(String title, Axis y, List<LineChart.Series> series) {
    public Panel {
      Require.notEmpty("title", title);
      Require.notNull("y", y);
      series = List.copyOf(series);
    }
  }

  private static final double GAP = 22;

  public SmallMultiples {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    Require.notNull("x", x);
    panels = List.copyOf(panels);
  }

  @Override
  public Drawing draw(Width width) {
    Svg svg = new Svg();
    int columns = width.phone() || panels.size() == 1 ? 1 : 2;
    double wide = (width.units() - 8 - GAP * (columns - 1)) / columns;
    double y = 0;
    for (int first = 0; first < panels.size(); first += columns) {
      double tallest = 0;
      for (int c = 0; c < columns && first + c < panels.size(); c++) {
        Panel panel = panels.get(first + c);
        tallest = Math.max(tallest, panel(svg, panel, 4 + c * (wide + GAP), y, wide));
      }
      y += tallest + 14;
    }
    return svg.finish(width, Math.max(20, y));
  }

  private double panel(Svg svg, Panel panel, double left, double top, double wide) {
    svg.text("heading", left, top + 14, Svg.Anchor.START, panel.title());
    int named = (int) panel.series().stream().filter(s -> !s.name().isEmpty()).count();
    double height = Math.max(150, 50 + 13.5 * named);
    new PlotArea(svg, left, top + 20, wide, height)
        .draw(x, panel.y(), panel.series(), List.of(), PlotArea.Names.AT_END);
    return height + 20;
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : panels) {
      for (List<String> row : LineChart.rows(x, panel.y(), panel.series())) {
        rows.add(List.of(panel.title(), row.get(0), row.get(1), row.get(2)));
      }
    }
    return new DataTable(
        List.of("panel", "line", x.text().isEmpty() ? "time" : x.text(), "value"), rows);
  }

  @Override
  public List<String> notes() {
    return panels.stream().flatMap(p -> LineChart.gaps(p.series()).stream()).toList();
  }
}
