package autopoiesis.audit;

import java.util.Optional;

/**
 * How sure a verdict is.
 *
 * @param violatedShare the share of bootstrap replicates beyond the threshold, in [0, 1]; NaN when
 *     the disparity is not defined
 * @param entropyBits the entropy of that share, in [0, 1] bits: 0 is certain, 1 a coin toss
 * @param surprise whether the last window stands out from the ones before it; absent where fewer
 *     than two categories were large enough in too many windows
 */
public record VerdictUncertainty(
    double violatedShare, double entropyBits, Optional<Surprise> surprise) {

  static VerdictUncertainty of(double violatedShare, Optional<Surprise> surprise) {
    double entropy = term(violatedShare) + term(1 - violatedShare);
    return new VerdictUncertainty(violatedShare, entropy, surprise);
  }

  private static double term(double share) {
    return share == 0 ? 0 : -share * StrictMath.log(share) / StrictMath.log(2);
  }
}
