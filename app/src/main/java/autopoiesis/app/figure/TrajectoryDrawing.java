package autopoiesis.app.figure;

import java.util.List;
import java.util.stream.DoubleStream;

/** Draws a {@link TrajectoryMap}: tails that fade into the past, ends, and names beside them. */
final class TrajectoryDrawing {
  private static final double MARGIN = 26;

  private final TrajectoryMap map;
  private final Width width;
  private final Svg svg = new Svg();
  private double scale = 1;
  private double middleX;
  private double middleY;
  private double centreX;
  private double centreY;

  TrajectoryDrawing(TrajectoryMap map, Width width) {
    this.map = map;
    this.width = width;
  }

  Drawing draw() {
    double top = keys();
    double[] x = range(somewhere().mapToDouble(TrajectoryMap.Point::x));
    double[] y = range(somewhere().mapToDouble(TrajectoryMap.Point::y));
    double wide = width.units() - 2 * MARGIN - 30;
    double most = width.phone() ? 330 : 460;
    scale = wide / (x[1] - x[0]);
    double high = Math.max(width.phone() ? 200 : 300, Math.min(most, scale * (y[1] - y[0])));
    scale = Math.min(scale, high / (y[1] - y[0]));
    middleX = (x[0] + x[1]) / 2;
    middleY = (y[0] + y[1]) / 2;
    centreX = width.units() / 2;
    centreY = top + MARGIN + high / 2;
    double bottom = top + high + 2 * MARGIN;
    frame(top, bottom);
    for (TrajectoryMap.Path path : map.paths()) {
      svg.open("series");
      path(path);
      svg.close();
    }
    names(bottom);
    return svg.finish(width, bottom + (map.x().isEmpty() ? 4 : 22));
  }

  private java.util.stream.Stream<TrajectoryMap.Point> somewhere() {
    return map.paths().stream()
        .flatMap(p -> p.points().stream())
        .filter(TrajectoryMap.Point::isSomewhere);
  }

  private static double[] range(DoubleStream values) {
    double[] all = values.toArray();
    double low = DoubleStream.of(all).min().orElse(0);
    double high = DoubleStream.of(all).max().orElse(1);
    double room = high > low ? 0.02 * (high - low) : 0.5;
    return new double[] {low - room, high + room};
  }

  private double x(TrajectoryMap.Point p) {
    return centreX + (p.x() - middleX) * scale;
  }

  private double y(TrajectoryMap.Point p) {
    return centreY - (p.y() - middleY) * scale;
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

  private void frame(double top, double bottom) {
    svg.rect("frame", 4, top, width.units() - 8, bottom - top, 6, "");
    if (!map.x().isEmpty()) {
      svg.text("small quiet", centreX, bottom + 17, Svg.Anchor.MIDDLE, map.x());
    }
    if (!map.y().isEmpty()) {
      svg.text("small quiet", 12, top + 17, Svg.Anchor.START, map.y());
    }
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
