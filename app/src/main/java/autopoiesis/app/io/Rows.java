package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.Provenance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Acts as they are read, with the line each came from: 25 bytes a row, in blocks, so that growing
 * copies nothing and what has gone into a log can be let go block by block.
 */
final class Rows {
  private static final int BITS = 14;
  private static final int BLOCK = 1 << BITS;

  private static final class Block {
    private final double[] times = new double[BLOCK];
    private final int[] sources = new int[BLOCK];
    private final int[] targets = new int[BLOCK];
    private final byte[] relations = new byte[BLOCK];
    private final float[] values = new float[BLOCK];
    private final int[] lines = new int[BLOCK];
  }

  private final List<Block> blocks = new ArrayList<>();
  private int size;
  private double earliest = Double.POSITIVE_INFINITY;
  private double last = Double.NEGATIVE_INFINITY;
  private int backward;
  private int firstBackward = -1;

  int size() {
    return size;
  }

  void add(double time, int source, int target, int relation, double value, long line) {
    int at = size & (BLOCK - 1);
    if (at == 0) {
      blocks.add(new Block());
    }
    Block block = blocks.get(size >> BITS);
    // Adding zero makes a negative zero, which is equal and hashes otherwise, a plain one.
    block.times[at] = time + 0.0;
    block.sources[at] = source;
    block.targets[at] = target;
    block.relations[at] = (byte) relation;
    block.values[at] = (float) value + 0f;
    block.lines[at] = (int) Math.min(line, Integer.MAX_VALUE);
    if (time < last) {
      firstBackward = backward++ == 0 ? size : firstBackward;
    }
    last = time;
    earliest = Math.min(earliest, time);
    size++;
  }

  /** The line from which a row came. */
  int line(int row) {
    return blocks.get(row >> BITS).lines[row & (BLOCK - 1)];
  }

  /** The earliest time; infinite when there is no row. */
  double earliest() {
    return earliest;
  }

  /** How many rows lie before the row ahead of them in time. */
  int backward() {
    return backward;
  }

  /** The first of those; -1 when there is none. */
  int firstBackward() {
    return firstBackward;
  }

  private boolean same(int i, int j) {
    Block a = blocks.get(i >> BITS);
    Block b = blocks.get(j >> BITS);
    int m = i & (BLOCK - 1);
    int n = j & (BLOCK - 1);
    return a.times[m] == b.times[n]
        && a.sources[m] == b.sources[n]
        && a.targets[m] == b.targets[n]
        && a.relations[m] == b.relations[n]
        && a.values[m] == b.values[n];
  }

  private int hash(int i) {
    Block block = blocks.get(i >> BITS);
    int at = i & (BLOCK - 1);
    long h = Double.doubleToLongBits(block.times[at]) * 0x9E3779B97F4A7C15L;
    h = (h ^ (h >>> 29) ^ block.sources[at]) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 32) ^ block.targets[at]) * 0x94D049BB133111EBL;
    int value = Float.floatToIntBits(block.values[at]);
    h = (h ^ (h >>> 29) ^ block.relations[at] ^ ((long) value << 8)) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }

  /** Receives a row that says what an earlier one has said. */
  interface Repeat {
    void found(int row, int first);
  }

  /**
   * Finds the rows that repeat another, in their order; by an open-addressed table of 4 bytes an
   * entry.
   *
   * @return which rows those are
   */
  BitSet repeats(Repeat receiver) {
    long wanted = Math.max(8, size * 3L / 2);
    int capacity = (int) Math.min(1 << 30, Long.highestOneBit(2 * wanted - 1));
    int[] table = new int[capacity];
    BitSet repeats = new BitSet();
    for (int i = 0; i < size; i++) {
      int slot = hash(i) & (capacity - 1);
      while (table[slot] != 0 && !same(table[slot] - 1, i)) {
        slot = (slot + 1) & (capacity - 1);
      }
      if (table[slot] == 0) {
        table[slot] = i + 1;
      } else {
        repeats.set(i);
        receiver.found(i, table[slot] - 1);
      }
    }
    return repeats;
  }

  /**
   * Moves the rows into a log, but for some; nothing is left here.
   *
   * @param time what becomes of a row's time
   */
  void moveTo(InteractionLog.Builder log, DoubleUnaryOperator time, BitSet without) {
    Collections.reverse(blocks);
    int row = 0;
    while (!blocks.isEmpty()) {
      Block block = blocks.remove(blocks.size() - 1);
      for (int at = 0; at < BLOCK && row < size; at++, row++) {
        if (!without.get(row)) {
          log.add(
              time.applyAsDouble(block.times[at]),
              block.sources[at],
              block.targets[at],
              block.relations[at],
              block.values[at],
              Provenance.UNKNOWN);
        }
      }
    }
    size = 0;
  }
}
