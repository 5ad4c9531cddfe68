package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/** Undated ties between persons (friendships), as declared; immutable. */
public final class Ties {
  private final int[][] neighbours;

  /**
   * Ties.
   *
   * @param neighbours for each person, whom it is tied to, each person number once; copied
   */
  public Ties(int[][] neighbours) {
    this.neighbours = new int[neighbours.length][];
    for (int p = 0; p < neighbours.length; p++) {
      this.neighbours[p] = neighbours[p].clone();
      for (int other : neighbours[p]) {
        Require.that(
            "neighbour of " + p,
            other,
            other >= 0 && other < neighbours.length && other != p,
            "another person below " + neighbours.length);
      }
    }
  }

  /** Nobody is tied to anybody. */
  public static Ties none(int persons) {
    return new Ties(new int[persons][0]);
  }

  /** How many persons there are. */
  public int persons() {
    return neighbours.length;
  }

  /** How many ties this person has. */
  public int degree(int person) {
    return neighbours[person].length;
  }

  /** The person at the other end of this person's i-th tie. */
  public int neighbour(int person, int i) {
    return neighbours[person][i];
  }

  /** Whether there is any tie at all. */
  public boolean isEmpty() {
    for (int[] some : neighbours) {
      if (some.length > 0) {
        return false;
      }
    }
    return true;
  }
}
