package autopoiesis.relational.law;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * A sparse symmetric matrix of how much things go together, not negative, in compressed rows.
 * Positions are read off its degree-normalised form.
 */
final class Affinity {
  /** How many bytes a pair takes while they are counted: the table, its keys, both triangles. */
  static final int COUNTING_BYTES = 96;

  /** How many bytes a pair takes afterwards: both triangles. */
  static final int COUNTED_BYTES = 24;

  private static final double FORGOTTEN = 0.01;

  private final int[] starts;
  private final int[] columns;
  private final double[] weights;

  private Affinity(int[] starts, int[] columns, double[] weights) {
    this.starts = starts;
    this.columns = columns;
    this.weights = weights;
  }

  /**
   * What follows what: every act adds to the pair (earlier thing, this thing) the earlier one's
   * trace, which halves every {@code traceHalfLife} acts of the person; then both directions are
   * summed. A trace under 1 % is forgotten.
   */
  static Affinity sequence(ActHistory history, double traceHalfLife) {
    Require.positive("traceHalfLife", traceHalfLife);
    double retention = Math.pow(0.5, 1 / traceHalfLife);
    PairSums sums = new PairSums(history.things());
    for (int act = 0; act < history.size(); act++) {
      double trace = 1;
      for (int from = history.previous(act); from >= 0; from = history.previous(from)) {
        if (history.thing(from) != history.thing(act)) {
          sums.add(history.thing(from), history.thing(act), trace);
        }
        trace *= retention;
        if (trace < FORGOTTEN) {
          break;
        }
      }
    }
    return sums.symmetric();
  }

  /**
   * What is met by the same persons: every pair of one person's acts counts once, whatever lies
   * between, as far back as {@code reach} acts.
   */
  static Affinity coInteraction(ActHistory history, int reach) {
    PairSums sums = new PairSums(history.things());
    for (int act = 0; act < history.size(); act++) {
      int from = history.previous(act);
      for (int back = 0; back < reach && from >= 0; back++) {
        if (history.thing(from) != history.thing(act)) {
          sums.add(history.thing(from), history.thing(act), 1);
        }
        from = history.previous(from);
      }
    }
    return sums.symmetric();
  }

  /** After how many acts a trace that halves every so many is forgotten. */
  static int reach(double traceHalfLife) {
    return (int) Math.ceil(-Math.log(FORGOTTEN) / Math.log(2) * traceHalfLife);
  }

  /**
   * About how many pairs one has, before it is made. Numbers of acts are taken to differ between
   * persons as the exponential distribution does, about as they do in real logs, and pairs to fall
   * on things evenly: real ones meet again more often, so there are fewer (three logs had 0.5 to
   * 0.9 of this), unless most acts are those of a few persons.
   *
   * @param reach how many earlier acts each act makes a pair with at most
   */
  static long pairs(long persons, long things, long acts, int reach) {
    double mean = (double) acts / persons;
    double met = acts * mean * -Math.expm1(-reach / mean);
    double possible = Math.max(1, things * (things - 1.0) / 2);
    return (long) Math.ceil(possible * -Math.expm1(-met / possible));
  }

  int size() {
    return starts.length - 1;
  }

  /** How many cells are not zero. */
  int cells() {
    return columns.length;
  }

  /**
   * Divides each cell by the root of both ends' degrees, each degree raised by a prior so that rare
   * things do not get long positions: D^-1/2 A D^-1/2.
   */
  Affinity normalised(double degreePrior) {
    double[] scale = new double[size()];
    for (int i = 0; i < size(); i++) {
      double degree = degreePrior;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        degree += weights[k];
      }
      scale[i] = degree > 0 ? 1 / Math.sqrt(degree) : 0;
    }
    double[] scaled = new double[weights.length];
    for (int i = 0; i < size(); i++) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        scaled[k] = weights[k] * scale[i] * scale[columns[k]];
      }
    }
    return new Affinity(starts, columns, scaled);
  }

  /** The product with a block of columns, row-major, size() by width. */
  double[] times(double[] block, int width) {
    double[] product = new double[size() * width];
    for (int i = 0; i < size(); i++) {
      int to = i * width;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        int from = columns[k] * width;
        double weight = weights[k];
        for (int c = 0; c < width; c++) {
          product[to + c] += weight * block[from + c];
        }
      }
    }
    return product;
  }

  /** Sums over unordered pairs, in an open-addressing table keyed by the pair. */
  static final class PairSums {
    private final int things;
    private long[] keys = new long[1 << 12];
    private double[] sums = new double[1 << 12];
    private int used;

    PairSums(int things) {
      this.things = things;
      Arrays.fill(keys, -1);
    }

    void add(int a, int b, double weight) {
      if (2 * used >= keys.length) {
        grow();
      }
      long key = (long) Math.min(a, b) * things + Math.max(a, b);
      int slot = slot(key);
      if (keys[slot] < 0) {
        keys[slot] = key;
        used++;
      }
      sums[slot] += weight;
    }

    private int slot(long key) {
      long mixed = key * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 33) & (keys.length - 1);
      while (keys[slot] >= 0 && keys[slot] != key) {
        slot = (slot + 1) & (keys.length - 1);
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      double[] oldSums = sums;
      keys = new long[2 * oldKeys.length];
      sums = new double[2 * oldKeys.length];
      Arrays.fill(keys, -1);
      for (int k = 0; k < oldKeys.length; k++) {
        if (oldKeys[k] >= 0) {
          int slot = slot(oldKeys[k]);
          keys[slot] = oldKeys[k];
          sums[slot] = oldSums[k];
        }
      }
    }

    /** Both triangles, columns in order within a row. */
    Affinity symmetric() {
      int[] starts = new int[things + 1];
      for (long key : keys) {
        if (key >= 0) {
          starts[(int) (key / things) + 1]++;
          starts[(int) (key % things) + 1]++;
        }
      }
      for (int i = 0; i < things; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = starts.clone();
      int[] columns = new int[starts[things]];
      double[] weights = new double[starts[things]];
      // Keys in order put, into every row, first the columns below it and then those above.
      long[] sorted = new long[used];
      int n = 0;
      for (long key : keys) {
        if (key >= 0) {
          sorted[n++] = key;
        }
      }
      Arrays.sort(sorted);
      for (long key : sorted) {
        int a = (int) (key / things);
        int b = (int) (key % things);
        double weight = sums[slot(key)];
        columns[next[b]] = a;
        weights[next[b]++] = weight;
        columns[next[a]] = b;
        weights[next[a]++] = weight;
      }
      return new Affinity(starts, columns, weights);
    }
  }
}
