package autopoiesis.audit;

import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;

/** Who is related to whom, and how strongly: ties from persons to persons, in compressed rows. */
public final class Neighbours {
  private final int[] start;
  private final int[] to;
  // Running sums of weights within each row, so that a neighbour is drawn by one search.
  private final double[] cumulative;

  private Neighbours(int[] start, int[] to, double[] cumulative) {
    this.start = start;
    this.to = to;
    this.cumulative = cumulative;
  }

  /**
   * Ties as a list; give a tie twice, once in each direction, when both ends feel it.
   *
   * @param persons how many persons there are
   * @param from whose tie it is, 0 to persons - 1
   * @param to the neighbour, 0 to persons - 1
   * @param weight how strong; positive and finite
   */
  public static Neighbours of(int persons, int[] from, int[] to, double[] weight) {
    Require.sameLength("to", to.length, "from", from.length);
    Require.sameLength("weight", weight.length, "from", from.length);
    int[] start = new int[persons + 1];
    for (int i = 0; i < from.length; i++) {
      Require.that("from", from[i], from[i] >= 0 && from[i] < persons, "below " + persons);
      Require.that("to", to[i], to[i] >= 0 && to[i] < persons, "below " + persons);
      Require.positive("weight", weight[i]);
      start[from[i] + 1]++;
    }
    for (int p = 0; p < persons; p++) {
      start[p + 1] += start[p];
    }
    int[] next = start.clone();
    int[] targets = new int[to.length];
    double[] cumulative = new double[to.length];
    for (int i = 0; i < from.length; i++) {
      int at = next[from[i]]++;
      targets[at] = to[i];
      cumulative[at] = weight[i] + (at > start[from[i]] ? cumulative[at - 1] : 0);
    }
    return new Neighbours(start, targets, cumulative);
  }

  /** How many persons there are. */
  public int persons() {
    return start.length - 1;
  }

  /** How many ties this person has. */
  public int degree(int person) {
    return start[person + 1] - start[person];
  }

  /** A neighbour drawn in proportion to weight; the person itself when it has none. */
  int draw(int person, RandomStream random) {
    int low = start[person];
    int high = start[person + 1] - 1;
    if (high < low) {
      return person;
    }
    double point = random.nextDouble() * cumulative[high];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > point) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return to[low];
  }
}
