package autopoiesis.audit;

import autopoiesis.core.Bootstrap;
import java.util.List;

/**
 * Sums of outcomes and counts of events by category, as observed and on every replicate of a
 * bootstrap or a permutation. The last column is over all events.
 */
final class CellTable {
  private final List<String> categories;
  private final int persons;
  private final int[] personsIn;
  // Row 0 is what was observed.
  private final double[][] sums;
  private final double[][] counts;

  private CellTable(
      List<String> categories, int persons, int[] personsIn, double[][] sums, double[][] counts) {
    this.categories = categories;
    this.persons = persons;
    this.personsIn = personsIn;
    this.sums = sums;
    this.counts = counts;
  }

  private static CellTable observed(Tabulation tabulation, int replicates) {
    int width = tabulation.categories().size() + 1;
    CellTable table =
        new CellTable(
            tabulation.categories(),
            tabulation.persons(),
            tabulation.personsInEach(),
            new double[replicates + 1][width],
            new double[replicates + 1][width]);
    tabulation.fill(null, null, table.sums[0], table.counts[0]);
    return table;
  }

  /** No replicates. */
  static CellTable observed(Tabulation tabulation) {
    return observed(tabulation, 0);
  }

  /** Replicates are draws of whole persons. */
  static CellTable bootstrapped(Tabulation tabulation, Bootstrap bootstrap) {
    CellTable table = observed(tabulation, bootstrap.replicates());
    bootstrap.forEach(
        tabulation.persons(),
        (weights, b) -> tabulation.fill(weights, null, table.sums[b + 1], table.counts[b + 1]));
    return table;
  }

  /** Replicates are exchanges of memberships between persons. */
  static CellTable permuted(Tabulation tabulation, int[][] donors) {
    CellTable table = observed(tabulation, donors.length);
    for (int b = 0; b < donors.length; b++) {
      tabulation.fill(null, donors[b], table.sums[b + 1], table.counts[b + 1]);
    }
    return table;
  }

  /**
   * The table of unions of categories.
   *
   * @param names the unions' names
   * @param blockOf the union of each category
   * @param personsIn how many persons each union has
   */
  CellTable coarsened(List<String> names, int[] blockOf, int[] personsIn) {
    double[][] s = new double[sums.length][names.size() + 1];
    double[][] c = new double[sums.length][names.size() + 1];
    for (int b = 0; b < sums.length; b++) {
      for (int k = 0; k < blockOf.length; k++) {
        s[b][blockOf[k]] += sums[b][k];
        c[b][blockOf[k]] += counts[b][k];
      }
      s[b][names.size()] = sums[b][blockOf.length];
      c[b][names.size()] = counts[b][blockOf.length];
    }
    return new CellTable(names, persons, personsIn, s, c);
  }

  List<String> categories() {
    return categories;
  }

  int persons() {
    return persons;
  }

  int personsIn(int category) {
    return personsIn[category];
  }

  double events(int category) {
    return counts[0][category];
  }

  int replicates() {
    return sums.length - 1;
  }

  /** The observed means; NaN for an empty category. */
  double[] means() {
    return row(0);
  }

  /** The means of replicate b from 0. */
  double[] means(int b) {
    return row(b + 1);
  }

  private double[] row(int row) {
    double[] means = new double[sums[row].length];
    for (int k = 0; k < means.length; k++) {
      means[k] = counts[row][k] > 0 ? sums[row][k] / counts[row][k] : Double.NaN;
    }
    return means;
  }

  /** Which categories have at least this many persons; the overall mean always counts. */
  boolean[] shown(int minimumCell) {
    boolean[] shown = new boolean[categories.size() + 1];
    for (int k = 0; k < personsIn.length; k++) {
      shown[k] = personsIn[k] >= minimumCell;
    }
    shown[categories.size()] = persons > 0;
    return shown;
  }

  /** The shown category with the most events; -1 when none is shown. */
  int largest(boolean[] shown) {
    int largest = -1;
    for (int k = 0; k < categories.size(); k++) {
      if (shown[k] && (largest < 0 || counts[0][k] > counts[0][largest])) {
        largest = k;
      }
    }
    return largest;
  }
}
