package autopoiesis.audit;

import autopoiesis.core.Estimate;
import java.util.List;

/**
 * How much a verdict hangs on the grouping that was declared: the same criterion under other
 * groupings of the same persons (the multiverse of Steegen et al. 2016,
 * doi:10.1177/1745691616658637, over definitions of the groups).
 *
 * @param declared the declared grouping's name
 * @param criterion the rule
 * @param flipShare the share of alternatives whose point disparity is on the other side of the
 *     threshold than the declared one's, in [0, 1]; NaN when there is no alternative
 * @param spread the largest less the smallest disparity over all groupings, the declared included
 * @param hiddenRatio the largest difference between groups of a relational grouping divided by the
 *     declared one's; above 1, a grouping that nobody declared is treated less equally; NaN when no
 *     relational grouping was given or the declared difference is 0
 * @param alternatives the declared grouping first, then its alternatives
 */
public record PartitionSensitivity(
    String declared,
    Criterion criterion,
    double flipShare,
    double spread,
    double hiddenRatio,
    List<Alternative> alternatives) {
  public PartitionSensitivity {
    alternatives = List.copyOf(alternatives);
  }

  /** The other groupings on which the criterion's disparity is defined. */
  public List<Alternative> others() {
    return alternatives.stream().skip(1).filter(a -> a.disparity().isDefined()).toList();
  }

  /** Those whose point disparity is on the other side of the threshold than the declared one's. */
  public List<Alternative> flipping() {
    boolean beyond = criterion.violatedBy(alternatives.get(0).disparity().value());
    return others().stream()
        .filter(a -> criterion.violatedBy(a.disparity().value()) != beyond)
        .toList();
  }

  /** Where a grouping comes from. */
  public enum Origin {
    /** It is the declared one. */
    DECLARED,
    /** Categories of the declared one were joined. */
    COARSENING,
    /** Categories of the declared one were crossed with another declared grouping. */
    REFINEMENT,
    /** It was found in relations. */
    RELATIONAL
  }

  /**
   * One grouping.
   *
   * @param name what it is called
   * @param origin where it comes from
   * @param difference the highest less the lowest mean
   * @param disparity the criterion's disparity
   * @param verdict what its interval says
   * @param adjustedRand agreement with the declared grouping beyond chance (Hubert and Arabie 1985,
   *     doi:10.1007/BF01908075), at most 1; 0 is none
   * @param significance whether persons' outcomes depend on the grouping at all
   */
  public record Alternative(
      String name,
      Origin origin,
      Estimate difference,
      Estimate disparity,
      Verdict verdict,
      double adjustedRand,
      Significance significance) {}

  /**
   * A permutation test of the difference between the highest and the lowest mean, persons'
   * memberships exchanged whole, in all groupings alike.
   *
   * @param p (1 + permutations at least as large) / (1 + permutations)
   * @param holm p adjusted for all groupings together by Holm 1979
   * @param maxT p adjusted by the largest standardised difference (Westfall and Young 1993), which
   *     uses that groupings are alike
   */
  public record Significance(double p, double holm, double maxT) {}
}
