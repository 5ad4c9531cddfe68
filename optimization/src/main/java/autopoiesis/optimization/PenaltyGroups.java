package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * The ridge 1/2 sum exp(x_group(j)) w_j^2: which weight w_j shares its penalty with which, the
 * penalties' logarithms being the upper variables x, so that they stay positive.
 */
public final class PenaltyGroups {
  private final int[] groups;
  private final int count;

  private PenaltyGroups(int[] groups, int count) {
    this.groups = groups;
    this.count = count;
  }

  /** A penalty of its own for each of so many weights. */
  public static PenaltyGroups each(int weights) {
    int[] groups = new int[weights];
    Arrays.setAll(groups, j -> j);
    return of(groups);
  }

  /** One penalty for all of so many weights. */
  public static PenaltyGroups shared(int weights) {
    return of(new int[weights]);
  }

  /**
   * Penalties by group.
   *
   * @param groups of each weight: 0, 1, ... without a gap; -1 for a weight without penalty
   */
  public static PenaltyGroups of(int[] groups) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    boolean[] used = new boolean[count];
    for (int j = 0; j < groups.length; j++) {
      Require.that("group of weight " + j, groups[j], groups[j] >= -1, "at least -1");
      if (groups[j] >= 0) {
        used[groups[j]] = true;
      }
    }
    for (int g = 0; g < count; g++) {
      Require.that("group " + g, "empty", used[g], "that of some weight");
    }
    return new PenaltyGroups(groups.clone(), count);
  }

  /** How many weights. */
  public int weights() {
    return groups.length;
  }

  /** How many penalties. */
  public int count() {
    return count;
  }

  /** exp(x_group(j)) for each weight j, 0 where it has no penalty. */
  double[] penalties(double[] logarithms) {
    Require.sameLength("x", logarithms.length, "the penalties", count);
    double[] out = new double[groups.length];
    for (int j = 0; j < out.length; j++) {
      out[j] = groups[j] < 0 ? 0 : Math.exp(logarithms[groups[j]]);
    }
    return out;
  }

  /** Adds values by weight into sums by group. */
  void sumByGroup(double[] byWeight, double[] out) {
    Arrays.fill(out, 0);
    for (int j = 0; j < groups.length; j++) {
      if (groups[j] >= 0) {
        out[groups[j]] += byWeight[j];
      }
    }
  }
}
