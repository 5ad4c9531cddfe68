package autopoiesis.app.figure;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths on a plane: where somebody or something was, and where it went. Both directions have the
 * same scale, so that distances can be compared; an axis with ends of its own keeps them, whatever
 * the paths.
 *
 * @param title what it is called
 * @param description what there is to see
 * @param x what the horizontal direction measures, evenly laid out
 * @param y what the vertical direction measures, evenly laid out
 * @param keys what the tones and shapes stand for
 * @param paths later ones lie above earlier ones
 */
public record TrajectoryMap(
    String title, String description, Axis x, Axis y, List<Key> keys, List<Path> paths)
    implements Figure {

  /** How the end of a path is drawn. */
  public enum Shape {
    /** A dot: somebody. */
    DOT,
    /** A square: something that stays where it was put. */
    SQUARE,
    /** A diamond: a label that may move. */
    DIAMOND,
    /** A ring: the centre of a category. */
    RING,
    /** A cross on a broken line: what is known to be true. */
    CROSS
  }

  /** What a tone and shape stand for. */
  public record Key(String name, Tone tone, Shape shape) {}

  /** A path with its points in order of time; NaN coordinates break it. */
  public record Path(String name, Tone tone, Shape shape, List<Point> points) {
    public Path {
      Require.notNull("name", name);
      Require.notNull("tone", tone);
      Require.notNull("shape", shape);
      points = List.copyOf(points);
    }

    /** The last point that is somewhere, or none. */
    List<Point> end() {
      for (int i = points.size() - 1; i >= 0; i--) {
        if (points.get(i).isSomewhere()) {
          return List.of(points.get(i));
        }
      }
      return List.of();
    }
  }

  /** A place. */
  public record Point(double x, double y) {
    boolean isSomewhere() {
      return Double.isFinite(x) && Double.isFinite(y);
    }
  }

  public TrajectoryMap {
    Require.notEmpty("title", title);
    Require.notNull("description", description);
    Require.notNull("x", x);
    Require.notNull("y", y);
    keys = List.copyOf(keys);
    paths = List.copyOf(paths);
  }

  @Override
  public Drawing draw(Width width) {
    return new TrajectoryDrawing(this, width).draw();
  }

  @Override
  public DataTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      Path path = paths.get(i);
      String name = path.name().isEmpty() ? "path " + (i + 1) : path.name();
      for (int k = 0; k < path.points().size(); k++) {
        Point p = path.points().get(k);
        rows.add(
            List.of(
                name, Integer.toString(k + 1), Numbers.fixed(p.x(), 3), Numbers.fixed(p.y(), 3)));
      }
    }
    return new DataTable(List.of("path", "point", "x", "y"), rows);
  }

  @Override
  public List<String> notes() {
    long gaps =
        paths.stream().flatMap(p -> p.points().stream()).filter(p -> !p.isSomewhere()).count();
    return gaps == 0
        ? List.of()
        : List.of("Paths are broken where a position is not defined (" + gaps + " points).");
  }
}
