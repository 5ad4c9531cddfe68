package autopoiesis.audit;

import autopoiesis.audit.PartitionSensitivity.Significance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Permutation tests of several statistics at once, all computed on the same permutations. */
final class Permutations {
  private Permutations() {}

  /**
   * The significance of each statistic.
   *
   * @param observed statistic; larger is further from the null
   * @param permuted statistic x permutation
   */
  static List<Significance> significance(double[] observed, double[][] permuted) {
    int tests = observed.length;
    double[] p = new double[tests];
    for (int i = 0; i < tests; i++) {
      p[i] = share(permuted[i], observed[i]);
    }
    double[] holm = holm(p);
    double[] standardised = new double[tests];
    double[] largest = new double[tests == 0 ? 0 : permuted[0].length];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < tests; i++) {
      double mean = Arrays.stream(permuted[i]).average().orElse(0);
      double sd =
          Math.sqrt(
              Arrays.stream(permuted[i]).map(v -> (v - mean) * (v - mean)).average().orElse(0));
      standardised[i] = sd > 0 ? (observed[i] - mean) / sd : 0;
      for (int b = 0; b < largest.length; b++) {
        largest[b] = Math.max(largest[b], sd > 0 ? (permuted[i][b] - mean) / sd : 0);
      }
    }
    List<Significance> significances = new ArrayList<>();
    for (int i = 0; i < tests; i++) {
      significances.add(new Significance(p[i], holm[i], share(largest, standardised[i])));
    }
    return significances;
  }

  /** The share of values at least as large as the observed one, which itself counts as one. */
  private static double share(double[] values, double observed) {
    // Sums in another order may differ in the last place without meaning anything.
    double bound = observed - 1e-12 * Math.abs(observed);
    return (1.0 + Arrays.stream(values).filter(v -> v >= bound).count()) / (1.0 + values.length);
  }

  /** Holm's step-down adjustment. */
  static double[] holm(double[] p) {
    int[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] adjusted = new double[p.length];
    double largest = 0;
    for (int i = 0; i < order.length; i++) {
      largest = Math.max(largest, Math.min(1, (order.length - i) * p[order[i]]));
      adjusted[order[i]] = largest;
    }
    return adjusted;
  }
}
