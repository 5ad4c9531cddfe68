package autopoiesis.relational.measure;

import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;
import autopoiesis.relational.Links;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The null of every claim about who is tied to whom: links rewired at random, all degrees kept
 * (Maslov and Sneppen 2002, doi:10.1126/science.1065103). Two links swap their ends, ten tries for
 * each link; swaps that would double a link or make one of a node with itself are left. A weight
 * stays with the row it belongs to. Symmetric links stay symmetric.
 */
public final class Rewiring {
  private static final int TRIES = 10;

  private final int[] from;
  private final int[] to;
  private final int[] kindOf;
  private final int nodes;
  private final Set<Long> present = new HashSet<>();

  /** Whether a link stands for both directions. */
  private final boolean both;

  private Rewiring(int[] from, int[] to, int[] kindOf, boolean both) {
    this.from = from;
    this.to = to;
    this.kindOf = kindOf;
    this.nodes = kindOf.length;
    this.both = both;
    for (int i = 0; i < from.length; i++) {
      present.add(key(from[i], to[i]));
    }
  }

  /**
   * The same links, rewired.
   *
   * @param kindOf a number for each node; only ends of the same kind are swapped, so a graph of
   *     persons and things stays one
   */
  public static Links of(Links links, int[] kindOf, RandomStream random) {
    Require.sameLength("kindOf", kindOf.length, "nodes", links.nodes());
    boolean both = links.isSymmetric();
    int[] from = new int[links.size()];
    int[] to = new int[links.size()];
    double[] weights = new double[links.size()];
    int count = 0;
    for (int a = 0; a < links.nodes(); a++) {
      for (int link = links.start(a); link < links.start(a + 1); link++) {
        if (!both || a < links.other(link)) {
          from[count] = a;
          to[count] = links.other(link);
          weights[count++] = links.weight(link);
        }
      }
    }
    Rewiring rewiring =
        new Rewiring(Arrays.copyOf(from, count), Arrays.copyOf(to, count), kindOf, both);
    for (long i = 0; count > 1 && i < (long) TRIES * count; i++) {
      rewiring.trySwap(random.nextInt(count), random.nextInt(count), random);
    }
    double[] kept = Arrays.copyOf(weights, count);
    return both
        ? Links.mutual(links.nodes(), rewiring.from, rewiring.to, kept)
        : Links.of(links.nodes(), rewiring.from, rewiring.to, kept);
  }

  private void trySwap(int i, int j, RandomStream random) {
    // An undirected link has no direction of its own: turn one of the two round half of the time.
    if (both && (random.nextLong() & 1) == 1) {
      int turned = from[j];
      from[j] = to[j];
      to[j] = turned;
    }
    boolean alike = kindOf[from[i]] == kindOf[from[j]] && kindOf[to[i]] == kindOf[to[j]];
    boolean loops = from[i] == to[j] || from[j] == to[i];
    if (i == j || !alike || loops) {
      return;
    }
    long one = key(from[i], to[j]);
    long other = key(from[j], to[i]);
    if (one == other || present.contains(one) || present.contains(other)) {
      return;
    }
    present.remove(key(from[i], to[i]));
    present.remove(key(from[j], to[j]));
    present.add(one);
    present.add(other);
    int swapped = to[i];
    to[i] = to[j];
    to[j] = swapped;
  }

  private long key(int a, int b) {
    boolean turn = both && a > b;
    return turn ? (long) b * nodes + a : (long) a * nodes + b;
  }
}
