package autopoiesis.simulation;

import java.util.Arrays;

/**
 * What an arm believes, from its scores: a thing's probability is the share of past acts, from the
 * end of the warm start on, that stood at its rank. Things that tie share the probability of the
 * ranks they hold together. So every reading is calibrated by its own record and none by the size
 * of its scores. Before anything happened all things are equally likely.
 */
final class RankBelief {
  private static final double PRIOR = 1;

  private final double[] counts; // by rank
  private final double[] cumulated; // length things + 1
  private final double[] ascending;
  private double total;

  RankBelief(int things) {
    this.counts = new double[things];
    this.cumulated = new double[things + 1];
    this.ascending = new double[things];
    Arrays.fill(counts, PRIOR);
    this.total = PRIOR * things;
    refresh();
  }

  /** Takes in the scores of one reading; what follows speaks of them. */
  void read(double[] scores) {
    System.arraycopy(scores, 0, ascending, 0, scores.length);
    Arrays.sort(ascending);
  }

  /** How many things score higher than this score. */
  int above(double score) {
    return ascending.length - firstBeyond(score);
  }

  /** How many things have this score. */
  int tied(double score) {
    return firstBeyond(score) - firstAt(score);
  }

  /** The mean rank, from 1, of the things with this score. */
  double rank(double score) {
    return above(score) + (tied(score) + 1) / 2.0;
  }

  /** The probability believed of one thing with this score. */
  double probability(double score) {
    int above = above(score);
    int tied = tied(score);
    return (cumulated[above + tied] - cumulated[above]) / tied;
  }

  /** What was done had this score; believed from {@link #refresh()} on. */
  void learn(double score) {
    int above = above(score);
    int tied = tied(score);
    for (int rank = above; rank < above + tied; rank++) {
      counts[rank] += 1.0 / tied;
    }
    total++;
  }

  /** Believes what was learned. */
  void refresh() {
    double sum = 0;
    for (int rank = 0; rank < counts.length; rank++) {
      cumulated[rank] = sum / total;
      sum += counts[rank];
    }
    cumulated[counts.length] = 1;
  }

  /** The index of the first of the ascending scores that is at least this. */
  private int firstAt(double score) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first of the ascending scores that is above this. */
  private int firstBeyond(double score) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] <= score) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
