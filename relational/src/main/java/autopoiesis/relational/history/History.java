package autopoiesis.relational.history;

import autopoiesis.core.HardPartition;
import autopoiesis.core.IdentityVector;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;
import autopoiesis.core.Trajectory;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.Identities;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.measure.CategoryDrift;
import autopoiesis.relational.measure.Homogenisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a run over a log left behind: its windows, and its categories through time. Immutable. */
public final class History {
  private final IdentityGraph graph;
  private final Participants participants;
  private final List<HistoryWindow> windows;
  private final CategoryLines lines;

  History(IdentityGraph graph, List<HistoryWindow> windows, CategoryLines lines) {
    this.graph = graph;
    this.participants = graph.participants();
    this.windows = List.copyOf(windows);
    this.lines = lines;
  }

  /** Everybody and everything in the log. */
  public Participants participants() {
    return participants;
  }

  /** The relations of the graph. */
  public List<Relation> relations() {
    return graph.relations();
  }

  /** The graph at the end of the last window. */
  public IdentityGraph graph() {
    return graph;
  }

  /** The windows in order of time; number 0 is the warm start. */
  public List<HistoryWindow> windows() {
    return windows;
  }

  /** The emergent categories through time; period i is window i. */
  public CategoryLines lines() {
    return lines;
  }

  /**
   * A participant's path through the ends of windows; windows that end at the same instant as the
   * one before are left out.
   */
  public Trajectory trajectory(int participant) {
    List<IdentityVector> path = new ArrayList<>();
    for (HistoryWindow window : windows) {
      double time = window.span().end();
      if (path.isEmpty() || time > path.get(path.size() - 1).time()) {
        path.add(window.identities().vector(participant, time));
      }
    }
    return new Trajectory(path);
  }

  /**
   * The mean position of a line's members in a window, or an empty array when the line is not there
   * then.
   */
  public double[] centroid(int line, int window) {
    int category = categoryOf(line, window);
    if (category < 0) {
      return new double[0];
    }
    HistoryWindow at = windows.get(window);
    return CategoryDrift.centroids(at.identities(), at.categories())[category];
  }

  /** The drift of an emergent category since the window before; NaN when it was not in both. */
  public double drift(int line, int window) {
    Require.that("window", window, window >= 1 && window < windows.size(), "after the warm start");
    double[] before = centroid(line, window - 1);
    double[] after = centroid(line, window);
    return before.length == 0 || after.length == 0
        ? Double.NaN
        : CategoryDrift.drift(before, after);
  }

  /** The homogenisation of a kind from the end of the warm start to the end of a window. */
  public double homogenisation(ParticipantKind kind, int window) {
    int[] members = new int[participants.count(kind)];
    Arrays.setAll(members, ordinal -> participants.id(kind, ordinal));
    Identities first = windows.get(0).identities();
    return members.length == 0
        ? Double.NaN
        : Homogenisation.of(first, windows.get(window).identities(), members);
  }

  /**
   * The emergent categories of persons as a grouping that changes at the end of each window, each
   * line a category; persons are numbered by ordinal.
   */
  public TimedPartition emergent() {
    List<String> names = new ArrayList<>();
    for (int line = 1; line <= lines.lines(); line++) {
      names.add("emergent " + line);
    }
    List<HardPartition> periods = new ArrayList<>();
    List<Double> from = new ArrayList<>();
    for (int window = 0; window < windows.size(); window++) {
      double time = windows.get(window).span().end();
      if (!from.isEmpty() && time <= from.get(from.size() - 1)) {
        continue;
      }
      from.add(time);
      periods.add(new HardPartition("emergent", names, personsByLine(window)));
    }
    double[] times = from.stream().mapToDouble(Double::doubleValue).toArray();
    return new TimedPartition("emergent", times, periods);
  }

  private int[] personsByLine(int window) {
    HardPartition categories = windows.get(window).categories();
    int[] lineOf = new int[participants.count(ParticipantKind.PERSON)];
    for (int ordinal = 0; ordinal < lineOf.length; ordinal++) {
      int category = categories.categoryOf(participants.id(ParticipantKind.PERSON, ordinal));
      boolean none = category == HardPartition.NONE;
      lineOf[ordinal] = none ? HardPartition.NONE : lines.line(window, category);
    }
    return lineOf;
  }

  private int categoryOf(int line, int window) {
    for (int category = 0; category < lines.categories(window); category++) {
      if (lines.line(window, category) == line) {
        return category;
      }
    }
    return -1;
  }
}
