package autopoiesis.relational;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * Who is tied to whom, how strongly: a sparse matrix of weights, nodes x nodes, in compressed rows.
 * The row of a node holds its ties in ascending order of the other end, each once. Immutable.
 */
public final class Links {
  private final int nodes;
  private final int[] rowStart;
  private final int[] others;
  private final double[] weights;

  /** Takes the arrays over; rows must be sorted and without duplicates. */
  Links(int nodes, int[] rowStart, int[] others, double[] weights) {
    this.nodes = nodes;
    this.rowStart = rowStart;
    this.others = others;
    this.weights = weights;
  }

  /**
   * Links from a list; weights of the same pair add up in the order of the list.
   *
   * @param nodes how many nodes
   * @param from the row of each link
   * @param to the other end of each link
   * @param weights finite
   */
  public static Links of(int nodes, int[] from, int[] to, double[] weights) {
    Require.sameLength("to", to.length, "from", from.length);
    Require.sameLength("weights", weights.length, "from", from.length);
    for (int i = 0; i < from.length; i++) {
      requireNode("from", from[i], nodes);
      requireNode("to", to[i], nodes);
      Require.finite("weight", weights[i]);
    }
    int[] byColumn = sortedBy(to, identity(from.length), nodes);
    int[] order = sortedBy(from, byColumn, nodes);
    return compress(nodes, order, from, to, weights);
  }

  /** Links that go both ways with the same weight: {@link #of} with every link also reversed. */
  public static Links mutual(int nodes, int[] from, int[] to, double[] weights) {
    int n = from.length;
    int[] bothFrom = Arrays.copyOf(from, 2 * n);
    int[] bothTo = Arrays.copyOf(to, 2 * n);
    double[] bothWeights = Arrays.copyOf(weights, 2 * n);
    System.arraycopy(to, 0, bothFrom, n, n);
    System.arraycopy(from, 0, bothTo, n, n);
    System.arraycopy(weights, 0, bothWeights, n, n);
    return of(nodes, bothFrom, bothTo, bothWeights);
  }

  private static void requireNode(String name, int node, int nodes) {
    if (node < 0 || node >= nodes) {
      Require.that(name, node, false, "a node below " + nodes);
    }
  }

  private static int[] identity(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    return order;
  }

  /** A stable counting sort of an order by key. */
  private static int[] sortedBy(int[] key, int[] order, int keys) {
    int[] next = new int[keys + 1];
    for (int i : order) {
      next[key[i] + 1]++;
    }
    for (int k = 0; k < keys; k++) {
      next[k + 1] += next[k];
    }
    int[] sorted = new int[order.length];
    for (int i : order) {
      sorted[next[key[i]]++] = i;
    }
    return sorted;
  }

  private static Links compress(int nodes, int[] order, int[] from, int[] to, double[] weights) {
    int[] rowStart = new int[nodes + 1];
    int[] others = new int[order.length];
    double[] sums = new double[order.length];
    int kept = 0;
    int row = -1;
    for (int i : order) {
      if (from[i] == row && others[kept - 1] == to[i]) {
        sums[kept - 1] += weights[i];
        continue;
      }
      while (row < from[i]) {
        rowStart[++row] = kept;
      }
      others[kept] = to[i];
      sums[kept++] = weights[i];
    }
    while (row < nodes) {
      rowStart[++row] = kept;
    }
    return new Links(nodes, rowStart, Arrays.copyOf(others, kept), Arrays.copyOf(sums, kept));
  }

  /** How many nodes. */
  public int nodes() {
    return nodes;
  }

  /** How many links in all rows; a mutual link counts twice. */
  public int size() {
    return others.length;
  }

  /** The index of a row's first link; links of row a are start(a) to start(a + 1) - 1. */
  public int start(int node) {
    return rowStart[node];
  }

  /** How many links this row has. */
  public int degree(int node) {
    return rowStart[node + 1] - rowStart[node];
  }

  /** The other end of this link. */
  public int other(int link) {
    return others[link];
  }

  /** The weight of this link. */
  public double weight(int link) {
    return weights[link];
  }

  /** The weight between two nodes; 0 when they are not linked. */
  public double between(int from, int to) {
    int found = Arrays.binarySearch(others, rowStart[from], rowStart[from + 1], to);
    return found < 0 ? 0 : weights[found];
  }

  /** The sum of a row's weights. */
  public double mass(int node) {
    double sum = 0;
    for (int link = rowStart[node]; link < rowStart[node + 1]; link++) {
      sum += weights[link];
    }
    return sum;
  }

  /** Whether every link has its reverse with exactly the same weight. */
  public boolean isSymmetric() {
    for (int a = 0; a < nodes; a++) {
      for (int link = rowStart[a]; link < rowStart[a + 1]; link++) {
        if (between(others[link], a) != weights[link]) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * These links when they are symmetric; otherwise the same with every link also reversed, so that
   * the weight between two nodes is the sum of both ways.
   */
  public Links symmetric() {
    return isSymmetric() ? this : mutual(nodes, rows(), others, weights);
  }

  /** The row each link belongs to. */
  int[] rows() {
    int[] rows = new int[others.length];
    for (int a = 0; a < nodes; a++) {
      Arrays.fill(rows, rowStart[a], rowStart[a + 1], a);
    }
    return rows;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Links other
        && nodes == other.nodes
        && Arrays.equals(rowStart, other.rowStart)
        && Arrays.equals(others, other.others)
        && Arrays.equals(weights, other.weights);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * nodes + Arrays.hashCode(others)) + Arrays.hashCode(weights);
  }
}
