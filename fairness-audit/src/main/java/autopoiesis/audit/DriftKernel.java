package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.TimedPartition;

/** How a label changes when it changes: what a person whose label moves is called next. */
public interface DriftKernel {
  /** What the kernel is called in reports. */
  String name();

  /**
   * The category that a person moves to; its own means that it stays after all.
   *
   * @param person a person with a category
   * @param labels all persons' categories before the move
   * @return a category's index, or {@link HardPartition#NONE}
   */
  int redescribe(int person, HardPartition labels, RandomStream random);

  /** Any other category, each with the same probability. */
  static DriftKernel uniform() {
    return new UniformDrift();
  }

  /** The category of a neighbour drawn in proportion to weight; one's own when there is none. */
  static DriftKernel relational(Neighbours neighbours) {
    return new RelationalDrift(neighbours);
  }

  /**
   * As persons were seen to redescribe themselves.
   *
   * @param shares old category x new category, each in [0, 1]; every row sums to 1; copied
   */
  static DriftKernel empirical(double[][] shares) {
    return EmpiricalDrift.of(shares);
  }

  /**
   * As persons were seen to redescribe themselves: of those who changed from a category, the share
   * who changed to each other one. Whoever is in a category that nobody left stays.
   *
   * @param descriptions what persons called themselves; hard periods
   */
  static DriftKernel seenIn(TimedPartition descriptions) {
    return EmpiricalDrift.seenIn(descriptions);
  }
}
