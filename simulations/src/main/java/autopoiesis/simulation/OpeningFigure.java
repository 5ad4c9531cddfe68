package autopoiesis.simulation;

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
 * @param warmSteps how many steps were only learned from
 * @param lines means over bearers and replicates: the truth, the frozen label, what arms believe
 * @param people some bearers of the first replicate, as planted; a point a step
 */
public record OpeningFigure(
    String world,
    String label,
    int bearers,
    int shiftStep,
    int warmSteps,
    List<Line> lines,
    List<List<Point>> people) {
  public OpeningFigure {
    Require.notEmpty("world", world);
    Require.notEmpty("label", label);
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
   */
  public record Line(String name, Role role, List<Point> points) {
    public Line {
      Require.notEmpty("name", name);
      Require.notNull("role", role);
      points = List.copyOf(points);
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

  /** The line of this name. */
  public Line line(String name) {
    return lines.stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("line (" + name + ") must be one of them"));
  }
}
