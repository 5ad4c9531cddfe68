package autopoiesis.replay;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weighted means of many columns over one slice of events, and their replicates by person. What
 * sets columns against each other uses the events alone that all of them have a value for.
 */
final class SliceMeans {
  private final TestEvents test;
  private final Slice slice;
  private final List<double[]> values;
  private final Bootstrap bootstrap;
  private final int columns;
  private final int persons;
  private final long events;
  private final double[] sums;
  private final double[] weights;
  private final double[] means;
  private final double[][] replicates;
  private final double confidence;

  SliceMeans(TestEvents events, Slice slice, List<double[]> values, Bootstrap bootstrap) {
    this.test = events;
    this.slice = slice;
    this.values = values;
    this.bootstrap = bootstrap;
    columns = values.size();
    double[] weight = new double[events.size()];
    int[] row = new int[events.acts().persons()];
    Arrays.fill(row, -1);
    int found = 0;
    long inside = 0;
    for (int e = 0; e < weight.length; e++) {
      weight[e] = slice.weight(e);
      if (weight[e] > 0) {
        inside++;
        if (row[events.person(e)] < 0) {
          row[events.person(e)] = found++;
        }
      }
    }
    persons = found;
    this.events = inside;
    sums = new double[persons * columns];
    weights = new double[persons * columns];
    for (int c = 0; c < columns; c++) {
      addUp(c, events, weight, row, values.get(c));
    }
    double[] once = new double[persons];
    Arrays.fill(once, 1);
    means = mean(once);
    replicates = new double[bootstrap.replicates()][];
    bootstrap.forEach(persons, (drawn, b) -> replicates[b] = mean(drawn));
    confidence = bootstrap.confidence();
  }

  private void addUp(int column, TestEvents events, double[] weight, int[] row, double[] values) {
    for (int e = 0; e < weight.length; e++) {
      if (weight[e] > 0 && !Double.isNaN(values[e])) {
        int cell = row[events.person(e)] * columns + column;
        sums[cell] += weight[e] * values[e];
        weights[cell] += weight[e];
      }
    }
  }

  private double[] mean(double[] drawn) {
    double[] sum = new double[columns];
    double[] total = new double[columns];
    for (int p = 0; p < persons; p++) {
      if (drawn[p] > 0) {
        int start = p * columns;
        for (int c = 0; c < columns; c++) {
          sum[c] += drawn[p] * sums[start + c];
          total[c] += drawn[p] * weights[start + c];
        }
      }
    }
    for (int c = 0; c < columns; c++) {
      sum[c] = total[c] > 0 ? sum[c] / total[c] : Double.NaN;
    }
    return sum;
  }

  long events() {
    return events;
  }

  Estimate estimate(int column) {
    double[] drawn = new double[replicates.length];
    for (int b = 0; b < drawn.length; b++) {
      drawn[b] = replicates[b][column];
    }
    return interval(means[column], drawn, persons(column));
  }

  Estimate difference(int column, int other) {
    int[] both = {column, other};
    if (!sameEvents(both)) {
      return shared(both).difference(0, 1);
    }
    double[] drawn = new double[replicates.length];
    for (int b = 0; b < drawn.length; b++) {
      drawn[b] = replicates[b][column] - replicates[b][other];
    }
    return interval(means[column] - means[other], drawn, persons(column));
  }

  /** A weighted sum of columns; at least one must weigh something. */
  Estimate contrast(double[] weightOfColumn) {
    int[] weighed = IntStream.range(0, columns).filter(c -> weightOfColumn[c] != 0).toArray();
    if (!sameEvents(weighed)) {
      double[] weight = Arrays.stream(weighed).mapToDouble(c -> weightOfColumn[c]).toArray();
      return shared(weighed).contrast(weight);
    }
    double[] drawn = new double[replicates.length];
    for (int b = 0; b < drawn.length; b++) {
      drawn[b] = weigh(weightOfColumn, replicates[b]);
    }
    return interval(weigh(weightOfColumn, means), drawn, persons(weighed[0]));
  }

  /** Whether these columns have values for the same events of the slice. */
  private boolean sameEvents(int[] some) {
    for (int e = 0; e < test.size(); e++) {
      if (slice.weight(e) > 0) {
        int defined = defined(some, e);
        if (defined > 0 && defined < some.length) {
          return false;
        }
      }
    }
    return true;
  }

  private int defined(int[] some, int event) {
    int defined = 0;
    for (int c : some) {
      defined += Double.isNaN(values.get(c)[event]) ? 0 : 1;
    }
    return defined;
  }

  /** These columns alone, over the events that all of them have a value for. */
  private SliceMeans shared(int[] some) {
    List<double[]> chosen = Arrays.stream(some).mapToObj(values::get).toList();
    Slice all =
        Slice.weighted(slice.name(), e -> defined(some, e) == some.length ? slice.weight(e) : 0);
    return new SliceMeans(test, all, chosen, bootstrap);
  }

  private static double weigh(double[] weights, double[] values) {
    double sum = 0;
    for (int c = 0; c < weights.length; c++) {
      sum += weights[c] == 0 ? 0 : weights[c] * values[c];
    }
    return sum;
  }

  /** How many persons have a value in this column. */
  private int persons(int column) {
    int count = 0;
    for (int p = 0; p < persons; p++) {
      count += weights[p * columns + column] > 0 ? 1 : 0;
    }
    return count;
  }

  private Estimate interval(double value, double[] drawn, int n) {
    double[] defined = Arrays.stream(drawn).filter(some -> !Double.isNaN(some)).sorted().toArray();
    if (n < Bootstrap.LEAST_PERSONS || Double.isNaN(value) || defined.length * 2 < drawn.length) {
      return Estimate.undefined(n);
    }
    double tail = (1 - confidence) / 2;
    double low = Bootstrap.quantile(defined, tail);
    return new Estimate(value, low, Bootstrap.quantile(defined, 1 - tail), n);
  }
}
