package autopoiesis.audit;

import java.util.Arrays;

/**
 * Whether the disparity of the last window of time is larger than those before it would let one
 * expect: a split-conformal bound, valid at its level whenever windows are exchangeable, whatever
 * their distribution (Vovk, Gammerman and Shafer 2005; Lei et al. 2018,
 * doi:10.1080/01621459.2017.1307116).
 *
 * @param past how many earlier windows have a score
 * @param score how unequal the last window is: the difference, or 1 - the ratio
 * @param bound the ceil((1 - level)(past + 1))-th smallest past score; infinite when there are too
 *     few windows for this level, and then nothing is surprising
 * @param p (1 + number of past scores at least as large) / (past + 1)
 * @param surprising whether the score is above the bound
 */
public record Surprise(int past, double score, double bound, double p, boolean surprising) {

  /**
   * The last score among the past ones.
   *
   * @param past scores of earlier windows; finite
   * @param level the false alarm rate that is accepted, in (0, 1)
   */
  static Surprise of(double[] past, double score, double level) {
    double[] sorted = past.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil((1 - level) * (past.length + 1) - 1e-9);
    double bound = rank <= past.length ? sorted[rank - 1] : Double.POSITIVE_INFINITY;
    long larger = Arrays.stream(past).filter(s -> s >= score).count();
    return new Surprise(
        past.length, score, bound, (1.0 + larger) / (past.length + 1), score > bound);
  }
}
