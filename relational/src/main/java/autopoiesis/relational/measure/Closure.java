package autopoiesis.relational.measure;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.relational.Links;
import java.util.Arrays;

/**
 * How far a set of participants makes itself: operational closure in the sense of Maturana and
 * Varela 1980, read on a graph in which the row of a node holds what makes it.
 *
 * <ul>
 *   <li><em>Closure</em> {@code = sum over u, v in S of w_uv / sum over v in S and all u of w_uv},
 *       the share of what makes the members that comes from members; in [0, 1], higher is more
 *       closed, no unit; NaN when nothing makes them. Constant where relations are.
 *   <li><em>Beyond chance</em>: closure minus its mean over rewirings with all degrees kept, in
 *       [-1, 1], 0 as by chance; dense graphs are closed by chance alone, so report this one.
 *   <li><em>Core share</em>: the share of nodes in the largest set in which everybody makes and is
 *       made by somebody of the set, found by pruning; in [0, 1] (after the closure of constraints
 *       of Montevil and Mossio 2015, doi:10.1016/j.jtbi.2015.02.029).
 * </ul>
 */
public final class Closure {
  private Closure() {}

  /**
   * The closure of a set.
   *
   * @param makers the row of a node holds what makes it; weights not negative
   * @param members for each node, whether it is in the set
   */
  public static double of(Links makers, boolean[] members) {
    Require.sameLength("members", members.length, "nodes", makers.nodes());
    double inside = 0;
    double all = 0;
    for (int v = 0; v < members.length; v++) {
      for (int link = makers.start(v); members[v] && link < makers.start(v + 1); link++) {
        all += makers.weight(link);
        inside += members[makers.other(link)] ? makers.weight(link) : 0;
      }
    }
    return all > 0 ? inside / all : Double.NaN;
  }

  /** The closure of every category of a grouping of the nodes, in one pass. */
  public static double[] of(Links makers, HardPartition grouping) {
    Require.sameLength("grouping", grouping.persons(), "nodes", makers.nodes());
    double[] inside = new double[grouping.categories().size()];
    double[] all = new double[inside.length];
    for (int v = 0; v < makers.nodes(); v++) {
      int category = grouping.categoryOf(v);
      int end = category == HardPartition.NONE ? 0 : makers.start(v + 1);
      for (int link = makers.start(v); link < end; link++) {
        boolean together = grouping.categoryOf(makers.other(link)) == category;
        all[category] += makers.weight(link);
        inside[category] += together ? makers.weight(link) : 0;
      }
    }
    for (int category = 0; category < all.length; category++) {
      inside[category] = all[category] > 0 ? inside[category] / all[category] : Double.NaN;
    }
    return inside;
  }

  /**
   * Closure minus its mean over rewirings.
   *
   * @param kindOf a number for each node; rewiring keeps who ties with which kind
   * @param rewirings how many; positive
   */
  public static double beyondChance(
      Links makers, boolean[] members, int[] kindOf, RandomStreams streams, int rewirings) {
    Require.that("rewirings", rewirings, rewirings > 0, "positive");
    double sum = 0;
    for (int i = 0; i < rewirings; i++) {
      sum += of(Rewiring.of(makers, kindOf, streams.stream("rewiring", i)), members);
    }
    return of(makers, members) - sum / rewirings;
  }

  /** For each node, whether it is in the core. */
  public static boolean[] core(Links makers) {
    boolean[] core = new boolean[makers.nodes()];
    Arrays.fill(core, true);
    boolean pruned = true;
    while (pruned) {
      boolean[] made = new boolean[core.length];
      boolean[] makes = new boolean[core.length];
      for (int v = 0; v < core.length; v++) {
        for (int link = makers.start(v); core[v] && link < makers.start(v + 1); link++) {
          int u = makers.other(link);
          if (core[u] && makers.weight(link) > 0) {
            made[v] = true;
            makes[u] = true;
          }
        }
      }
      pruned = false;
      for (int v = 0; v < core.length; v++) {
        boolean stays = core[v] && made[v] && makes[v];
        pruned |= core[v] != stays;
        core[v] = stays;
      }
    }
    return core;
  }

  /** The share of nodes in the core; NaN without nodes. */
  public static double coreShare(Links makers) {
    int count = 0;
    for (boolean inside : core(makers)) {
      count += inside ? 1 : 0;
    }
    return makers.nodes() == 0 ? Double.NaN : count / (double) makers.nodes();
  }
}
