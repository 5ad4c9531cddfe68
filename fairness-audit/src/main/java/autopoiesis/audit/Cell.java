package autopoiesis.audit;

import autopoiesis.core.Estimate;

/**
 * One category's mean outcome.
 *
 * @param category the category
 * @param suppressed whether fewer persons than the minimum are in it: then nothing else is told
 * @param persons how many persons with events belong to it, wholly or partly; 0 when suppressed
 * @param events how many events it holds, those of partial members partly; 0 when suppressed
 * @param mean the mean outcome, each event weighed by its person's share in the category at its
 *     time (the soft estimator of Chen et al. 2019, doi:10.1145/3287560.3287594), with its own
 *     interval; undefined when suppressed
 * @param simultaneous the same mean with an interval that holds for all shown categories at once;
 *     undefined when suppressed
 */
public record Cell(
    String category,
    boolean suppressed,
    long persons,
    double events,
    Estimate mean,
    Estimate simultaneous) {

  static Cell suppressed(String category) {
    return new Cell(category, true, 0, 0, Estimate.undefined(0), Estimate.undefined(0));
  }
}
