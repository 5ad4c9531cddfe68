package autopoiesis.core;

import java.util.List;

/** Each person partly in several categories: mixed, uncertain or diffused membership. */
public final class SoftPartition implements Partition {
  private final String name;
  private final List<String> categories;
  private final double[][] shares;

  /**
   * A grouping.
   *
   * @param name what it is called; not empty
   * @param categories the categories' names
   * @param shares persons x categories, each in [0, 1], each row's sum at most 1; copied
   */
  public SoftPartition(String name, List<String> categories, double[][] shares) {
    this.name = Require.notEmpty("name", name);
    this.categories = List.copyOf(categories);
    this.shares = new double[shares.length][];
    for (int p = 0; p < shares.length; p++) {
      Require.sameLength("shares of " + p, shares[p].length, "categories", categories.size());
      double sum = 0;
      for (double share : shares[p]) {
        sum += Require.share("share", share);
      }
      Require.that("sum of shares of " + p, sum, sum <= 1 + 1e-9, "at most 1");
      this.shares[p] = shares[p].clone();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> categories() {
    return categories;
  }

  @Override
  public int persons() {
    return shares.length;
  }

  @Override
  public double share(int person, int category, double time) {
    return shares[person][category];
  }
}
