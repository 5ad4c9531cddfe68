package autopoiesis.relational.reading;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * Ties between persons (friendships), as declared, each with the time it begins; immutable. Whoever
 * reads a person at some time may use those that began then or before.
 */
public final class Ties {
  private final int[][] neighbours;
  private final double[][] since;

  /**
   * Undated ties: they hold at all times.
   *
   * @param neighbours for each person, whom it is tied to, each person number once; copied
   */
  public Ties(int[][] neighbours) {
    this(neighbours, always(neighbours));
  }

  /**
   * Ties.
   *
   * @param neighbours for each person, whom it is tied to, each person number once; copied
   * @param since when each of these begins, in the log's unit; negative infinity when it always
   *     held; copied
   */
  public Ties(int[][] neighbours, double[][] since) {
    Require.sameLength("since", since.length, "neighbours", neighbours.length);
    this.neighbours = new int[neighbours.length][];
    this.since = new double[neighbours.length][];
    for (int p = 0; p < neighbours.length; p++) {
      Require.sameLength(
          "since of " + p, since[p].length, "neighbours of " + p, neighbours[p].length);
      this.neighbours[p] = neighbours[p].clone();
      this.since[p] = since[p].clone();
      for (int other : neighbours[p]) {
        Require.that(
            "neighbour of " + p,
            other,
            other >= 0 && other < neighbours.length && other != p,
            "another person below " + neighbours.length);
      }
    }
  }

  private static double[][] always(int[][] neighbours) {
    double[][] since = new double[neighbours.length][];
    for (int p = 0; p < since.length; p++) {
      since[p] = new double[neighbours[p].length];
      Arrays.fill(since[p], Double.NEGATIVE_INFINITY);
    }
    return since;
  }

  /** Nobody is tied to anybody. */
  public static Ties none(int persons) {
    return new Ties(new int[persons][0]);
  }

  /** How many persons there are. */
  public int persons() {
    return neighbours.length;
  }

  /** How many ties this person has or will have. */
  public int degree(int person) {
    return neighbours[person].length;
  }

  /** The person at the other end of this person's i-th tie. */
  public int neighbour(int person, int i) {
    return neighbours[person][i];
  }

  /** When this person's i-th tie begins. */
  public double since(int person, int i) {
    return since[person][i];
  }

  /** Whether there is no tie at any time. */
  public boolean isEmpty() {
    for (int[] some : neighbours) {
      if (some.length > 0) {
        return false;
      }
    }
    return true;
  }
}
