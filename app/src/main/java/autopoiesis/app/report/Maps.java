package autopoiesis.app.report;

import autopoiesis.app.figure.Axis;
import autopoiesis.app.figure.Tone;
import autopoiesis.app.figure.TrajectoryMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Trajectories as a map: the truth at the bottom, then people, then labels and categories. */
final class Maps {
  private Maps() {}

  static TrajectoryMap of(TrajectoriesView view, String title) {
    List<TrajectoryMap.Path> paths = new ArrayList<>();
    Set<TrajectoriesView.Kind> kinds = new LinkedHashSet<>();
    view.paths().stream()
        .sorted(Comparator.comparingInt(p -> layer(p.kind())))
        .forEach(
            p -> {
              kinds.add(p.kind());
              List<TrajectoryMap.Point> points =
                  p.points().stream().map(q -> new TrajectoryMap.Point(q.x(), q.y())).toList();
              paths.add(new TrajectoryMap.Path(p.name(), tone(p), shape(p.kind()), points));
            });
    List<TrajectoryMap.Key> keys =
        kinds.stream().map(k -> new TrajectoryMap.Key(word(k), keyTone(k), shape(k))).toList();
    return new TrajectoryMap(
        title,
        paths.size() + " paths on a plane; each fades into its past, from a hollow dot to its end.",
        axis(view.plane(), view.plane().x()),
        axis(view.plane(), view.plane().y()),
        keys,
        paths);
  }

  private static Axis axis(TrajectoriesView.Plane plane, String label) {
    return Axis.of(label).between(plane.low(), plane.high());
  }

  private static int layer(TrajectoriesView.Kind kind) {
    return switch (kind) {
      case PERSON -> 0;
      case TRUTH -> 1;
      case CATEGORY -> 2;
      case LABEL -> 3;
      case FROZEN_LABEL -> 4;
    };
  }

  private static Tone tone(TrajectoriesView.Path path) {
    return path.kind() == TrajectoriesView.Kind.PERSON && path.group() >= 0
        ? Tone.of(path.group())
        : keyTone(path.kind());
  }

  private static Tone keyTone(TrajectoriesView.Kind kind) {
    return switch (kind) {
      case PERSON -> Tone.QUIET;
      case TRUTH -> Tone.TRUTH;
      case CATEGORY -> Tone.FOURTH;
      case LABEL -> Tone.FOCUS;
      case FROZEN_LABEL -> Tone.CONTRAST;
    };
  }

  private static TrajectoryMap.Shape shape(TrajectoriesView.Kind kind) {
    return switch (kind) {
      case PERSON -> TrajectoryMap.Shape.DOT;
      case TRUTH -> TrajectoryMap.Shape.CROSS;
      case CATEGORY -> TrajectoryMap.Shape.RING;
      case LABEL -> TrajectoryMap.Shape.DIAMOND;
      case FROZEN_LABEL -> TrajectoryMap.Shape.SQUARE;
    };
  }

  private static String word(TrajectoriesView.Kind kind) {
    return switch (kind) {
      case PERSON -> "people";
      case TRUTH -> "the truth";
      case CATEGORY -> "emergent category";
      case LABEL -> "label, re-read from relations";
      case FROZEN_LABEL -> "label, frozen";
    };
  }
}
