package autopoiesis.relational;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds emergent categories: the communities of a weighted graph, by the Leiden algorithm (Traag,
 * Waltman and van Eck 2019, doi:10.1038/s41598-019-41695-z) on modularity with a resolution
 * (Reichardt and Bornholdt 2006). Every community is connected. The best of several starts is kept;
 * every start draws from a stream of its own, so the result is the same on every machine. A
 * configured procedure; immutable.
 */
public final class Communities {
  private final RandomStreams streams;
  private final double resolution;
  private final int starts;
  private final int rounds;

  private Communities(RandomStreams streams, double resolution, int starts, int rounds) {
    this.streams = streams;
    this.resolution = resolution;
    this.starts = starts;
    this.rounds = rounds;
  }

  /** Resolution 1, the best of 10 starts, at most 20 rounds each. */
  public static Communities of(RandomStreams streams) {
    return new Communities(Require.notNull("streams", streams), 1, 10, 20);
  }

  /** The same at another resolution, positive; a higher one finds more and smaller communities. */
  public Communities withResolution(double other) {
    return new Communities(streams, Require.positive("resolution", other), starts, rounds);
  }

  /** The same with another number of starts, positive; one will do for millions of links. */
  public Communities withStarts(int other) {
    Require.that("starts", other, other > 0, "positive");
    return new Communities(streams, resolution, other, rounds);
  }

  /** The same with other luck. */
  public Communities withStreams(RandomStreams other) {
    return new Communities(Require.notNull("streams", other), resolution, starts, rounds);
  }

  /**
   * The communities of a graph, largest first (of equal ones, the one with the lowest node first),
   * named "1", "2" and so on. A node without any link is in none.
   *
   * @param links symmetric, weights not negative; links of a node with itself are ignored
   */
  public HardPartition find(Links links) {
    return find(links, unassigned(links.nodes()));
  }

  /**
   * The same, but every start begins from an earlier grouping of the same nodes instead of from
   * everybody alone, so that categories change where links ask for it and not by a draw.
   */
  public HardPartition find(Links links, HardPartition before) {
    Require.sameLength("before", before.persons(), "nodes", links.nodes());
    return find(links, before.toArray());
  }

  private HardPartition find(Links links, int[] before) {
    Require.that("links", "one-way", links.isSymmetric(), "symmetric");
    int[] best = unassigned(links.nodes());
    if (links.size() == 0) {
      return partition(best);
    }
    Leiden leiden = Leiden.of(links, resolution, rounds);
    double highest = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < starts; start++) {
      int[] found = leiden.run(before, streams.stream("leiden", start));
      double quality = modularity(links, found, resolution);
      if (quality > highest) {
        highest = quality;
        best = found;
      }
    }
    for (int node = 0; node < best.length; node++) {
      best[node] = links.degree(node) == 0 ? HardPartition.NONE : best[node];
    }
    return partition(bySize(best));
  }

  /**
   * Modularity, {@code sum over communities of w_in/w - resolution (k/w)^2} with w_in the weight of
   * links inside (both ways), k the sum of its nodes' strengths and w the sum of all (Newman and
   * Girvan 2004). At resolution 1 in [-1/2, 1), 0 for one community of all; higher means more
   * weight inside than strengths alone explain. Nodes in no community count as alone.
   */
  public static double modularity(Links links, HardPartition partition, double resolution) {
    Require.sameLength("partition", partition.persons(), "nodes", links.nodes());
    return modularity(links, partition.toArray(), resolution);
  }

  private static double modularity(Links links, int[] communityOf, double resolution) {
    double all = 0;
    double inside = 0;
    double alone = 0;
    double[] strengths = new double[1 + Arrays.stream(communityOf).max().orElse(0)];
    for (int a = 0; a < communityOf.length; a++) {
      double strength = 0;
      int community = communityOf[a];
      for (int link = links.start(a); link < links.start(a + 1); link++) {
        int b = links.other(link);
        if (b == a) {
          continue;
        }
        strength += links.weight(link);
        boolean together = community != HardPartition.NONE && communityOf[b] == community;
        inside += together ? links.weight(link) : 0;
      }
      all += strength;
      if (community == HardPartition.NONE) {
        alone += strength * strength;
      } else {
        strengths[community] += strength;
      }
    }
    double squares = alone;
    for (double strength : strengths) {
      squares += strength * strength;
    }
    return all > 0 ? inside / all - resolution * squares / (all * all) : 0;
  }

  private static int[] unassigned(int nodes) {
    int[] none = new int[nodes];
    Arrays.fill(none, HardPartition.NONE);
    return none;
  }

  /** Renumbers communities by size, largest first. */
  private static int[] bySize(int[] communityOf) {
    int count = 1 + Arrays.stream(communityOf).max().orElse(-1);
    int[] sizes = new int[count];
    List<Integer> order = new ArrayList<>();
    for (int community : communityOf) {
      if (community != HardPartition.NONE && sizes[community]++ == 0) {
        order.add(community);
      }
    }
    // The sort is stable and the list is in order of lowest nodes.
    order.sort(Comparator.comparing(community -> sizes[community], Collections.reverseOrder()));
    int[] rank = new int[count];
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i)] = i;
    }
    int[] renumbered = communityOf.clone();
    for (int node = 0; node < renumbered.length; node++) {
      if (renumbered[node] != HardPartition.NONE) {
        renumbered[node] = rank[renumbered[node]];
      }
    }
    return renumbered;
  }

  private static HardPartition partition(int[] communityOf) {
    int count = 1 + Arrays.stream(communityOf).max().orElse(-1);
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add(Integer.toString(i));
    }
    return new HardPartition("emergent", names, communityOf);
  }
}
