package autopoiesis.audit;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.RandomStreams;
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

  /** Replicates are draws of whole persons, the same for all groupings of the same persons. */
  static List<CellTable> bootstrapped(List<Tabulation> tabulations, Bootstrap bootstrap) {
    List<CellTable> tables = observed(tabulations, bootstrap.replicates());
    if (!tables.isEmpty()) {
      bootstrap.forEach(
          tables.get(0).persons,
          (weights, b) -> {
            for (int i = 0; i < tables.size(); i++) {
              CellTable table = tables.get(i);
              tabulations.get(i).fill(weights, null, table.sums[b + 1], table.counts[b + 1]);
            }
          });
    }
    return tables;
  }

  /** Replicates are exchanges of memberships between persons, the same for all groupings. */
  static List<CellTable> permuted(
      List<Tabulation> tabulations, RandomStreams streams, int permutations) {
    List<CellTable> tables = observed(tabulations, permutations);
    int[] donor = new int[tables.isEmpty() ? 0 : tables.get(0).persons];
    for (int b = 0; b < permutations; b++) {
      for (int p = 0; p < donor.length; p++) {
        donor[p] = p;
      }
      streams.stream("permutation", b).shuffle(donor);
      for (int i = 0; i < tables.size(); i++) {
        CellTable table = tables.get(i);
        tabulations.get(i).fill(null, donor, table.sums[b + 1], table.counts[b + 1]);
      }
    }
    return tables;
  }

  private static List<CellTable> observed(List<Tabulation> tabulations, int replicates) {
    return tabulations.stream().map(tabulation -> observed(tabulation, replicates)).toList();
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
