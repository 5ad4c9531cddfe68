package autopoiesis.core;

/**
 * Sums and counts of events by person, for persons who have any: what a weighted mean over persons
 * needs, and all it needs.
 */
final class PersonTotals {
  private final double[] sums;
  private final double[] counts;

  private PersonTotals(double[] sums, double[] counts) {
    this.sums = sums;
    this.counts = counts;
  }

  static PersonTotals of(int[] person, double[] value) {
    Require.sameLength("person", person.length, "value", value.length);
    int highest = -1;
    for (int p : person) {
      highest = Math.max(highest, p);
    }
    double[] sums = new double[highest + 1];
    double[] counts = new double[highest + 1];
    for (int i = 0; i < person.length; i++) {
      if (!Double.isNaN(value[i])) {
        sums[person[i]] += value[i];
        counts[person[i]]++;
      }
    }
    int persons = 0;
    for (int p = 0; p <= highest; p++) {
      if (counts[p] > 0) {
        sums[persons] = sums[p];
        counts[persons++] = counts[p];
      }
    }
    return new PersonTotals(
        java.util.Arrays.copyOf(sums, persons), java.util.Arrays.copyOf(counts, persons));
  }

  int persons() {
    return sums.length;
  }

  /** The mean over events with each person weighted; NaN when nobody has weight. */
  double weightedMean(double[] weights) {
    double sum = 0;
    double count = 0;
    for (int p = 0; p < sums.length; p++) {
      sum += weights[p] * sums[p];
      count += weights[p] * counts[p];
    }
    return count > 0 ? sum / count : Double.NaN;
  }
}
