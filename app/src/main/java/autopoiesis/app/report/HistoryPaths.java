package autopoiesis.app.report;

import autopoiesis.app.report.TrajectoriesView.Kind;
import autopoiesis.app.report.TrajectoriesView.Path;
import autopoiesis.app.report.TrajectoriesView.Point;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.optimization.algebra.SymmetricEigen;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.Identities;
import autopoiesis.relational.history.History;
import autopoiesis.relational.history.HistoryWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Paths of a few people, the given labels and the emergent categories on one plane. */
final class HistoryPaths {
  private static final int PEOPLE = 6;
  private static final int LABELS = 8;
  private static final int LINES = 8;

  private final History history;
  private final TimeScale time;
  private final Participants all;
  private final int dimension;
  private final double[] mean;
  private final SymmetricEigen directions;

  HistoryPaths(History history, TimeScale time) {
    this.history = history;
    this.time = time;
    this.all = history.participants();
    HistoryWindow last = history.windows().get(history.windows().size() - 1);
    this.dimension = last.identities().dimension();
    this.mean = new double[dimension];
    this.directions = directions(last);
  }

  /** The principal directions of the people who have acted, at the end. */
  private SymmetricEigen directions(HistoryWindow last) {
    Identities z = last.identities();
    List<Integer> people = tied(last, ParticipantKind.PERSON);
    for (int id : people) {
      for (int i = 0; i < dimension; i++) {
        mean[i] += z.get(id, i) / people.size();
      }
    }
    double[] covariance = new double[dimension * dimension];
    for (int id : people) {
      for (int i = 0; i < dimension; i++) {
        for (int j = 0; j < dimension; j++) {
          covariance[i * dimension + j] +=
              (z.get(id, i) - mean[i]) * (z.get(id, j) - mean[j]) / people.size();
        }
      }
    }
    return SymmetricEigen.of(covariance, dimension);
  }

  private List<Integer> tied(HistoryWindow window, ParticipantKind kind) {
    List<Integer> ids = new ArrayList<>();
    for (int ordinal = 0; ordinal < all.count(kind); ordinal++) {
      int id = all.id(kind, ordinal);
      if (HistoryViews.isTied(window.constitution(), id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  TrajectoriesView view() {
    List<Path> paths = new ArrayList<>();
    labels(paths);
    lines(paths);
    people(paths);
    double whole = 0;
    for (double value : directions.values()) {
      whole += Math.max(0, value);
    }
    double shown = directions.values()[0] + (dimension > 1 ? directions.values()[1] : 0);
    String share =
        whole > 0 ? Math.round(100 * shown / whole) + " % of their variance" : "no spread";
    return new TrajectoriesView(
        "The plane holds the two directions in which people differ most at the end ("
            + share
            + "); positions of earlier windows are aligned to it. The signs and the"
            + " zero mean nothing by themselves; distances do.",
        TrajectoriesView.Plane.of(
            "direction in which people differ most", "direction in which they differ next most"),
        time,
        paths);
  }

  /** The labels with most mass at the end. */
  private void labels(List<Path> paths) {
    List<Integer> labels = new ArrayList<>(tied(last(), ParticipantKind.CATEGORY));
    labels.sort(Comparator.comparingDouble((Integer id) -> last().constitution().anchor(id)));
    for (int id : labels.subList(0, Math.min(LABELS, labels.size()))) {
      paths.add(new Path(all.participant(id).name(), Kind.LABEL, -1, points(id)));
    }
  }

  /** The emergent categories with most members at the end, by their centres. */
  private void lines(List<Path> paths) {
    CategoryLines lines = history.lines();
    int end = lines.periods() - 1;
    for (int c = 0; c < Math.min(LINES, lines.categories(end)); c++) {
      int line = lines.line(end, c);
      List<Point> points = new ArrayList<>();
      for (int w = 0; w < history.windows().size(); w++) {
        double[] centre = history.centroid(line, w);
        double at = history.windows().get(w).span().end();
        points.add(centre.length == 0 ? absent(at) : project(at, centre));
      }
      paths.add(new Path("emergent " + (line + 1), Kind.CATEGORY, line, points));
    }
  }

  /** People from the one that moved most to the one that moved least, evenly. */
  private void people(List<Path> paths) {
    List<Integer> people = tied(last(), ParticipantKind.PERSON);
    List<Double> moved = new ArrayList<>();
    for (int id = 0; id < all.size(); id++) {
      double sum = 0;
      for (HistoryWindow window : history.windows()) {
        sum += window.flux(id);
      }
      moved.add(sum);
    }
    people.sort(Comparator.comparingDouble((Integer id) -> -moved.get(id)));
    int shown = Math.min(PEOPLE, people.size());
    for (int i = 0; i < shown; i++) {
      int id = people.get(shown == 1 ? 0 : i * (people.size() - 1) / (shown - 1));
      String name = "person " + (char) ('A' + i);
      int line = HistoryViews.line(history, history.windows().size() - 1, id);
      paths.add(new Path(name, Kind.PERSON, line, points(id)));
    }
  }

  private HistoryWindow last() {
    return history.windows().get(history.windows().size() - 1);
  }

  private List<Point> points(int id) {
    List<Point> points = new ArrayList<>();
    for (HistoryWindow window : history.windows()) {
      double at = window.span().end();
      boolean there = HistoryViews.isTied(window.constitution(), id);
      points.add(there ? project(at, window.identities().position(id)) : absent(at));
    }
    return points;
  }

  private static Point absent(double at) {
    return new Point(at, Double.NaN, Double.NaN);
  }

  private Point project(double at, double[] position) {
    double x = 0;
    double y = 0;
    double[] vectors = directions.vectors();
    for (int i = 0; i < dimension; i++) {
      double centred = position[i] - mean[i];
      x += centred * vectors[i * dimension];
      y += dimension > 1 ? centred * vectors[i * dimension + 1] : 0;
    }
    return new Point(at, x, y);
  }
}
