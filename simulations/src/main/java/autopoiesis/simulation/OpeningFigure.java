package autopoiesis.simulation;

import java.util.List;

/**
 * A frozen label, moving people, the truth: the bearers of one label in world (i). Its circle
 * offered one kind of things when the label was given and another from the shift on. A line's value
 * is the share of the new kind less the share of the old one, in [-1, 1]: -1 is what the label
 * said, +1 what its bearers came to be.
 *
 * @param label the label
 * @param bearers how many people bear it
 * @param shiftStep when its meaning shifts
 * @param warmSteps how many steps were only learned from
 * @param lines one value a step
 * @param people some bearers' paths, planted; x on the old kind, y on the new one
 * @param meanPath the mean of all bearers, a point a step
 * @param frozen where the mean was when the label froze, at the end of the warm start
 */
public record OpeningFigure(
    String label,
    int bearers,
    int shiftStep,
    int warmSteps,
    List<Line> lines,
    List<List<Point>> people,
    List<Point> meanPath,
    Point frozen) {
  public OpeningFigure {
    lines = List.copyOf(lines);
    people = people.stream().map(List::copyOf).toList();
    meanPath = List.copyOf(meanPath);
  }

  /** What a line shows. */
  public enum Role {
    /** What bearers would do by themselves, as planted. */
    TRUTH,
    /** What the label said when it was given; never changes. */
    FROZEN_LABEL,
    /** What an arm believes of them. */
    BELIEF
  }

  /**
   * A line.
   *
   * @param name what it is called: an arm's name for a belief
   * @param role what it shows
   * @param values one a step, means over bearers and replicates
   */
  public record Line(String name, Role role, List<Double> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * A place in the plane of two kinds of things.
   *
   * @param x along the old kind
   * @param y along the new kind
   */
  public record Point(double x, double y) {}
}
