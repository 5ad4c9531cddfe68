package autopoiesis.relational.measure;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;
import autopoiesis.relational.Identities;

/**
 * How far the meaning of a category moves, and how far it moves by itself.
 *
 * <ul>
 *   <li><em>Drift</em> {@code = 1 - cos(c, c')} between its mean positions before and after, in the
 *       same aligned coordinates; in [0, 2], 0 when it points where it pointed; NaN when either is
 *       at the origin. 0 where identities are static.
 *   <li><em>Self-reference</em> {@code = 1 - |d'| / |d|}, with d the category's change and d' its
 *       change when the window is replayed without what was routed through the category itself (the
 *       same random numbers); at most 1, 1 when it moves by itself alone, 0 when it makes no
 *       difference, negative when it holds itself back; NaN when it does not move.
 * </ul>
 */
public final class CategoryDrift {
  private CategoryDrift() {}

  /** The drift between two positions. */
  public static double drift(double[] before, double[] after) {
    Require.sameLength("after", after.length, "before", before.length);
    double product = 0;
    for (int i = 0; i < before.length; i++) {
      product += before[i] * after[i];
    }
    double lengths = length(before) * length(after);
    return lengths > 0 ? 1 - Math.max(-1, Math.min(1, product / lengths)) : Double.NaN;
  }

  /**
   * The self-reference of a change.
   *
   * @param change what the category moved by
   * @param ablated what it moved by without its own routed interactions
   */
  public static double selfReference(double[] change, double[] ablated) {
    Require.sameLength("ablated", ablated.length, "change", change.length);
    double length = length(change);
    return length > 0 ? 1 - length(ablated) / length : Double.NaN;
  }

  /**
   * The mean position of each category's members, categories x dimension; NaN for one without.
   *
   * @param grouping of all participants, by id
   */
  public static double[][] centroids(Identities identities, HardPartition grouping) {
    Require.sameLength("grouping", grouping.persons(), "identities", identities.size());
    int d = identities.dimension();
    double[][] centroids = new double[grouping.categories().size()][d];
    int[] members = new int[centroids.length];
    for (int a = 0; a < identities.size(); a++) {
      int category = grouping.categoryOf(a);
      if (category != HardPartition.NONE) {
        members[category]++;
        for (int i = 0; i < d; i++) {
          centroids[category][i] += identities.get(a, i);
        }
      }
    }
    for (int category = 0; category < centroids.length; category++) {
      for (int i = 0; i < d; i++) {
        centroids[category][i] /= members[category] > 0 ? members[category] : Double.NaN;
      }
    }
    return centroids;
  }

  private static double length(double[] vector) {
    double squares = 0;
    for (double number : vector) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
