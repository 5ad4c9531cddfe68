package autopoiesis.audit;

import java.util.ArrayList;
import java.util.List;

/** One pair of columns of a table of means that a comparison looks at. */
record Contrast(int a, int b) {

  /**
   * The pairs of a comparison.
   *
   * @param shown which columns may be used; the last is the overall mean
   * @param reference the reference column; -1 for none
   */
  static List<Contrast> of(Comparison comparison, boolean[] shown, int reference) {
    List<Contrast> pairs = new ArrayList<>();
    int overall = shown.length - 1;
    for (int a = 0; a < overall; a++) {
      if (!shown[a]) {
        continue;
      }
      switch (comparison) {
        case BETWEEN_GROUPS -> {
          for (int b = a + 1; b < overall; b++) {
            if (shown[b]) {
              pairs.add(new Contrast(a, b));
            }
          }
        }
        case TO_OVERALL -> pairs.add(new Contrast(a, overall));
        case TO_REFERENCE -> {
          if (reference >= 0 && a != reference) {
            pairs.add(new Contrast(a, reference));
          }
        }
      }
    }
    // One group beside the overall mean is no comparison of groups.
    return comparison == Comparison.TO_OVERALL && pairs.size() < 2 ? List.of() : pairs;
  }

  /** The disparity of this pair; NaN when a mean is missing, or both are 0 on the ratio scale. */
  double disparity(Criterion.Scale scale, double[] means) {
    double low = Math.min(means[a], means[b]);
    double high = Math.max(means[a], means[b]);
    if (scale == Criterion.Scale.DIFFERENCE) {
      return high - low;
    }
    return low >= 0 && high > 0 ? low / high : Double.NaN;
  }

  /** The pair that lies farthest apart, as an index into the list; -1 when none is defined. */
  static int farthest(List<Contrast> pairs, Criterion.Scale scale, double[] means) {
    int farthest = -1;
    double most = Double.NaN;
    for (int i = 0; i < pairs.size(); i++) {
      double d = pairs.get(i).disparity(scale, means);
      boolean first = farthest < 0 && !Double.isNaN(d);
      if (first || (scale == Criterion.Scale.RATIO ? d < most : d > most)) {
        farthest = i;
        most = d;
      }
    }
    return farthest;
  }

  /** The largest difference or smallest ratio of all pairs; NaN when none is defined. */
  static double disparity(List<Contrast> pairs, Criterion.Scale scale, double[] means) {
    int farthest = farthest(pairs, scale, means);
    return farthest < 0 ? Double.NaN : pairs.get(farthest).disparity(scale, means);
  }
}
