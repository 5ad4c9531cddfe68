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

  static double[] own(double[] joined) {
    return part(joined, (int) joined[0] - 1);
  }

  static void recallChannels(List<Channel> channels, double[] joined) {
    Require.that(
        "memory", joined.length, (int) joined[0] == channels.size() + 1, "of the same channels");
    for (int r = 0; r < channels.size(); r++) {
      Remembering.recall(channels.get(r).reading(), part(joined, r));
    }
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
