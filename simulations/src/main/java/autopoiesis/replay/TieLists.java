package autopoiesis.replay;

import autopoiesis.relational.reading.Ties;
import java.util.Arrays;

/** Collects ties in order of time into neighbour lists in ascending order, each tie once. */
final class TieLists {
  private final int[][] lists;
  private final double[][] times;
  private final int[] sizes;

  TieLists(int persons) {
    lists = new int[persons][0];
    times = new double[persons][0];
    sizes = new int[persons];
  }

  /** A tie that begins now, unless it already has. */
  void add(int from, int to, double time) {
    int size = sizes[from]++;
    if (size == lists[from].length) {
      lists[from] = Arrays.copyOf(lists[from], Math.max(4, 2 * size));
      times[from] = Arrays.copyOf(times[from], lists[from].length);
    }
    lists[from][size] = to;
    times[from][size] = time;
  }

  Ties ties() {
    int[][] neighbours = new int[lists.length][];
    double[][] since = new double[lists.length][];
    for (int p = 0; p < lists.length; p++) {
      int[] first = firstOfEach(lists[p], sizes[p]);
      int[] own = lists[p];
      double[] when = times[p];
      neighbours[p] = Arrays.stream(first).map(i -> own[i]).toArray();
      since[p] = Arrays.stream(first).mapToDouble(i -> when[i]).toArray();
    }
    return new Ties(neighbours, since);
  }

  /** Where each neighbour stands for the first time, by neighbour. */
  private static int[] firstOfEach(int[] list, int size) {
    long[] keys = new long[size];
    Arrays.setAll(keys, i -> (long) list[i] << 32 | i);
    Arrays.sort(keys);
    int[] first = new int[size];
    int found = 0;
    for (int k = 0; k < size; k++) {
      if (k == 0 || keys[k] >> 32 != keys[k - 1] >> 32) {
        first[found++] = (int) keys[k];
      }
    }
    return Arrays.copyOf(first, found);
  }
}
