package autopoiesis.app.io;

import java.util.Arrays;

/** Dated acts as they are read: one array a column, with the line each came from. */
final class Rows {
  private int size;
  double[] times = new double[1024];
  int[] sources = new int[1024];
  int[] targets = new int[1024];
  byte[] relations = new byte[1024];
  float[] values = new float[1024];
  int[] lines = new int[1024];

  int size() {
    return size;
  }

  void add(double time, int source, int target, int relation, double value, long line) {
    if (size == times.length) {
      int capacity = size + (size >> 1);
      times = Arrays.copyOf(times, capacity);
      sources = Arrays.copyOf(sources, capacity);
      targets = Arrays.copyOf(targets, capacity);
      relations = Arrays.copyOf(relations, capacity);
      values = Arrays.copyOf(values, capacity);
      lines = Arrays.copyOf(lines, capacity);
    }
    times[size] = time;
    sources[size] = source;
    targets[size] = target;
    relations[size] = (byte) relation;
    values[size] = (float) value;
    lines[size] = (int) Math.min(line, Integer.MAX_VALUE);
    size++;
  }

  private boolean same(int i, int j) {
    return times[i] == times[j]
        && sources[i] == sources[j]
        && targets[i] == targets[j]
        && relations[i] == relations[j]
        && values[i] == values[j];
  }

  private int hash(int i) {
    long h = Double.doubleToLongBits(times[i]) * 0x9E3779B97F4A7C15L;
    h = (h ^ (h >>> 29) ^ sources[i]) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 32) ^ targets[i]) * 0x94D049BB133111EBL;
    h =
        (h ^ (h >>> 29) ^ relations[i] ^ ((long) Float.floatToIntBits(values[i]) << 8))
            * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  /**
   * For each row the first row that says the same, or -1 when it is the first; an open-addressed
   * table of 4 bytes an entry, so that ten million rows fit easily.
   */
  int[] firstSame() {
    int capacity = Integer.highestOneBit(Math.max(8, size)) << 1;
    capacity = capacity < size * 3L / 2 ? capacity << 1 : capacity;
    int[] table = new int[capacity];
    int[] first = new int[size];
    for (int i = 0; i < size; i++) {
      int slot = hash(i) & (capacity - 1);
      while (table[slot] != 0 && !same(table[slot] - 1, i)) {
        slot = (slot + 1) & (capacity - 1);
      }
      first[i] = table[slot] - 1;
      if (table[slot] == 0) {
        table[slot] = i + 1;
      }
    }
    return first;
  }

  /** The first row that lies before the row ahead of it in time; -1 when all are in order. */
  int firstUnsorted() {
    for (int i = 1; i < size; i++) {
      if (times[i] < times[i - 1]) {
        return i;
      }
    }
    return -1;
  }
}
