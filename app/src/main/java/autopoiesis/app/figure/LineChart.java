package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines with bands over a common axis, labelled where they end.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param x the axis to the right
 * @param y the axis upwards
 * @param series the lines; later ones lie above earlier ones
 * @param markers moments worth a line of their own
 */
public record LineChart(
    String title, String description, Axis x, Axis y, List<Series> series, List<Marker> markers)
    implements Figure {

  /** How a line is drawn. */
  public enum Stroke {
    /** Through. */
    SOLID,
    /** Broken: frozen, or a reference. */
    DASHED
  }

  /** A line; points in order of x, NaN in y for a gap. */
  public record Series(String name, Tone tone, Stroke stroke, List<Point> points) {
    public Series {
      Require.notNull("name", name);
      Require.notNull("tone", tone);
      Require.notNull("stroke", stroke);
      points = List.copyOf(points);
    }
  }

  /** A value and its interval; low and high NaN, or equal to y, for none. */
  public record Point(double x, double y, double low, double high) {
    /** A value without an interval. */
    public static Point of(double x, double y) {
      return new Point(x, y, Double.NaN, Double.NaN);
    }
  }

  /** Something that happened at a value of x. */
  public record Marker(String label, double x) {}

  public LineChart {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    Require.notNull("x", x);
    Require.notNull("y", y);
    series = List.copyOf(series);
    markers = List.copyOf(markers);
  }

  @Override
  public Drawing draw(Width width) {
    Svg svg = new Svg();
    long names = series.stream().filter(s -> !s.name().isEmpty()).count();
    double height = width.phone() ? 230 : Math.max(330, 40 + PlotArea.NAME_STEP * names);
    double top = 0;
    if (width.phone()) {
      top = Legend.draw(svg, 4, 0, width.units() - 8, keys(series));
    }
    PlotArea area = new PlotArea(svg, 4, top, width.units() - 8, height);
    area.draw(x, y, series, markers, width.phone() ? PlotArea.Names.OUT : PlotArea.Names.AT_END);
    return svg.finish(width, top + height + 4);
  }

  static List<Legend.Key> keys(List<Series> series) {
    return series.stream()
        .filter(s -> !s.name().isEmpty())
        .map(
            s ->
                new Legend.Key(
                    s.name(),
                    s.tone(),
                    s.stroke() == Stroke.SOLID ? Legend.Sign.LINE : Legend.Sign.DASH))
        .toList();
  }

  @Override
  public DataTable table() {
    return new DataTable(
        List.of("line", x.text().isEmpty() ? "time" : x.text(), "value", "low", "high"),
        rows(x, y, series));
  }

  static List<List<String>> rows(Axis x, Axis y, List<Series> series) {
    int decimals = Math.max(3, decimals(y, series));
    List<List<String>> rows = new ArrayList<>();
    for (Series s : series) {
      for (Point p : s.points()) {
        String at =
            x.kind() == Axis.Kind.CALENDAR
                ? CalendarTicks.date(p.x())
                : Numbers.fixed(p.x(), p.x() == Math.rint(p.x()) ? 0 : 2);
        rows.add(
            List.of(
                s.name(),
                at,
                Numbers.fixed(p.y(), decimals),
                Numbers.fixed(p.low(), decimals),
                Numbers.fixed(p.high(), decimals)));
      }
    }
    return rows;
  }

  private static int decimals(Axis y, List<Series> series) {
    return Scale.over(y, PlotArea.values(series), 0, 1).decimals();
  }

  @Override
  public List<String> notes() {
    return gaps(series);
  }

  /** Undefined values between defined ones; a line may begin late or end early without a gap. */
  private static long inside(List<Point> points) {
    int first = 0;
    int last = points.size();
    while (first < last && !Double.isFinite(points.get(first).y())) {
      first++;
    }
    while (last > first && !Double.isFinite(points.get(last - 1).y())) {
      last--;
    }
    return points.subList(first, last).stream().filter(p -> !Double.isFinite(p.y())).count();
  }

  static List<String> gaps(List<Series> series) {
    List<String> notes = new ArrayList<>();
    for (Series s : series) {
      long gaps = inside(s.points());
      if (gaps > 0) {
        notes.add(
            "Gaps in "
                + SafeText.name(s.name())
                + ": "
                + Numbers.count(gaps)
                + " of "
                + Numbers.count(s.points().size())
                + " values not defined.");
      }
    }
    return notes;
  }
}
