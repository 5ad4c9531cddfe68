package autopoiesis.core;

import java.util.Arrays;
import java.util.List;

/** Each person in at most one category, at all times: the default paradigm's column. */
public final class HardPartition implements Partition {
  /** The category index of persons who are in none. */
  public static final int NONE = -1;

  private final String name;
  private final List<String> categories;
  private final int[] categoryOf;

  /**
   * A grouping.
   *
   * @param name what it is called; not empty
   * @param categories the categories' names, each once
   * @param categoryOf each person's category index, or {@link #NONE}; copied
   */
  public HardPartition(String name, List<String> categories, int[] categoryOf) {
    this.name = Require.notEmpty("name", name);
    this.categories = List.copyOf(categories);
    long distinct = categories.stream().distinct().count();
    Require.that("categories", categories, distinct == categories.size(), "named once each");
    this.categoryOf = categoryOf.clone();
    for (int category : categoryOf) {
      Require.that(
          "category",
          category,
          category >= NONE && category < categories.size(),
          "-1 or an index below " + categories.size());
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
    return categoryOf.length;
  }

  /** The category index of this person, or {@link #NONE}. */
  public int categoryOf(int person) {
    return categoryOf[person];
  }

  /** A copy of all persons' category indices. */
  public int[] toArray() {
    return categoryOf.clone();
  }

  @Override
  public double share(int person, int category, double time) {
    return categoryOf[person] == category ? 1 : 0;
  }

  /** The same grouping with other memberships. */
  public HardPartition withCategories(int[] other) {
    Require.sameLength("memberships", other.length, "persons", categoryOf.length);
    return new HardPartition(name, categories, other);
  }

  /** The same memberships, dealt to other persons at random: the null of a label. */
  public HardPartition permuted(RandomStream random) {
    int[] dealt = categoryOf.clone();
    random.shuffle(dealt);
    return withCategories(dealt);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof HardPartition other
        && name.equals(other.name)
        && categories.equals(other.categories)
        && Arrays.equals(categoryOf, other.categoryOf);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + categories.hashCode()) + Arrays.hashCode(categoryOf);
  }
}
