package autopoiesis.relational.reading;

import java.util.Arrays;

/** What each person met, in order: growing arrays, 4 bytes an act. */
final class Histories {
  private final int[][] things;
  private final int[] sizes;

  Histories(int persons) {
    things = new int[persons][];
    Arrays.fill(things, new int[0]);
    sizes = new int[persons];
  }

  /**
   * About how many bytes so many acts need: numbers of things with room to grow, and their ends.
   */
  static long bytes(long persons, long acts) {
    return 24 * persons + 6 * acts;
  }

  void add(int person, int thing) {
    int size = sizes[person];
    if (size == things[person].length) {
      things[person] = Arrays.copyOf(things[person], Math.max(4, size + (size >> 1)));
    }
    things[person][size] = thing;
    sizes[person]++;
  }

  int size(int person) {
    return sizes[person];
  }

  /** The thing of this person's k-th act, k from 0. */
  int thing(int person, int k) {
    return things[person][k];
  }

  /** Whether the person met this thing. */
  boolean has(int person, int thing) {
    int[] own = things[person];
    for (int k = sizes[person] - 1; k >= 0; k--) {
      if (own[k] == thing) {
        return true;
      }
    }
    return false;
  }
}
