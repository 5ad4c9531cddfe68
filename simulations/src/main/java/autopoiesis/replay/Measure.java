package autopoiesis.replay;

import autopoiesis.core.Require;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One number for each event of an arm's outcomes, averaged by {@link Comparison}. NaN where it is
 * not defined.
 */
public final class Measure {
  private final String name;
  private final boolean higherIsBetter;
  private final Function<Outcomes, double[]> values;

  private Measure(String name, boolean higherIsBetter, Function<Outcomes, double[]> values) {
    this.name = name;
    this.higherIsBetter = higherIsBetter;
    this.values = values;
  }

  /** A measure of the caller's own; higher is better. */
  public static Measure of(String name, Function<Outcomes, double[]> values) {
    return new Measure(Require.notEmpty("name", name), true, values);
  }

  /** All measures at these cutoffs. */
  public static List<Measure> all(List<Integer> cutoffs) {
    List<Measure> all = new java.util.ArrayList<>();
    all.add(reciprocalRank());
    cutoffs.forEach(k -> all.add(hitRate(k)));
    cutoffs.forEach(k -> all.add(ndcg(k)));
    cutoffs.forEach(k -> all.add(recall(k)));
    cutoffs.forEach(k -> all.add(novelty(k)));
    all.add(logLoss());
    return all;
  }

  /** "mrr": 1 / rank, in (0, 1]; the mean is the mean reciprocal rank (Voorhees 1999). */
  public static Measure reciprocalRank() {
    return new Measure("mrr", true, outcomes -> ofRanks(outcomes, rank -> 1 / rank));
  }

  /** "hrK": 1 when the rank is at most k, else 0. */
  public static Measure hitRate(int k) {
    cutoff(k);
    return new Measure("hr" + k, true, outcomes -> ofRanks(outcomes, rank -> rank <= k ? 1 : 0));
  }

  /**
   * "ndcgK": 1 / log2(1 + rank) when the rank is at most k, else 0: the normalised discounted
   * cumulative gain of one relevant thing (Jarvelin and Kekalainen 2002,
   * doi:10.1145/582415.582418), in [0, 1].
   */
  public static Measure ndcg(int k) {
    cutoff(k);
    return new Measure(
        "ndcg" + k,
        true,
        outcomes -> ofRanks(outcomes, rank -> rank <= k ? Math.log(2) / Math.log(1 + rank) : 0));
  }

  /**
   * "logloss": minus the logarithm of the probability of what was chosen, in nats; not negative.
   */
  public static Measure logLoss() {
    return new Measure(
        "logloss",
        false,
        outcomes -> {
          double[] values = new double[outcomes.events().size()];
          Arrays.setAll(values, outcomes::logLoss);
          return values;
        });
  }

  /**
   * "recallK", by window: of the different things that a person chose in a window, the share that
   * stood among the top k when the person was read for the first time in that window; in [0, 1]. It
   * is defined at that first event and NaN at the others, so its mean is over persons and windows.
   * Unlike the hit rate it does not profit from what is learned inside a window.
   */
  public static Measure recall(int k) {
    cutoff(k);
    return new Measure("recall" + k, true, outcomes -> WindowRecall.of(outcomes, k));
  }

  /**
   * "noveltyK": the mean over the top k of -log2 of each thing's share of the choices before the
   * window, counted from one (Vargas and Castells 2011, doi:10.1145/2043932.2043955), in bits; not
   * negative. Higher is more unusual, which is not better by itself.
   */
  public static Measure novelty(int k) {
    cutoff(k);
    return new Measure("novelty" + k, true, outcomes -> Novelty.of(outcomes, k));
  }

  /**
   * The coverage at k of an arm: the share of all things that stood among the top k at any event,
   * in [0, 1]. A count of this log, without an interval.
   */
  public static double coverage(Outcomes outcomes, int k) {
    cutoff(k);
    boolean[] shown = new boolean[outcomes.events().acts().things()];
    int covered = 0;
    for (int e = 0; e < outcomes.events().size(); e++) {
      for (int place = 0; place < Math.min(k, outcomes.topSize()); place++) {
        int thing = outcomes.top(e, place);
        if (thing >= 0 && !shown[thing]) {
          shown[thing] = true;
          covered++;
        }
      }
    }
    return covered / (double) shown.length;
  }

  private static void cutoff(int k) {
    Require.that("k", k, k >= 1, "at least 1");
  }

  private static double[] ofRanks(Outcomes outcomes, java.util.function.DoubleUnaryOperator value) {
    double[] values = new double[outcomes.events().size()];
    for (int e = 0; e < values.length; e++) {
      double rank = outcomes.rank(e);
      values[e] = Double.isNaN(rank) ? Double.NaN : value.applyAsDouble(rank);
    }
    return values;
  }

  /** What it is called in results. */
  public String name() {
    return name;
  }

  /** Whether a higher value means to have foreseen better. */
  public boolean higherIsBetter() {
    return higherIsBetter;
  }

  /** The value of each event. */
  public double[] values(Outcomes outcomes) {
    return values.apply(outcomes);
  }

  @Override
  public String toString() {
    return name;
  }
}
