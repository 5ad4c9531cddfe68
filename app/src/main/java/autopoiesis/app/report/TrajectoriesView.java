package autopoiesis.app.report;

import autopoiesis.core.Require;
import java.util.List;

/**
 * Trajectories of identities and categories on one plane, aligned over time.
 *
 * @param explains what the plane is, in a sentence: "the two directions in which positions vary
 *     most, 41 % of the variance"
 * @param plane what its two directions measure
 * @param time what the times are
 * @param paths a few people (without identifiers: "a newcomer", "person A"), the given labels, the
 *     emergent categories; 40 at most are legible
 */
public record TrajectoriesView(String explains, Plane plane, TimeScale time, List<Path> paths)
    implements View {

  /**
   * What the two directions of a plane measure.
   *
   * @param x the horizontal one
   * @param y the vertical one
   * @param low where both begin; NaN to take it from the paths
   * @param high where both end; NaN to take it from the paths
   */
  public record Plane(String x, String y, double low, double high) {
    public Plane {
      Require.notNull("x", x);
      Require.notNull("y", y);
    }

    /** Directions that are as long as the paths need. */
    public static Plane of(String x, String y) {
      return new Plane(x, y, Double.NaN, Double.NaN);
    }

    /** Shares, both shown from 0 to 1 whatever the paths, so that near looks near. */
    public static Plane shares(String x, String y) {
      return new Plane(x, y, 0, 1);
    }
  }

  /** Whose path it is; decides how it is drawn. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** A given label that never moves: the static paradigm's. */
    FROZEN_LABEL,
    /** A given label that drifts as its bearers act. */
    LABEL,
    /** An emergent category's centre. */
    CATEGORY,
    /** Where the planted truth is. */
    TRUTH
  }

  /**
   * A path.
   *
   * @param name as shown; empty for a path without a name
   * @param kind whose it is
   * @param group a number from 0 by which people are coloured; -1 for none
   * @param points in order of time; at least one
   */
  public record Path(String name, Kind kind, int group, List<Point> points) {
    public Path {
      Require.notNull("name", name);
      Require.notNull("kind", kind);
      Require.that("group", group, group >= -1, "-1 or more");
      points = List.copyOf(points);
      Require.that("points", points.size(), !points.isEmpty(), "at least one");
    }
  }

  /** Where it was at a time; NaN coordinates where it was not. */
  public record Point(double time, double x, double y) {}

  public TrajectoriesView {
    Require.notNull("explains", explains);
    Require.notNull("plane", plane);
    Require.notNull("time", time);
    paths = List.copyOf(paths);
  }
}
