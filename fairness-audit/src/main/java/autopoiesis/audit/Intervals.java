package autopoiesis.audit;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;

/**
 * Intervals of means, differences and ratios from one bootstrapped table. Simultaneous ones
 * studentise each contrast by its bootstrap standard deviation and take the quantile of the largest
 * (max-T, Hothorn, Bretz and Westfall 2008, doi:10.1002/bimj.200810425); a ratio is handled as the
 * contrast a - r b and inverted (Fieller 1954), so that means of 0 do no harm. Quantiles are
 * widened from the normal to Student's distribution with the smaller group's degrees of freedom,
 * since standard deviations are estimated too.
 */
final class Intervals {
  private final CellTable table;
  private final double confidence;
  private final double[] means;
  private final double[][] drawn;
  private final double[][] covariance;

  Intervals(CellTable table, double confidence) {
    this.table = table;
    this.confidence = confidence;
    this.means = table.means();
    this.drawn = new double[table.replicates()][];
    for (int b = 0; b < drawn.length; b++) {
      drawn[b] = table.means(b);
    }
    int width = means.length;
    this.covariance = new double[width][width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j <= i; j++) {
        covariance[i][j] = covariance[j][i] = covariance(i, j);
      }
    }
  }

  private double covariance(int i, int j) {
    double si = 0;
    double sj = 0;
    int n = 0;
    for (double[] row : drawn) {
      if (!Double.isNaN(row[i]) && !Double.isNaN(row[j])) {
        si += row[i];
        sj += row[j];
        n++;
      }
    }
    double sum = 0;
    for (double[] row : drawn) {
      if (!Double.isNaN(row[i]) && !Double.isNaN(row[j])) {
        sum += (row[i] - si / n) * (row[j] - sj / n);
      }
    }
    return n > 1 ? sum / (n - 1) : Double.NaN;
  }

  /** The mean of a column with its percentile interval. */
  Estimate mean(int column) {
    double[] values = new double[drawn.length];
    for (int b = 0; b < values.length; b++) {
      values[b] = drawn[b][column];
    }
    return percentile(means[column], values, confidence, personsIn(column));
  }

  /** Simultaneous intervals of the shown categories' means, in order; undefined for others. */
  Estimate[] simultaneousMeans(boolean[] shown) {
    double[] largest = new double[drawn.length];
    int groups = means.length - 1;
    for (int b = 0; b < drawn.length; b++) {
      for (int k = 0; k < groups; k++) {
        if (shown[k]) {
          largest[b] = Math.max(largest[b], studentised(drawn[b][k] - means[k], covariance[k][k]));
        }
      }
    }
    double critical = critical(largest);
    Estimate[] estimates = new Estimate[groups];
    for (int k = 0; k < groups; k++) {
      double half = widened(critical, table.personsIn(k)) * Math.sqrt(covariance[k][k]);
      estimates[k] =
          shown[k]
              ? new Estimate(means[k], means[k] - half, means[k] + half, table.personsIn(k))
              : Estimate.undefined(0);
    }
    return estimates;
  }

  /** The disparity with the percentile interval of its own distribution. */
  Estimate percentile(Criterion.Scale scale, List<Contrast> pairs) {
    return percentile(
        Contrast.disparity(pairs, scale, means),
        distribution(scale, pairs),
        confidence,
        table.persons());
  }

  /** The disparity on every replicate; NaN where it is not defined. */
  double[] distribution(Criterion.Scale scale, List<Contrast> pairs) {
    double[] values = new double[drawn.length];
    for (int b = 0; b < values.length; b++) {
      values[b] = Contrast.disparity(pairs, scale, drawn[b]);
    }
    return values;
  }

  static Estimate percentile(double value, double[] values, double confidence, long n) {
    double[] kept = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    if (Double.isNaN(value) || kept.length * 2 < values.length || kept.length == 0) {
      return Estimate.undefined(n);
    }
    double tail = (1 - confidence) / 2;
    return new Estimate(
        value, Bootstrap.quantile(kept, tail), Bootstrap.quantile(kept, 1 - tail), n);
  }

  /** The disparity with the interval that follows from simultaneous intervals of all pairs. */
  Estimate simultaneous(Criterion.Scale scale, List<Contrast> pairs) {
    double value = Contrast.disparity(pairs, scale, means);
    if (Double.isNaN(value)) {
      return Estimate.undefined(table.persons());
    }
    double critical = critical(largest(scale, pairs));
    boolean ratio = scale == Criterion.Scale.RATIO;
    double low = ratio ? 1 : 0;
    double high = ratio ? 1 : 0;
    for (Contrast pair : pairs) {
      double wide = widened(critical, Math.min(personsIn(pair.a()), personsIn(pair.b())));
      double[] ends = ratio ? ratioEnds(pair, wide) : differenceEnds(pair, wide);
      // The farthest pair is at least as far as the lower bounds say, at most as the upper ones.
      low = ratio ? Math.min(low, ends[0]) : Math.max(low, ends[0]);
      high = ratio ? Math.min(high, ends[1]) : Math.max(high, ends[1]);
    }
    return new Estimate(value, low, high, table.persons());
  }

  /** The largest studentised deviation over all pairs, on each replicate. */
  private double[] largest(Criterion.Scale scale, List<Contrast> pairs) {
    double[] largest = new double[drawn.length];
    for (Contrast pair : pairs) {
      double factor = 1;
      if (scale == Criterion.Scale.RATIO) {
        factor = means[pair.a()] / means[pair.b()];
        if (!Double.isFinite(factor)) {
          continue;
        }
      }
      double centre = means[pair.a()] - factor * means[pair.b()];
      double variance = variance(pair.a(), pair.b(), factor);
      for (int b = 0; b < drawn.length; b++) {
        double deviation = drawn[b][pair.a()] - factor * drawn[b][pair.b()] - centre;
        largest[b] = Math.max(largest[b], studentised(deviation, variance));
      }
    }
    return largest;
  }

  /** The variance of mean a - factor * mean b. */
  private double variance(int a, int b, double factor) {
    return Math.max(
        0, covariance[a][a] - 2 * factor * covariance[a][b] + factor * factor * covariance[b][b]);
  }

  private static double studentised(double deviation, double variance) {
    double t = Math.abs(deviation) / Math.sqrt(variance);
    return t < Double.POSITIVE_INFINITY ? t : 0;
  }

  /** The smallest value that at least the wanted share of replicates does not pass. */
  private double critical(double[] largest) {
    double[] sorted = largest.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(confidence * (sorted.length + 1)) - 1;
    return sorted[Math.min(rank, sorted.length - 1)];
  }

  private int personsIn(int column) {
    return column < means.length - 1 ? table.personsIn(column) : table.persons();
  }

  /** Student's quantile for the same tail, times what a bootstrap variance of n persons lacks. */
  static double widened(double critical, int n) {
    double tail = Erf.erfc(critical / Math.sqrt(2)) / 2;
    // Beyond 8 standard deviations the tail has no digits left, and nothing is decided there.
    if (n < 2 || critical > 8) {
      return critical;
    }
    // A null generator: only quantiles are asked for.
    TDistribution student = new TDistribution(null, n - 1);
    return -student.inverseCumulativeProbability(tail) * Math.sqrt(n / (n - 1.0));
  }

  private double[] differenceEnds(Contrast pair, double critical) {
    double difference = Math.abs(means[pair.a()] - means[pair.b()]);
    double half = critical * Math.sqrt(variance(pair.a(), pair.b(), 1));
    return new double[] {Math.max(0, difference - half), difference + half};
  }

  /** The range of min(r, 1 / r) over the Fieller set of the ratio r = lower / higher. */
  private double[] ratioEnds(Contrast pair, double critical) {
    boolean swap = means[pair.a()] > means[pair.b()];
    int a = swap ? pair.b() : pair.a();
    int b = swap ? pair.a() : pair.b();
    double c2 = critical * critical;
    double square = means[b] * means[b] - c2 * covariance[b][b];
    double cross = means[a] * means[b] - c2 * covariance[a][b];
    double constant = means[a] * means[a] - c2 * covariance[a][a];
    if (!(square > 0)) {
      return new double[] {0, 1};
    }
    double root = Math.sqrt(Math.max(0, cross * cross - square * constant));
    double low = Math.max(0, (cross - root) / square);
    double high = Math.max(0, (cross + root) / square);
    return new double[] {Math.min(low, 1 / high), high < 1 ? high : low > 1 ? 1 / low : 1};
  }
}
