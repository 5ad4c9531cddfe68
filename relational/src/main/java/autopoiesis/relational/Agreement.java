package autopoiesis.relational;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;

/**
 * How far two groupings of the same nodes agree, from their table of counts. Nodes that either
 * leaves out do not count; with no node left all indices are NaN. With p the shares of cells, H the
 * entropies and I the mutual information in bits:
 *
 * <ul>
 *   <li>variation of information {@code H(A) + H(B) - 2 I}, bits, in [0, log2 n], 0 when they are
 *       the same (Meila 2007, doi:10.1016/j.jmva.2006.11.013);
 *   <li>normalised mutual information {@code 2 I / (H(A) + H(B))}, in [0, 1], 1 when they are the
 *       same (Strehl and Ghosh 2002; arithmetic mean);
 *   <li>adjusted Rand index, at most 1, 1 when they are the same, 0 as by chance (Hubert and Arabie
 *       1985, doi:10.1007/BF01908075).
 * </ul>
 */
public final class Agreement {
  private final long[][] counts;
  private final long[] rows;
  private final long[] columns;
  private final long n;

  private Agreement(long[][] counts, long[] rows, long[] columns, long n) {
    this.counts = counts;
    this.rows = rows;
    this.columns = columns;
    this.n = n;
  }

  /** The agreement of two groupings of the same nodes. */
  public static Agreement of(HardPartition a, HardPartition b) {
    Require.sameLength("b", b.persons(), "a", a.persons());
    long[][] counts = new long[a.categories().size()][b.categories().size()];
    long[] rows = new long[a.categories().size()];
    long[] columns = new long[b.categories().size()];
    long n = 0;
    for (int node = 0; node < a.persons(); node++) {
      int row = a.categoryOf(node);
      int column = b.categoryOf(node);
      if (row != HardPartition.NONE && column != HardPartition.NONE) {
        counts[row][column]++;
        rows[row]++;
        columns[column]++;
        n++;
      }
    }
    return new Agreement(counts, rows, columns, n);
  }

  /** How many nodes both groupings assign. */
  public long common() {
    return n;
  }

  /** The variation of information, in bits. */
  public double variationOfInformation() {
    return Math.max(0, entropy(rows) + entropy(columns) - 2 * mutualInformation());
  }

  /** The variation of information as a share of its largest value, log2 n; 0 when n is 1. */
  public double relativeVariation() {
    return n == 1 ? 0 : variationOfInformation() / log2((double) n);
  }

  /** The normalised mutual information; 1 when both groupings are one group. */
  public double normalisedMutualInformation() {
    double sum = entropy(rows) + entropy(columns);
    return sum == 0 ? 1 : 2 * mutualInformation() / sum;
  }

  /** The adjusted Rand index; 1 when both groupings are trivial in the same way. */
  public double adjustedRand() {
    if (n < 2) {
      return n == 1 ? 1 : Double.NaN;
    }
    double together = 0;
    for (long[] row : counts) {
      together += pairs(row);
    }
    double expected = pairs(rows) * pairs(columns) / (n * (n - 1) / 2.0);
    double largest = (pairs(rows) + pairs(columns)) / 2;
    return largest == expected ? 1 : (together - expected) / (largest - expected);
  }

  /** How many nodes are in category i of the first and j of the second. */
  public long count(int i, int j) {
    return counts[i][j];
  }

  private static double pairs(long[] sizes) {
    double sum = 0;
    for (long size : sizes) {
      sum += size * (size - 1) / 2.0;
    }
    return sum;
  }

  private double entropy(long[] sizes) {
    if (n == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (long size : sizes) {
      sum -= size == 0 ? 0 : share(size) * log2(share(size));
    }
    return sum;
  }

  private double mutualInformation() {
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        if (counts[i][j] > 0) {
          double expected = share(rows[i]) * share(columns[j]);
          sum += share(counts[i][j]) * log2(share(counts[i][j]) / expected);
        }
      }
    }
    return sum;
  }

  private double share(long count) {
    return count / (double) n;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
