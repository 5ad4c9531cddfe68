package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Remembering;
import java.util.Arrays;
import java.util.List;

/**
 * One array of what a mix and its channels remember: the number of entries of each, channels first
 * and the mix's own last, then the entries.
 */
final class Memories {
  private Memories() {}

  static double[] join(List<Channel> channels, double[] own) {
    double[][] parts = new double[channels.size() + 1][];
    int size = parts.length + 1;
    for (int r = 0; r < channels.size(); r++) {
      parts[r] = Remembering.memoryOf(channels.get(r).reading());
      size += parts[r].length;
    }
    parts[channels.size()] = own;
    size += own.length;
    double[] joined = new double[size];
    joined[0] = parts.length;
    int at = 1 + parts.length;
    for (int r = 0; r < parts.length; r++) {
      joined[1 + r] = parts[r].length;
      System.arraycopy(parts[r], 0, joined, at, parts[r].length);
      at += parts[r].length;
    }
    return joined;
  }

  static double[] own(List<Channel> channels, double[] joined) {
    require(channels, joined);
    return part(joined, channels.size());
  }

  static void recallChannels(List<Channel> channels, double[] joined) {
    require(channels, joined);
    for (int r = 0; r < channels.size(); r++) {
      Remembering.recall(channels.get(r).reading(), part(joined, r));
    }
  }

  /** Refuses what was joined of other channels, or in another way. */
  private static void require(List<Channel> channels, double[] joined) {
    int parts = channels.size() + 1;
    boolean same = joined.length > parts && joined[0] == parts;
    double size = 1 + parts;
    for (int r = 1; same && r <= parts; r++) {
      same = joined[r] >= 0;
      size += joined[r];
    }
    Require.that("memory", joined.length, same && size == joined.length, "of the same channels");
  }

  private static double[] part(double[] joined, int r) {
    int parts = (int) joined[0];
    int at = 1 + parts;
    for (int i = 0; i < r; i++) {
      at += (int) joined[1 + i];
    }
    return Arrays.copyOfRange(joined, at, at + (int) joined[1 + r]);
  }
}
