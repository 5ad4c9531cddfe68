package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes summed by person and period, beside who belongs where in each period: all that means by
 * category need, for any weights of persons and any exchange of their memberships. Persons are the
 * active ones, in ascending order.
 */
final class Tabulation {
  private final List<String> categories;
  private final int persons;
  private final int periods;
  // One entry for each person and period with events, in that order.
  private final int[] owner;
  private final int[] period;
  private final double[] sum;
  private final double[] count;
  // The memberships of person p in period t are start[p * periods + t] to the next start.
  private final int[] start;
  private final int[] category;
  private final double[] share;

  private Tabulation(Outcomes outcomes, Partition partition) {
    Require.sameLength(
        "persons of " + partition.name(), partition.persons(), "outcomes", outcomes.persons());
    this.categories = partition.categories();
    this.persons = outcomes.active().length;
    double[] begins = begins(partition);
    this.periods = begins.length;
    double[] sums = new double[persons * periods];
    double[] counts = new double[persons * periods];
    for (int i = 0; i < outcomes.size(); i++) {
      int found = Arrays.binarySearch(begins, outcomes.time(i));
      int at = outcomes.rank(i) * periods + (found >= 0 ? found : -found - 2);
      sums[at] += outcomes.value(i);
      counts[at]++;
    }
    int entries = 0;
    for (double c : counts) {
      entries += c > 0 ? 1 : 0;
    }
    this.owner = new int[entries];
    this.period = new int[entries];
    this.sum = new double[entries];
    this.count = new double[entries];
    int entry = 0;
    for (int at = 0; at < counts.length; at++) {
      if (counts[at] > 0) {
        owner[entry] = at / periods;
        period[entry] = at % periods;
        sum[entry] = sums[at];
        count[entry++] = counts[at];
      }
    }
    this.start = new int[persons * periods + 1];
    int[] cell = new int[persons * periods];
    double[] part = new double[persons * periods];
    int size = 0;
    for (int p = 0; p < persons; p++) {
      for (int t = 0; t < periods; t++) {
        int id = outcomes.active()[p];
        for (int k = 0; k < categories.size(); k++) {
          double s = shareOf(partition, id, k, begins[t]);
          if (s > 0) {
            if (size == cell.length) {
              cell = Arrays.copyOf(cell, 2 * size + 1);
              part = Arrays.copyOf(part, 2 * size + 1);
            }
            cell[size] = k;
            part[size++] = s;
          }
        }
        start[p * periods + t + 1] = size;
      }
    }
    this.category = Arrays.copyOf(cell, size);
    this.share = Arrays.copyOf(part, size);
  }

  static Tabulation of(Outcomes outcomes, Partition partition) {
    return new Tabulation(outcomes, partition);
  }

  /** When the periods of constant membership begin; the first at minus infinity. */
  private static double[] begins(Partition partition) {
    if (!(partition instanceof TimedPartition timed)) {
      return new double[] {Double.NEGATIVE_INFINITY};
    }
    double[] begins = new double[timed.periods() + 1];
    begins[0] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < timed.periods(); i++) {
      begins[i + 1] = timed.from(i);
    }
    return begins;
  }

  private static double shareOf(Partition partition, int person, int category, double time) {
    return partition instanceof HardPartition hard
        ? (hard.categoryOf(person) == category ? 1 : 0)
        : partition.share(person, category, time);
  }

  List<String> categories() {
    return categories;
  }

  /** How many persons have events. */
  int persons() {
    return persons;
  }

  /**
   * Adds up outcomes by category, and over all events in the last place.
   *
   * @param weights how much each person counts; null for once each
   * @param donor whose memberships each person takes; null for its own
   * @param sums filled with sums of outcomes; length categories + 1
   * @param counts filled with counts of events; length categories + 1
   */
  void fill(double @Nullable [] weights, int @Nullable [] donor, double[] sums, double[] counts) {
    int all = categories.size();
    Arrays.fill(sums, 0);
    Arrays.fill(counts, 0);
    for (int e = 0; e < owner.length; e++) {
      double weight = weights == null ? 1 : weights[owner[e]];
      if (weight == 0) {
        continue;
      }
      sums[all] += weight * sum[e];
      counts[all] += weight * count[e];
      int who = donor == null ? owner[e] : donor[owner[e]];
      int row = who * periods + period[e];
      for (int j = start[row]; j < start[row + 1]; j++) {
        sums[category[j]] += weight * share[j] * sum[e];
        counts[category[j]] += weight * share[j] * count[e];
      }
    }
  }

  /** How many persons have an event in each block of categories; block -1 is left out. */
  int[] personsIn(int[] blockOf, int blocks) {
    int[] found = new int[blocks];
    int[] lastSeen = new int[blocks];
    Arrays.fill(lastSeen, -1);
    for (int e = 0; e < owner.length; e++) {
      int row = owner[e] * periods + period[e];
      for (int j = start[row]; j < start[row + 1]; j++) {
        int block = blockOf[category[j]];
        if (block >= 0 && lastSeen[block] != owner[e]) {
          lastSeen[block] = owner[e];
          found[block]++;
        }
      }
    }
    return found;
  }

  /** How many persons have an event in each category. */
  int[] personsInEach() {
    int[] own = new int[categories.size()];
    Arrays.setAll(own, k -> k);
    return personsIn(own, own.length);
  }

  /** The category in which each person spent most events, the first of equals; -1 for none. */
  int[] modalCategories() {
    int[] modal = new int[persons];
    double[] held = new double[categories.size()];
    int e = 0;
    for (int p = 0; p < persons; p++) {
      Arrays.fill(held, 0);
      for (; e < owner.length && owner[e] == p; e++) {
        int row = p * periods + period[e];
        for (int j = start[row]; j < start[row + 1]; j++) {
          held[category[j]] += share[j] * count[e];
        }
      }
      modal[p] = -1;
      double most = 0;
      for (int k = 0; k < held.length; k++) {
        if (held[k] > most) {
          most = held[k];
          modal[p] = k;
        }
      }
    }
    return modal;
  }
}
