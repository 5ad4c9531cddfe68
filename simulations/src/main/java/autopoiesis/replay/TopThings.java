package autopoiesis.replay;

/**
 * The best few of many scores, by insertion. Equal scores are ordered by a hash of the event and
 * the thing, so that the numbering of things favours none.
 */
final class TopThings {
  private final int[] things;
  private final double[] scores;
  private int size;

  TopThings(int capacity) {
    things = new int[capacity];
    scores = new double[capacity];
  }

  /** The best of these scores; things at negative infinity do not count. */
  void select(int event, double[] all) {
    size = 0;
    double least = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < all.length; o++) {
      if (all[o] > least || (all[o] == least && all[o] != Double.NEGATIVE_INFINITY)) {
        insert(event, o, all[o]);
        least = size < things.length ? Double.NEGATIVE_INFINITY : scores[size - 1];
      }
    }
  }

  private void insert(int event, int thing, double score) {
    int at = size;
    while (at > 0 && before(event, thing, score, at - 1)) {
      at--;
    }
    if (at == things.length) {
      return;
    }
    size = Math.min(size + 1, things.length);
    System.arraycopy(things, at, things, at + 1, size - 1 - at);
    System.arraycopy(scores, at, scores, at + 1, size - 1 - at);
    things[at] = thing;
    scores[at] = score;
  }

  private boolean before(int event, int thing, double score, int place) {
    if (score != scores[place]) {
      return score > scores[place];
    }
    return hash(event, thing) < hash(event, things[place]);
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014) on both numbers. */
  private static long hash(int event, int thing) {
    long z = ((long) event << 32 | thing) + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  int size() {
    return size;
  }

  int thing(int place) {
    return things[place];
  }
}
