package autopoiesis.optimization.algebra;

import java.util.Arrays;
import java.util.Comparator;

/** Orders of indices. */
final class Orders {
  private Orders() {}

  /** The indices of values from the largest to the smallest; equal ones keep their order. */
  static int[] descending(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -values[i]));
    int[] out = new int[values.length];
    Arrays.setAll(out, i -> order[i]);
    return out;
  }
}
