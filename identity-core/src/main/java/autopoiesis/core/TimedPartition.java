package autopoiesis.core;

import java.util.Arrays;
import java.util.List;

/**
 * A grouping that changes: a sequence of groupings, each in force from its time until the next
 * one's. Before the first, nobody is assigned.
 */
public final class TimedPartition implements Partition {
  private final String name;
  private final List<String> categories;
  private final double[] from;
  private final List<Partition> periods;

  /**
   * A changing grouping.
   *
   * @param name what it is called; not empty
   * @param from when each period begins; strictly ascending; copied
   * @param periods one grouping a period, all of the same persons and categories
   */
  public TimedPartition(String name, double[] from, List<? extends Partition> periods) {
    this.name = Require.notEmpty("name", name);
    this.from = from.clone();
    this.periods = List.copyOf(periods);
    Require.sameLength("periods", periods.size(), "from", from.length);
    Require.that("periods", periods.size(), !periods.isEmpty(), "at least one");
    this.categories = periods.get(0).categories();
    for (int i = 0; i < from.length; i++) {
      Partition period = periods.get(i);
      Require.that("from", from[i], i == 0 || from[i] > from[i - 1], "strictly ascending");
      Require.sameLength("persons", period.persons(), "the first", periods.get(0).persons());
      Require.that(
          "categories",
          period.categories(),
          period.categories().equals(categories),
          "those of the first period");
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
    return periods.get(0).persons();
  }

  /** How many periods. */
  public int periods() {
    return periods.size();
  }

  /** When period i begins. */
  public double from(int i) {
    return from[i];
  }

  /** The grouping of period i. */
  public Partition period(int i) {
    return periods.get(i);
  }

  @Override
  public double share(int person, int category, double time) {
    int found = Arrays.binarySearch(from, time);
    int period = found >= 0 ? found : -found - 2;
    return period < 0 ? 0 : periods.get(period).share(person, category, time);
  }
}
