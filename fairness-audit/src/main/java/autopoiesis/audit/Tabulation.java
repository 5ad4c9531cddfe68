package autopoiesis.audit;

import autopoiesis.core.Partition;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
  private final Sums sums;
  private final Members members;

  private Tabulation(Outcomes outcomes, Partition partition) {
    Require.sameLength(
        "persons of " + partition.name(), partition.persons(), "outcomes", outcomes.persons());
    double[] begins = begins(partition);
    this.categories = partition.categories();
    this.persons = outcomes.active().length;
    this.periods = begins.length;
    this.sums = new Sums(outcomes, begins);
    this.members = new Members(outcomes.active(), partition, begins);
  }

  /** Outcomes added up: one entry for each person and period with events, in that order. */
  private static final class Sums {
    final int[] owner;
    final int[] row;
    final double[] sum;
    final double[] count;

    Sums(Outcomes outcomes, double[] begins) {
      int periods = begins.length;
      double[] all = new double[outcomes.active().length * periods];
      double[] events = new double[all.length];
      for (int i = 0; i < outcomes.size(); i++) {
        int found = Arrays.binarySearch(begins, outcomes.time(i));
        int at = outcomes.rank(i) * periods + (found >= 0 ? found : -found - 2);
        all[at] += outcomes.value(i);
        events[at]++;
      }
      this.row = IntStream.range(0, all.length).filter(at -> events[at] > 0).toArray();
      this.owner = Arrays.stream(row).map(at -> at / periods).toArray();
      this.sum = Arrays.stream(row).mapToDouble(at -> all[at]).toArray();
      this.count = Arrays.stream(row).mapToDouble(at -> events[at]).toArray();
    }
  }

  /** Who belongs where: row (person, period) has the memberships start[row] to start[row + 1]. */
  private static final class Members {
    final int[] start;
    int[] category;
    double[] share;

    Members(int[] persons, Partition partition, double[] begins) {
      this.start = new int[persons.length * begins.length + 1];
      this.category = new int[start.length];
      this.share = new double[start.length];
      int size = 0;
      for (int row = 0; row < start.length - 1; row++) {
        int person = persons[row / begins.length];
        double time = begins[row % begins.length];
        for (int k = 0; k < partition.categories().size(); k++) {
          double s = partition.share(person, k, time);
          if (s > 0) {
            if (size == category.length) {
              category = Arrays.copyOf(category, 2 * size);
              share = Arrays.copyOf(share, 2 * size);
            }
            category[size] = k;
            share[size++] = s;
          }
        }
        start[row + 1] = size;
      }
    }
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
    for (int e = 0; e < this.sums.owner.length; e++) {
      double weight = weights == null ? 1 : weights[this.sums.owner[e]];
      if (weight == 0) {
        continue;
      }
      double sum = weight * this.sums.sum[e];
      double count = weight * this.sums.count[e];
      sums[all] += sum;
      counts[all] += count;
      int row = this.sums.row[e];
      if (donor != null) {
        row += (donor[this.sums.owner[e]] - this.sums.owner[e]) * periods;
      }
      for (int j = members.start[row]; j < members.start[row + 1]; j++) {
        sums[members.category[j]] += members.share[j] * sum;
        counts[members.category[j]] += members.share[j] * count;
      }
    }
  }

  /** How many persons have an event in each block of categories; block -1 is left out. */
  int[] personsIn(int[] blockOf, int blocks) {
    int[] found = new int[blocks];
    int[] lastSeen = new int[blocks];
    Arrays.fill(lastSeen, -1);
    for (int e = 0; e < sums.owner.length; e++) {
      int row = sums.row[e];
      for (int j = members.start[row]; j < members.start[row + 1]; j++) {
        int block = blockOf[members.category[j]];
        if (block >= 0 && lastSeen[block] != sums.owner[e]) {
          lastSeen[block] = sums.owner[e];
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
      for (; e < sums.owner.length && sums.owner[e] == p; e++) {
        int row = sums.row[e];
        for (int j = members.start[row]; j < members.start[row + 1]; j++) {
          held[members.category[j]] += members.share[j] * sums.count[e];
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
