package autopoiesis.simulation;

import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;

/**
 * From scores to a slate: the best things, and a few drawn from the rest so that what nobody
 * expects can be found. Ties are broken by luck, never by the order of things.
 *
 * <p>A thing whose score is above the last place's is shown with probability 1. Of t things that
 * tie for the last m best places, each is among them with probability m / t. Whatever is not among
 * the best is drawn with probability explored / (things - best). The propensity is the exact
 * probability under both.
 *
 * @param best how many of the best are shown; not negative
 * @param explored how many others are drawn, evenly; not negative
 */
public record Policy(int best, int explored) {
  public Policy {
    Require.that("best", best, best >= 0, "not negative");
    Require.that("explored", explored, explored >= 0, "not negative");
    Require.that("best + explored", best + explored, best + explored > 0, "positive");
  }

  /** How many things are shown. */
  public int size() {
    return best + explored;
  }

  /**
   * The slate.
   *
   * @param scores one a thing; NaN is refused
   * @param random luck; the number of draws does not depend on the scores
   */
  public Slate slate(double[] scores, RandomStream random) {
    int n = scores.length;
    Require.that("things", n, n >= size(), "at least as many as are shown, " + size());
    int[] order = new int[n];
    for (int o = 0; o < n; o++) {
      Require.that("score of " + o, scores[o], !Double.isNaN(scores[o]), "a number");
      order[o] = o;
    }
    random.shuffle(order);
    promoteBest(order, scores);
    for (int i = best; i < size(); i++) {
      swap(order, i, i + random.nextInt(n - i));
    }
    int[] things = new int[size()];
    double[] propensities = new double[size()];
    for (int i = 0; i < size(); i++) {
      things[i] = order[i];
      propensities[i] = propensity(scores, order, order[i]);
    }
    return new Slate(things, propensities, n);
  }

  /** Brings the best to the front in order; among equals the one that luck put first. */
  private void promoteBest(int[] order, double[] scores) {
    for (int i = 0; i < best; i++) {
      int highest = i;
      for (int j = i + 1; j < order.length; j++) {
        if (scores[order[j]] > scores[order[highest]]) {
          highest = j;
        }
      }
      int thing = order[highest];
      System.arraycopy(order, i, order, i + 1, highest - i);
      order[i] = thing;
    }
  }

  private double propensity(double[] scores, int[] order, int thing) {
    double drawn = (double) explored / (scores.length - best);
    if (best == 0) {
      return drawn;
    }
    double last = scores[order[best - 1]];
    if (scores[thing] > last) {
      return 1;
    }
    if (scores[thing] < last) {
      return drawn;
    }
    int above = 0;
    int tied = 0;
    for (double score : scores) {
      above += score > last ? 1 : 0;
      tied += score == last ? 1 : 0;
    }
    double chosen = (double) (best - above) / tied;
    return chosen + (1 - chosen) * drawn;
  }

  private static void swap(int[] order, int i, int j) {
    int kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
}
