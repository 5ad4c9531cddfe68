package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.List;

/**
 * A frozen label, moving people, the truth: the bearers of the first label of a world, on a plane.
 * x is the share of the first kind of things in what somebody does, y that of the second, both in
 * [0, 1]. In world (i) the first kind is what the label meant when it was given, the second what
 * its bearers turn to from the shift on; in world (ii) nobody turns to anything.
 *
 * @param world the world's name
 * @param label the label
 * @param bearers how many people bear it
 * @param shiftStep when its meaning shifts; -1 where it does not
 * @param events what else is planted to happen to some of the bearers: a new circle takes a share
 *     of every old one
 * @param warmSteps how many steps were only learned from
 * @param lines means over bearers and replicates: the truth, the frozen label, what arms believe
 * @param people some bearers of the first replicate, as planted; a point a step
 */
public record OpeningFigure(
    String world,
    String label,
    int bearers,
    int shiftStep,
    List<PlantedEvent> events,
    int warmSteps,
    List<Line> lines,
    List<List<Point>> people) {
  public OpeningFigure {
    Require.notEmpty("world", world);
    Require.notEmpty("label", label);
    events = List.copyOf(events);
    lines = List.copyOf(lines);
    people = people.stream().map(List::copyOf).toList();
  }

  /** What a line shows. */
  public enum Role {
    /** What bearers would do by themselves, as planted. */
    TRUTH,
    /** What the label said at the end of the warm start; it never changes. */
    FROZEN_LABEL,
    /** What an arm believes of them. */
    BELIEF
  }

  /**
   * A line.
   *
   * @param name what it is called: an arm's name for a belief
   * @param role what it shows
   * @param points one a step
   * @param turned {@link Point#turned} of every step, with its interval over replicates
   * @param off how far the line lies from the truth of its own world along that axis: the mean
   *     distance of all steps from {@link OpeningFigure#since} on, over replicates; in [0, 2]
   */
  public record Line(
      String name, Role role, List<Point> points, List<Estimate> turned, Estimate off) {
    public Line {
      Require.notEmpty("name", name);
      Require.notNull("role", role);
      points = List.copyOf(points);
      turned = List.copyOf(turned);
      Require.sameLength("turned", turned.size(), "points", points.size());
      Require.notNull("off", off);
    }
  }

  /**
   * A place on the plane.
   *
   * @param x share of the first kind
   * @param y share of the second kind
   */
  public record Point(double x, double y) {
    /** The same along one axis: y - x, in [-1, 1]; -1 is what the label said. */
    public double turned() {
      return y - x;
    }
  }

  /**
   * The first step from which lines are held against the truth: the shift, or the warm start's end.
   */
  public int since() {
    return shiftStep >= 0 ? shiftStep : warmSteps;
  }

  /** The line of this name. */
  public Line line(String name) {
    return lines.stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("line (" + name + ") must be one of them"));
  }
}
