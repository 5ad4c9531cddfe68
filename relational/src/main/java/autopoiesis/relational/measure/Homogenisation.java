package autopoiesis.relational.measure;

import autopoiesis.core.Require;
import autopoiesis.relational.Identities;

/**
 * How much more alike a set of participants has become: {@code 1 - V' / V}, with V the mean squared
 * distance to the set's own mean before and V' after (half the mean squared distance of pairs, up
 * to n/(n-1)). At most 1: everybody is the same; 0: as diverse as before; negative: more diverse.
 * No unit; NaN when nobody differed before. In the spirit of the homogenisation of consumption of
 * Chaney, Stewart and Engelhardt 2018 (doi:10.1145/3240323.3240370), on identities. 0 where
 * identities are static.
 */
public final class Homogenisation {
  private Homogenisation() {}

  /**
   * The homogenisation of a set.
   *
   * @param members participants by id
   */
  public static double of(Identities before, Identities after, int[] members) {
    double diversity = diversity(before, members);
    return diversity > 0 ? 1 - diversity(after, members) / diversity : Double.NaN;
  }

  /** The mean squared distance of members to their own mean; in squared units of the map. */
  public static double diversity(Identities identities, int[] members) {
    Require.that("members", members.length, members.length > 0, "at least one");
    double sum = 0;
    for (int i = 0; i < identities.dimension(); i++) {
      double mean = 0;
      for (int member : members) {
        mean += identities.get(member, i) / members.length;
      }
      for (int member : members) {
        double difference = identities.get(member, i) - mean;
        sum += difference * difference;
      }
    }
    return sum / members.length;
  }
}
