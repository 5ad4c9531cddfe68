package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coarser and finer groupings, and how far two groupings agree. */
final class Groupings {
  /** Up to this many categories, all ways to join them are tried: 201 ways for six. */
  static final int ALL_COARSENINGS = 6;

  private Groupings() {}

  /**
   * Ways to join categories into at least two blocks, the grouping itself left out: all of them up
   * to {@value #ALL_COARSENINGS} categories, else each category against the rest and each pair
   * joined.
   *
   * @return the block of each category, blocks numbered by first appearance
   */
  static List<int[]> coarsenings(int categories) {
    List<int[]> found = new ArrayList<>();
    if (categories <= ALL_COARSENINGS) {
      grow(new int[categories], 0, 0, found);
      return found;
    }
    for (int k = 0; k < categories; k++) {
      int[] blocks = new int[categories];
      for (int j = 0; j < categories; j++) {
        blocks[j] = (j == k) == (k == 0) ? 0 : 1;
      }
      found.add(blocks);
    }
    for (int a = 0; a < categories; a++) {
      for (int b = a + 1; b < categories; b++) {
        int[] blocks = new int[categories];
        int next = 0;
        for (int j = 0; j < categories; j++) {
          blocks[j] = j == b ? blocks[a] : next++;
        }
        found.add(blocks);
      }
    }
    return found;
  }

  /** Restricted growth strings: every set partition once. */
  private static void grow(int[] blocks, int at, int used, List<int[]> found) {
    if (at == blocks.length) {
      if (used >= 2 && used < blocks.length) {
        found.add(blocks.clone());
      }
      return;
    }
    for (int block = 0; block <= used; block++) {
      blocks[at] = block;
      grow(blocks, at + 1, Math.max(used, block + 1), found);
    }
  }

  /** Names of unions, their parts joined by " + ". */
  static List<String> names(List<String> categories, int[] blockOf) {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (int k = 0; k < blockOf.length; k++) {
      names.merge(blockOf[k], categories.get(k), (a, b) -> a + " + " + b);
    }
    return List.copyOf(names.values());
  }

  /** Everybody in the pair of their two categories; nobody who lacks one. */
  static HardPartition crossed(HardPartition a, HardPartition b) {
    List<String> names = new ArrayList<>();
    for (String first : a.categories()) {
      for (String second : b.categories()) {
        names.add(first + " & " + second);
      }
    }
    int[] categories = new int[a.persons()];
    for (int p = 0; p < categories.length; p++) {
      int first = a.categoryOf(p);
      int second = b.categoryOf(p);
      categories[p] =
          first < 0 || second < 0 ? HardPartition.NONE : first * b.categories().size() + second;
    }
    return new HardPartition(a.name() + " x " + b.name(), names, categories);
  }

  /**
   * The adjusted Rand index of Hubert and Arabie 1985 over whoever is in both groupings; 1 when
   * both have one category or all of their own, NaN for fewer than two persons.
   */
  static double adjustedRand(int[] a, int[] b) {
    int rows = max(a) + 1;
    int columns = max(b) + 1;
    double[] joint = new double[rows * columns];
    double[] inA = new double[rows];
    double[] inB = new double[columns];
    double n = 0;
    for (int p = 0; p < a.length; p++) {
      if (a[p] >= 0 && b[p] >= 0) {
        joint[a[p] * columns + b[p]]++;
        inA[a[p]]++;
        inB[b[p]]++;
        n++;
      }
    }
    double index = pairs(joint);
    double expected = pairs(inA) * pairs(inB) / (n * (n - 1) / 2);
    double most = (pairs(inA) + pairs(inB)) / 2;
    return n < 2 ? Double.NaN : most == expected ? 1 : (index - expected) / (most - expected);
  }

  private static int max(int[] values) {
    int max = -1;
    for (int value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  private static double pairs(double[] sizes) {
    double sum = 0;
    for (double size : sizes) {
      sum += size * (size - 1) / 2;
    }
    return sum;
  }
}
