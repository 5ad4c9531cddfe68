package autopoiesis.app.figure;

import java.util.ArrayList;
import java.util.List;

/** Finds room for words beside points, so that no word covers another or leaves the drawing. */
final class LabelPlacer {
  /** Where a word goes: its anchor and baseline. */
  record Place(double x, double y, Svg.Anchor anchor) {}

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final double width;
  private final double height;
  private final List<Box> taken = new ArrayList<>();

  LabelPlacer(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Keeps words off a point. */
  void block(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /** The first free place around a point, or none. */
  List<Place> place(double x, double y, double radius, double textWidth, double size) {
    for (Place place : around(x, y, radius + 4, size)) {
      Box box = box(place, textWidth, size);
      boolean inside =
          box.left() >= 2 && box.top() >= 0 && box.right() <= width - 2 && box.bottom() <= height;
      if (inside && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        return List.of(place);
      }
    }
    return List.of();
  }

  private static List<Place> around(double x, double y, double away, double size) {
    double middle = y + size * 0.35;
    return List.of(
        new Place(x + away, middle, Svg.Anchor.START),
        new Place(x - away, middle, Svg.Anchor.END),
        new Place(x, y - away, Svg.Anchor.MIDDLE),
        new Place(x, y + away + size * 0.8, Svg.Anchor.MIDDLE),
        new Place(x + away * 0.8, y - away * 0.6, Svg.Anchor.START),
        new Place(x + away * 0.8, y + away * 0.6 + size * 0.7, Svg.Anchor.START),
        new Place(x - away * 0.8, y - away * 0.6, Svg.Anchor.END),
        new Place(x - away * 0.8, y + away * 0.6 + size * 0.7, Svg.Anchor.END));
  }

  private static Box box(Place place, double textWidth, double size) {
    double left =
        switch (place.anchor()) {
          case START -> place.x();
          case MIDDLE -> place.x() - textWidth / 2;
          case END -> place.x() - textWidth;
        };
    return new Box(left, place.y() - size * 0.85, left + textWidth, place.y() + size * 0.25);
  }
}
