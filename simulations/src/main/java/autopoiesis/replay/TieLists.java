package autopoiesis.replay;

import autopoiesis.relational.reading.Ties;
import java.util.Arrays;

/** Collects ties, each once, into neighbour lists in ascending order. */
final class TieLists {
  private final int[][] lists;
  private final int[] sizes;

  TieLists(int persons) {
    lists = new int[persons][0];
    sizes = new int[persons];
  }

  void add(int from, int to) {
    if (sizes[from] == lists[from].length) {
      lists[from] = Arrays.copyOf(lists[from], Math.max(4, 2 * sizes[from]));
    }
    lists[from][sizes[from]++] = to;
  }

  Ties ties() {
    int[][] distinct = new int[lists.length][];
    for (int p = 0; p < lists.length; p++) {
      distinct[p] = Arrays.stream(lists[p], 0, sizes[p]).sorted().distinct().toArray();
    }
    return new Ties(distinct);
  }
}
