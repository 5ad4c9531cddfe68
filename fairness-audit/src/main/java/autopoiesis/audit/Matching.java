package autopoiesis.audit;

import java.util.Arrays;

/** The one-to-one matching of rows to columns with the largest sum (Kuhn 1955, O(n^3)). */
final class Matching {
  private Matching() {}

  /**
   * The best matching.
   *
   * @param gain square, rows x columns
   * @return the column of each row
   */
  static int[] best(double[][] gain) {
    int n = gain.length;
    // Potentials of rows and columns, and the row matched to each column; all from 1.
    double[] u = new double[n + 1];
    double[] v = new double[n + 1];
    int[] rowOf = new int[n + 1];
    int[] way = new int[n + 1];
    for (int row = 1; row <= n; row++) {
      rowOf[0] = row;
      augment(gain, u, v, rowOf, way);
    }
    int[] columnOf = new int[n];
    for (int column = 1; column <= n; column++) {
      columnOf[rowOf[column] - 1] = column - 1;
    }
    return columnOf;
  }

  /** Finds the cheapest alternating path from the row in column 0 and flips it. */
  private static void augment(double[][] gain, double[] u, double[] v, int[] rowOf, int[] way) {
    int n = gain.length;
    double[] slack = new double[n + 1];
    boolean[] used = new boolean[n + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int column = 0;
    do {
      used[column] = true;
      int row = rowOf[column];
      int next = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= n; j++) {
        if (used[j]) {
          continue;
        }
        double cost = -gain[row - 1][j - 1] - u[row] - v[j];
        if (cost < slack[j]) {
          slack[j] = cost;
          way[j] = column;
        }
        if (slack[j] < least) {
          least = slack[j];
          next = j;
        }
      }
      for (int j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j]] += least;
          v[j] -= least;
        } else {
          slack[j] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    flip(column, rowOf, way);
  }

  private static void flip(int end, int[] rowOf, int[] way) {
    for (int column = end; column != 0; column = way[column]) {
      rowOf[column] = rowOf[way[column]];
    }
  }
}
