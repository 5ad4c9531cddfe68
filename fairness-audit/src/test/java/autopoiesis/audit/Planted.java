package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.Arrays;
import java.util.List;

/** Small worlds whose truth is known. */
final class Planted {
  private Planted() {}

  static RandomStreams streams(long seed) {
    return new RandomStreams(seed);
  }

  /** Persons 0, 1, 0, 1, ... in categories "a" and "b". */
  static HardPartition alternating(String name, int persons) {
    int[] categories = new int[persons];
    Arrays.setAll(categories, p -> p % 2);
    return new HardPartition(name, List.of("a", "b"), categories);
  }

  /** Persons in blocks of the given length, taking turns at the categories. */
  static HardPartition blocks(String name, int persons, int length) {
    int[] categories = new int[persons];
    Arrays.setAll(categories, p -> p / length % 2);
    return new HardPartition(name, List.of("x", "y"), categories);
  }

  /**
   * Decisions with a rate that depends on a category, and persons who differ.
   *
   * @param rates the rate of each category
   * @param events how many events each person has
   */
  static Outcomes decisions(
      HardPartition partition, double[] rates, int events, RandomStream random) {
    int persons = partition.persons();
    int[] person = new int[persons * events];
    double[] time = new double[person.length];
    double[] decision = new double[person.length];
    for (int p = 0; p < persons; p++) {
      double own = 0.2 * (random.nextDouble() - 0.5);
      for (int e = 0; e < events; e++) {
        int i = e * persons + p;
        person[i] = p;
        time[i] = i;
        double rate = rates[partition.categoryOf(p)] + own;
        decision[i] = random.nextDouble() < rate ? 1 : 0;
      }
    }
    return Outcomes.decisions(persons, person, time, decision);
  }
}
