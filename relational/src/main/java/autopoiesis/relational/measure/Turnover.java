package autopoiesis.relational.measure;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;
import autopoiesis.relational.Agreement;
import autopoiesis.relational.Links;

/**
 * Identity under turnover, the ship of Theseus: how far the links were replaced while the grouping
 * stayed, {@code U = (1 - J) (1 - VI / log2 n)}, with J the Jaccard index of the links and VI the
 * variation of information (bits) of the groupings of the n nodes in both. In [0, 1], no unit;
 * higher: the organisation persists while its components are exchanged (Maturana and Varela 1980).
 * 0 where no link changes, so for every static identity; also 0 where the groupings have nothing in
 * common.
 *
 * @param links the share of links replaced, 1 - J
 * @param persistence the share of the grouping kept, 1 - VI / log2 n
 */
public record Turnover(double links, double persistence) {

  /** The turnover between two times. */
  public static Turnover of(
      Links linksBefore, Links linksAfter, HardPartition before, HardPartition after) {
    double replaced = 1 - jaccard(linksBefore, linksAfter);
    return new Turnover(replaced, 1 - Agreement.of(before, after).relativeVariation());
  }

  /** Both together: the measure. */
  public double value() {
    return links * persistence;
  }

  /**
   * The weighted Jaccard index of links, {@code sum of min(w, w') / sum of max(w, w')} over pairs
   * (Ruzicka 1958): the plain index where all weights are 1; a fading link is replaced bit by bit.
   * In [0, 1], 1 when nothing changed, also when there is no link at all.
   */
  public static double jaccard(Links a, Links b) {
    Require.sameLength("b", b.nodes(), "a", a.nodes());
    double least = 0;
    double most = 0;
    for (int node = 0; node < a.nodes(); node++) {
      int i = a.start(node);
      int j = b.start(node);
      while (i < a.start(node + 1) || j < b.start(node + 1)) {
        int left = i < a.start(node + 1) ? a.other(i) : Integer.MAX_VALUE;
        int right = j < b.start(node + 1) ? b.other(j) : Integer.MAX_VALUE;
        double w = left <= right ? a.weight(i++) : 0;
        double v = right <= left ? b.weight(j++) : 0;
        least += Math.min(w, v);
        most += Math.max(w, v);
      }
    }
    return most > 0 ? least / most : 1;
  }
}
