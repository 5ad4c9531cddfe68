package autopoiesis.app.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** A rectangle with two axes and lines in it: the body of line charts and of small multiples. */
final class PlotArea {
  /** Where the names of lines stand. */
  enum Names {
    /** Each beside its end. */
    AT_END,
    /** Not in here. */
    OUT
  }

  /** A name beside the end of a line: where the line ends and where the name stands. */
  private record EndName(int index, Tone tone, String text, double lineY, double nameY) {}

  /** How far names stand from each other. */
  static final double NAME_STEP = 13.5;

  private static final double NAME_ROOM = 220;

  /** The least room between the texts of two ticks. */
  private static final double TICK_GAP = 10;

  private final Svg svg;
  private final double left;
  private final double top;
  private final double width;
  private final double height;

  PlotArea(Svg svg, double left, double top, double width, double height) {
    this.svg = svg;
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  static DoubleStream values(List<LineChart.Series> series) {
    return series.stream()
        .flatMap(s -> s.points().stream())
        .flatMapToDouble(p -> DoubleStream.of(p.y(), p.low(), p.high()));
  }

  void draw(
      Axis xAxis,
      Axis yAxis,
      List<LineChart.Series> series,
      List<LineChart.Marker> markers,
      Names names) {
    double head = yAxis.text().isEmpty() ? 8 : 24;
    // What names of markers take, when each that would meet another has a line of its own.
    DoubleStream across = series.stream().flatMap(s -> s.points().stream()).mapToDouble(p -> p.x());
    Scale near = Scale.over(xAxis, across, left, left + width - nameRoom(series, names));
    int[] lines = lines(markers, near);
    head += markers.isEmpty() ? 0 : 2 + 14 * (1 + Arrays.stream(lines).max().orElse(0));
    double foot = xAxis.text().isEmpty() ? 24 : 42;
    Scale y = Scale.over(yAxis, values(series), top + height - foot, top + head);
    List<Scale.Tick> yTicks = y.ticks(height > 200 ? 6 : 4);
    double leftRoom = 8;
    for (Scale.Tick tick : yTicks) {
      leftRoom = Math.max(leftRoom, TextWidth.of(tick.text(), Svg.SMALL) + 8);
    }
    double rightRoom = nameRoom(series, names);
    DoubleStream xs = series.stream().flatMap(s -> s.points().stream()).mapToDouble(p -> p.x());
    Scale x = Scale.over(xAxis, xs, left + leftRoom, left + width - rightRoom);
    axes(xAxis, yAxis, x, y, yTicks);
    for (int i = 0; i < lines.length; i++) {
      marker(markers.get(i), lines[i], x, y);
    }
    List<EndName> ends = names == Names.AT_END ? endNames(series, x, y) : List.of();
    for (int i = 0; i < series.size(); i++) {
      int index = i;
      svg.open("series");
      line(series.get(i), x, y);
      ends.stream().filter(e -> e.index() == index).forEach(e -> endName(e, x));
      svg.close();
    }
  }

  private static double nameRoom(List<LineChart.Series> series, Names names) {
    if (names == Names.OUT) {
      return 12;
    }
    double widest = 0;
    for (LineChart.Series s : series) {
      widest = Math.max(widest, TextWidth.bold(s.name(), Svg.SMALL));
    }
    return widest == 0 ? 12 : Math.min(NAME_ROOM, widest + 24);
  }

  private void axes(Axis xAxis, Axis yAxis, Scale x, Scale y, List<Scale.Tick> yTicks) {
    for (Scale.Tick tick : yTicks) {
      double at = y.at(tick.value());
      svg.line("grid", x.from(), at, x.to(), at);
      svg.text("small quiet", x.from() - 6, at + 4, Svg.Anchor.END, tick.text());
    }
    for (Scale.Tick tick : apart(x)) {
      double at = x.at(tick.value());
      svg.line("axis", at, y.from(), at, y.from() + 4);
      svg.text("small quiet", at, y.from() + 18, Svg.Anchor.MIDDLE, tick.text());
    }
    svg.line("axis", x.from(), y.from(), x.to(), y.from());
    if (!yAxis.text().isEmpty()) {
      svg.text("small quiet", left, top + 11, Svg.Anchor.START, yAxis.text());
    }
    if (!xAxis.text().isEmpty()) {
      double middle = (x.from() + x.to()) / 2;
      svg.text("small quiet", middle, y.from() + 36, Svg.Anchor.MIDDLE, xAxis.text());
    }
  }

  /** About eight ticks, or every second, third and so on, so that their texts do not meet. */
  static List<Scale.Tick> apart(Scale x) {
    List<Scale.Tick> ticks = x.ticks(8);
    for (int stride = 2; !clear(ticks, x); stride++) {
      List<Scale.Tick> all = x.ticks(8);
      ticks = new ArrayList<>();
      for (int i = 0; i < all.size(); i += stride) {
        ticks.add(all.get(i));
      }
    }
    return ticks;
  }

  private static boolean clear(List<Scale.Tick> ticks, Scale x) {
    for (int i = 1; i < ticks.size(); i++) {
      double gap = x.at(ticks.get(i).value()) - x.at(ticks.get(i - 1).value());
      String both = ticks.get(i - 1).text() + ticks.get(i).text();
      if (gap < TextWidth.of(both, Svg.SMALL) / 2 + TICK_GAP) {
        return false;
      }
    }
    return true;
  }

  private void marker(LineChart.Marker marker, int line, Scale x, Scale y) {
    double at = x.at(marker.x());
    svg.line("reference", at, y.to() - 4 - 14 * line, at, y.from());
    double middle = middle(marker, x);
    svg.text("small halo", middle, y.to() - 8 - 14 * line, Svg.Anchor.MIDDLE, marker.label());
  }

  private static double middle(LineChart.Marker marker, Scale x) {
    double half = TextWidth.of(marker.label(), Svg.SMALL) / 2;
    return Math.max(x.from() + half, Math.min(x.to() - half, x.at(marker.x())));
  }

  /** The line of each marker's name, from the axis up: the first on which it meets no other. */
  private static int[] lines(List<LineChart.Marker> markers, Scale x) {
    int[] lines = new int[markers.size()];
    for (int i = 0; i < lines.length; i++) {
      while (meets(markers, lines, i, x)) {
        lines[i]++;
      }
    }
    return lines;
  }

  /** Whether the name of a marker would meet that of an earlier one on its line. */
  private static boolean meets(List<LineChart.Marker> markers, int[] lines, int i, Scale x) {
    for (int k = 0; k < i; k++) {
      double apart = Math.abs(middle(markers.get(i), x) - middle(markers.get(k), x));
      String both = markers.get(i).label() + markers.get(k).label();
      if (lines[k] == lines[i] && apart < TextWidth.of(both, Svg.SMALL) / 2 + 26) {
        return true;
      }
    }
    return false;
  }

  private void line(LineChart.Series s, Scale x, Scale y) {
    boolean quiet = s.tone() == Tone.QUIET;
    String css = (quiet ? "thin " : "line ") + s.tone().stroke();
    if (s.stroke() == LineChart.Stroke.DASHED) {
      css += " dash";
    }
    for (List<LineChart.Point> run : runs(s, x, y)) {
      if (!quiet) {
        band(s, run, x, y);
      }
      List<Svg.At> points = run.stream().map(p -> new Svg.At(x.at(p.x()), y.at(p.y()))).toList();
      if (points.size() > 1) {
        svg.polyline(css, points, "");
      }
      for (LineChart.Point p : run) {
        String tip = s.name() + ": " + write(p, y);
        boolean alone = points.size() == 1;
        if (s.name().isEmpty() && !alone) {
          continue; // a line without a name has nothing to say when pointed at
        }
        String dot = alone ? "dot " + s.tone().fill() : "touch";
        svg.circle(dot, x.at(p.x()), y.at(p.y()), alone ? 3 : 7, tip);
      }
    }
  }

  private static String write(LineChart.Point p, Scale y) {
    int decimals = y.decimals();
    String value = Numbers.fixed(p.y(), decimals);
    return p.low() < p.high()
        ? value
            + " ["
            + Numbers.fixed(p.low(), decimals)
            + ", "
            + Numbers.fixed(p.high(), decimals)
            + "]"
        : value;
  }

  private void band(LineChart.Series s, List<LineChart.Point> run, Scale x, Scale y) {
    List<Svg.At> outline = new ArrayList<>();
    for (LineChart.Point p : run) {
      if (p.low() < p.high()) {
        outline.add(new Svg.At(x.at(p.x()), y.at(p.high())));
      }
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      LineChart.Point p = run.get(i);
      if (p.low() < p.high()) {
        outline.add(new Svg.At(x.at(p.x()), y.at(p.low())));
      }
    }
    if (outline.size() > 2) {
      svg.polygon("band " + s.tone().fill(), outline, "");
    }
  }

  private static List<List<LineChart.Point>> runs(LineChart.Series s, Scale x, Scale y) {
    List<List<LineChart.Point>> runs = new ArrayList<>();
    List<LineChart.Point> run = new ArrayList<>();
    for (LineChart.Point p : s.points()) {
      if (y.shows(p.y()) && x.shows(p.x())) {
        run.add(p);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** Names in the order of their lines' ends, pushed apart until none covers another. */
  private List<EndName> endNames(List<LineChart.Series> series, Scale x, Scale y) {
    List<EndName> ends = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      LineChart.Series s = series.get(i);
      List<List<LineChart.Point>> runs = runs(s, x, y);
      if (!runs.isEmpty() && !s.name().isEmpty()) {
        List<LineChart.Point> last = runs.get(runs.size() - 1);
        double at = y.at(last.get(last.size() - 1).y());
        String text = SafeText.shorten(s.name(), (NAME_ROOM - 24) / 1.08, Svg.SMALL);
        ends.add(new EndName(i, s.tone(), text, at, at));
      }
    }
    ends.sort(Comparator.comparingDouble(EndName::lineY));
    double[] at = ends.stream().mapToDouble(EndName::lineY).toArray();
    spread(at, top + 6, top + height - 8);
    for (int i = 0; i < at.length; i++) {
      EndName e = ends.get(i);
      ends.set(i, new EndName(e.index(), e.tone(), e.text(), e.lineY(), at[i]));
    }
    return ends;
  }

  /** Moves ascending positions as little as two sweeps can, so that neighbours keep a distance. */
  static void spread(double[] at, double least, double most) {
    for (int i = 0; i < at.length; i++) {
      at[i] = Math.max(at[i], i == 0 ? least : at[i - 1] + NAME_STEP);
    }
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], i == at.length - 1 ? most : at[i + 1] - NAME_STEP);
    }
  }

  private void endName(EndName end, Scale x) {
    double from = x.to() + 3;
    if (Math.abs(end.nameY() - end.lineY()) > 2) {
      svg.line("leader", from, end.lineY(), from + 11, end.nameY());
    }
    String css = end.tone() == Tone.QUIET ? "small quiet" : "small strong";
    String ink = end.tone().ink();
    svg.text(css + " " + ink, from + 14, end.nameY() + 4, Svg.Anchor.START, end.text());
  }
}
