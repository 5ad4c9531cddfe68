package autopoiesis.core;

/** A stable order of times, without boxing: a merge sort of indices that skips what is sorted. */
final class TimeOrder {
  private TimeOrder() {}

  /** The indices 0 to size - 1 in order of time; equal times keep the order of their indices. */
  static int[] stable(double[] times, int size) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    if (!isSorted(times, size)) {
      int[] spare = order.clone();
      sort(times, spare, order, 0, size);
    }
    return order;
  }

  /** Whether no time is before the one ahead of it. */
  static boolean isSorted(double[] times, int size) {
    for (int i = 1; i < size; i++) {
      if (times[i] < times[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** Sorts {@code from[low..high)} into {@code to[low..high)}; both hold the same indices. */
  private static void sort(double[] times, int[] from, int[] to, int low, int high) {
    if (high - low < 2) {
      return;
    }
    int middle = (low + high) >>> 1;
    sort(times, to, from, low, middle);
    sort(times, to, from, middle, high);
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      boolean takeLeft =
          right >= high || (left < middle && times[from[left]] <= times[from[right]]);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
