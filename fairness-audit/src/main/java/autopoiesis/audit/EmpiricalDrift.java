package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;
import java.util.Arrays;
import java.util.List;

/** A new category drawn from the old one's row of a matrix. */
record EmpiricalDrift(List<List<Double>> shares) implements DriftKernel {

  static EmpiricalDrift of(double[][] shares) {
    for (double[] row : shares) {
      Require.sameLength("row", row.length, "the matrix", shares.length);
      double sum = 0;
      for (double share : row) {
        sum += Require.share("share", share);
      }
      Require.that("sum of row", sum, Math.abs(sum - 1) <= 1e-9, "1");
    }
    return new EmpiricalDrift(
        Arrays.stream(shares).map(row -> Arrays.stream(row).boxed().toList()).toList());
  }

  static EmpiricalDrift seenIn(TimedPartition descriptions) {
    int categories = descriptions.categories().size();
    double[][] moves = new double[categories][categories];
    for (int t = 1; t < descriptions.periods(); t++) {
      HardPartition before = hard(descriptions, t - 1);
      HardPartition after = hard(descriptions, t);
      for (int p = 0; p < descriptions.persons(); p++) {
        int from = before.categoryOf(p);
        int to = after.categoryOf(p);
        if (from >= 0 && to >= 0 && from != to) {
          moves[from][to]++;
        }
      }
    }
    for (int k = 0; k < categories; k++) {
      double all = Arrays.stream(moves[k]).sum();
      moves[k][k] = all > 0 ? 0 : 1;
      for (int j = 0; all > 0 && j < categories; j++) {
        moves[k][j] /= all;
      }
    }
    return of(moves);
  }

  private static HardPartition hard(TimedPartition descriptions, int period) {
    Partition found = descriptions.period(period);
    Require.that(
        "period " + period,
        found.getClass().getSimpleName(),
        found instanceof HardPartition,
        "a HardPartition");
    return (HardPartition) found;
  }

  @Override
  public String name() {
    return "empirical";
  }

  @Override
  public int redescribe(int person, HardPartition labels, RandomStream random) {
    Require.sameLength("rows", shares.size(), "categories", labels.categories().size());
    List<Double> row = shares.get(labels.categoryOf(person));
    double point = random.nextDouble();
    double sum = 0;
    int last = 0;
    for (int k = 0; k < row.size(); k++) {
      sum += row.get(k);
      if (row.get(k) > 0) {
        last = k;
        if (point < sum) {
          return k;
        }
      }
    }
    return last;
  }
}
