package autopoiesis.app.figure;

import java.util.List;
import java.util.stream.DoubleStream;

/** Draws a {@link TrajectoryMap}: tails that fade into the past, ends, and names beside them. */
final class TrajectoryDrawing {
  /** Room around the plane: for the name of the vertical axis, for ticks, and at the right. */
  private static final double HEAD = 24;

  private static final double LEFT = 40;
  private static final double FOOT = 42;
  private static final double RIGHT = 10;

  private final TrajectoryMap map;
  private final Width width;
  private final Svg svg = new Svg();
  private Scale x = Scale.over(Axis.of(""), DoubleStream.empty(), 0, 1);
  private Scale y = x;

  TrajectoryDrawing(TrajectoryMap map, Width width) {
    this.map = map;
    this.width = width;
  }

  Drawing draw() {
    double top = keys() + HEAD;
    double[] wide = range(map.x(), somewhere().mapToDouble(TrajectoryMap.Point::x));
    double[] high = range(map.y(), somewhere().mapToDouble(TrajectoryMap.Point::y));
    double room = width.units() - LEFT - RIGHT;
    double most = width.phone() ? 330 : 460;
    double unit = Math.min(room / (wide[1] - wide[0]), most / (high[1] - high[0]));
    double height = Math.max(width.phone() ? 200 : 300, unit * (high[1] - high[0]));
    x = scale(map.x(), wide, LEFT, LEFT + room, unit);
    y = scale(map.y(), high, top + height, top, unit);
    frame(top);
    for (TrajectoryMap.Path path : map.paths()) {
      svg.open("series");
      path(path);
      svg.close();
    }
    names(y.from());
    return svg.finish(width, y.from() + FOOT);
  }

  private java.util.stream.Stream<TrajectoryMap.Point> somewhere() {
    return map.paths().stream()
        .flatMap(p -> p.points().stream())
        .filter(TrajectoryMap.Point::isSomewhere);
  }

  /** The ends of the axis where it has them, otherwise those of the data and a little room. */
  private static double[] range(Axis axis, DoubleStream values) {
    double[] all = values.toArray();
    double low = DoubleStream.of(all).min().orElse(0);
    double high = DoubleStream.of(all).max().orElse(1);
    double room = high > low ? 0.04 * (high - low) : 0.5;
    return new double[] {
      Double.isNaN(axis.low()) ? low - room : axis.low(),
      Double.isNaN(axis.high()) ? high + room : axis.high()
    };
  }

  /** All the room there is, of which the range lies in the middle; an axis with ends keeps them. */
  private static Scale scale(Axis axis, double[] range, double from, double to, double unit) {
    double spare = Math.abs(to - from) / unit - (range[1] - range[0]);
    if (!Double.isNaN(axis.low()) && !Double.isNaN(axis.high())) {
      double end = from + Math.signum(to - from) * unit * (range[1] - range[0]);
      return Scale.over(axis, DoubleStream.empty(), from, end);
    }
    Axis whole = axis.between(range[0] - spare / 2, range[1] + spare / 2);
    return Scale.over(whole, DoubleStream.empty(), from, to);
  }

  private double x(TrajectoryMap.Point p) {
    return x.at(p.x());
  }

  private double y(TrajectoryMap.Point p) {
    return y.at(p.y());
  }

  private double keys() {
    double left = 4;
    double top = 0;
    for (TrajectoryMap.Key key : map.keys()) {
      double wide = 24 + TextWidth.of(key.name(), Svg.SMALL);
      if (left > 4 && left + wide > width.units() - 4) {
        left = 4;
        top += 19;
      }
      end(key.tone(), key.shape(), left + 9, top + 9, 0.8, "");
      svg.text("small", left + 21, top + 13, Svg.Anchor.START, key.name());
      left += wide + 18;
    }
    return map.keys().isEmpty() ? 0 : top + 26;
  }

  private void frame(double top) {
    svg.rect("frame", x.from(), y.to(), x.to() - x.from(), y.from() - y.to(), 0, "");
    for (Scale.Tick tick : x.ticks(width.phone() ? 4 : 6)) {
      double at = x.at(tick.value());
      svg.line("grid", at, y.to(), at, y.from());
      svg.text("small quiet", at, y.from() + 16, Svg.Anchor.MIDDLE, tick.text());
    }
    for (Scale.Tick tick : y.ticks(width.phone() ? 4 : 6)) {
      double at = y.at(tick.value());
      svg.line("grid", x.from(), at, x.to(), at);
      svg.text("small quiet", x.from() - 6, at + 4, Svg.Anchor.END, tick.text());
    }
    svg.text("small quiet", 4, top - 10, Svg.Anchor.START, map.y().text());
    double middle = (x.from() + x.to()) / 2;
    svg.text("small quiet", middle, y.from() + 34, Svg.Anchor.MIDDLE, map.x().text());
  }

  private void path(TrajectoryMap.Path path) {
    List<TrajectoryMap.Point> points = path.points();
    boolean truth = path.shape() == TrajectoryMap.Shape.CROSS;
    for (int i = 1; i < points.size(); i++) {
      TrajectoryMap.Point a = points.get(i - 1);
      TrajectoryMap.Point b = points.get(i);
      if (a.isSomewhere() && b.isSomewhere()) {
        int age = 1 + 4 * i / points.size();
        String css = truth ? "line dash " : "tail age" + age + " ";
        svg.line(css + path.tone().stroke(), x(a), y(a), x(b), y(b));
      }
    }
    if (points.size() > 1 && points.get(0).isSomewhere()) {
      svg.circle("start " + path.tone().stroke(), x(points.get(0)), y(points.get(0)), 2.6, "");
    }
    for (TrajectoryMap.Point p : path.end()) {
      end(path.tone(), path.shape(), x(p), y(p), 1, path.name());
    }
  }

  private void end(
      Tone tone, TrajectoryMap.Shape shape, double x, double y, double size, String tip) {
    double r = size * radius(shape);
    switch (shape) {
      case DOT -> svg.circle("dot " + tone.fill(), x, y, r, tip);
      case SQUARE -> svg.rect("dot " + tone.fill(), x - r, y - r, 2 * r, 2 * r, 1.5, tip);
      case DIAMOND -> {
        List<Svg.At> corners =
            List.of(
                new Svg.At(x, y - r),
                new Svg.At(x + r, y),
                new Svg.At(x, y + r),
                new Svg.At(x - r, y));
        svg.polygon("dot " + tone.fill(), corners, tip);
      }
      case RING -> svg.circle("ring " + tone.stroke(), x, y, r, tip);
      case CROSS -> {
        String d =
            "M"
                + Svg.xy(x - r, y - r)
                + "L"
                + Svg.xy(x + r, y + r)
                + "M"
                + Svg.xy(x - r, y + r)
                + "L"
                + Svg.xy(x + r, y - r);
        svg.path("line " + tone.stroke(), d, tip);
      }
    }
  }

  private static double radius(TrajectoryMap.Shape shape) {
    return switch (shape) {
      case DOT -> 4;
      case SQUARE -> 6.5;
      case DIAMOND -> 7;
      case RING -> 9;
      case CROSS -> 5;
    };
  }

  /** Names of labels and categories first; people's only where there is room. */
  private void names(double bottom) {
    LabelPlacer placer = new LabelPlacer(width.units() - 4, bottom);
    for (TrajectoryMap.Path path : map.paths()) {
      for (TrajectoryMap.Point p : path.end()) {
        placer.block(x(p), y(p), radius(path.shape()) - 1);
      }
    }
    for (boolean people : new boolean[] {false, true}) {
      for (TrajectoryMap.Path path : map.paths()) {
        boolean dot = path.shape() == TrajectoryMap.Shape.DOT;
        if (dot == people && !path.name().isEmpty()) {
          name(placer, path);
        }
      }
    }
  }

  private void name(LabelPlacer placer, TrajectoryMap.Path path) {
    String text = SafeText.shorten(path.name(), width.phone() ? 110 : 190, Svg.SMALL);
    boolean person = path.shape() == TrajectoryMap.Shape.DOT;
    for (TrajectoryMap.Point p : path.end()) {
      double wide = person ? TextWidth.of(text, Svg.SMALL) : TextWidth.bold(text, Svg.SMALL);
      for (LabelPlacer.Place place :
          placer.place(x(p), y(p), radius(path.shape()), wide, Svg.SMALL)) {
        String css = person ? "small halo inside" : "small strong halo inside " + path.tone().ink();
        svg.text(css, place.x(), place.y(), place.anchor(), text);
      }
    }
  }
}
