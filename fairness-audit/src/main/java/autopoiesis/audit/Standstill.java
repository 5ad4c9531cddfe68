package autopoiesis.audit;

import autopoiesis.audit.Immobilisation.ByCategory;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.HardPartition;
import autopoiesis.core.TimedPartition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Audit S2: how often categories move, positions, and positions found twice. Both B and B0 hold a
 * finding from one half of the ties against one from the other half, B in the period before or
 * after, B0 in the same one; so they are alike in everything but time.
 */
final class Standstill {
  private final List<String> categories;
  private final int[][] assigned;
  private final int[][] positions;
  private final int[][] repeated;
  private final int kinds;
  // Periods x persons: who is elsewhere than before (0, 1/2 or 1), and who by noise alone.
  private final double[][] moved;
  private final double[][] noise;

  /** Counts of one set of moves, by person: what C, B and B0 are shares of. */
  private static final class Moves {
    final double[] pairs;
    final double[] category;
    final double[] position;
    final double[] noise;

    Moves(int persons) {
      pairs = new double[persons];
      category = new double[persons];
      position = new double[persons];
      noise = new double[persons];
    }

    double c(double[] weights) {
      return share(weights, category, pairs);
    }

    double b(double[] weights) {
      return share(weights, position, pairs);
    }

    double b0(double[] weights) {
      return share(weights, noise, pairs);
    }

    double index(double[] weights) {
      double moved = b(weights) - b0(weights);
      return moved > 0 ? 1 - Math.min(1, c(weights) / moved) : Double.NaN;
    }

    int persons() {
      int persons = 0;
      for (double n : pairs) {
        persons += n > 0 ? 1 : 0;
      }
      return persons;
    }

    private static double share(double[] weights, double[] part, double[] whole) {
      double sum = 0;
      double all = 0;
      for (int p = 0; p < weights.length; p++) {
        sum += weights[p] * part[p];
        all += weights[p] * whole[p];
      }
      return all > 0 ? sum / all : Double.NaN;
    }
  }

  private Standstill(Motion motion) {
    this.categories = motion.assigned().categories();
    this.assigned = periods(motion.assigned());
    this.positions = periods(motion.positions());
    this.repeated = periods(motion.repeated());
    this.kinds =
        Math.max(motion.positions().categories().size(), motion.repeated().categories().size());
    this.moved = new double[assigned.length][];
    this.noise = new double[assigned.length][];
    for (int t = 0; t < assigned.length; t++) {
      boolean[] seen = seenSince(t);
      this.moved[t] = t == 0 ? new double[0] : across(t, t - 1, seen);
      this.noise[t] = t == 0 ? new double[0] : within(t, t - 1, seen);
    }
  }

  /** Whether each person has a category and both positions in this period and the one before. */
  private boolean[] seenSince(int t) {
    boolean[] seen = new boolean[assigned[t].length];
    for (int p = 0; p < seen.length; p++) {
      seen[p] = t > 0 && seen(t - 1, p) && seen(t, p);
    }
    return seen;
  }

  private double[] across(int t, int before, boolean[] seen) {
    return mean(
        apart(positions[t], repeated[before], seen), apart(repeated[t], positions[before], seen));
  }

  private double[] within(int t, int before, boolean[] seen) {
    return mean(
        apart(positions[t], repeated[t], seen), apart(positions[before], repeated[before], seen));
  }

  private static double[] mean(double[] one, double[] other) {
    double[] mean = new double[one.length];
    for (int p = 0; p < mean.length; p++) {
      mean[p] = (one[p] + other[p]) / 2;
    }
    return mean;
  }

  static Immobilisation of(Motion motion, Settings settings) {
    return new Standstill(motion).immobilisation(motion.assigned().name(), settings);
  }

  private static int[][] periods(TimedPartition partition) {
    int[][] periods = new int[partition.periods()][];
    for (int t = 0; t < periods.length; t++) {
      periods[t] = ((HardPartition) partition.period(t)).toArray();
    }
    return periods;
  }

  /**
   * 1 for persons who are elsewhere in one finding than in the other, its categories renamed so
   * that most persons are where they are in both; otherwise 0. Only those seen in both periods
   * count for the names, since few persons are easier to match than many.
   */
  private double[] apart(int[] one, int[] other, boolean[] seen) {
    double[][] shared = new double[kinds][kinds];
    for (int p = 0; p < one.length; p++) {
      if (seen[p]) {
        shared[one[p]][other[p]]++;
      }
    }
    int[] names = Matching.best(shared);
    double[] apart = new double[one.length];
    for (int p = 0; p < apart.length; p++) {
      apart[p] = seen[p] && names[one[p]] != other[p] ? 1 : 0;
    }
    return apart;
  }

  private Immobilisation immobilisation(String name, Settings settings) {
    Bootstrap bootstrap = settings.bootstrap();
    Moves all = moves(HardPartition.NONE);
    List<ByCategory> byCategory = new ArrayList<>();
    for (int k = 0; k < categories.size(); k++) {
      Moves moves = moves(k);
      boolean suppressed = moves.persons() < settings.minimumCell();
      Estimate none = Estimate.undefined(0);
      byCategory.add(
          new ByCategory(
              categories.get(k),
              suppressed,
              suppressed ? none : estimate(bootstrap, moves, moves::c),
              suppressed ? none : index(bootstrap, moves)));
    }
    return new Immobilisation(
        name,
        estimate(bootstrap, all, all::c),
        estimate(bootstrap, all, all::b),
        estimate(bootstrap, all, all::b0),
        index(bootstrap, all),
        information(assigned) - information(positions),
        byCategory);
  }

  private static Estimate estimate(
      Bootstrap bootstrap, Moves moves, ToDoubleFunction<double[]> statistic) {
    Estimate e = bootstrap.of(moves.pairs.length, statistic);
    return new Estimate(e.value(), e.low(), e.high(), moves.persons());
  }

  /** The index, where positions are shown to move by more than the noise of finding them. */
  private static Estimate index(Bootstrap bootstrap, Moves moves) {
    Estimate moved = estimate(bootstrap, moves, w -> moves.b(w) - moves.b0(w));
    return moved.above(0)
        ? estimate(bootstrap, moves, moves::index)
        : Estimate.undefined(moves.persons());
  }

  /** Counts of moves of those who were in this category before; -1 for all. */
  private Moves moves(int from) {
    int persons = assigned[0].length;
    Moves moves = new Moves(persons);
    for (int t = 1; t < assigned.length; t++) {
      for (int p = 0; p < persons; p++) {
        if (seen(t - 1, p) && seen(t, p) && (from < 0 || assigned[t - 1][p] == from)) {
          moves.pairs[p]++;
          moves.category[p] += assigned[t][p] == assigned[t - 1][p] ? 0 : 1;
          moves.position[p] += moved[t][p];
          moves.noise[p] += noise[t][p];
        }
      }
    }
    return moves;
  }

  /** Whether the person has a category and both positions in this period. */
  private boolean seen(int t, int p) {
    return assigned[t][p] >= 0 && positions[t][p] >= 0 && repeated[t][p] >= 0;
  }

  /** The mutual information of successive categories over all moves that can be seen, in bits. */
  private double information(int[][] labels) {
    int most = 0;
    for (int[] period : labels) {
      for (int k : period) {
        most = Math.max(most, k + 1);
      }
    }
    double[] joint = new double[most * most];
    double[] before = new double[most];
    double[] after = new double[most];
    double n = 0;
    for (int t = 1; t < labels.length; t++) {
      for (int p = 0; p < labels[t].length; p++) {
        if (seen(t - 1, p) && seen(t, p)) {
          joint[labels[t - 1][p] * most + labels[t][p]]++;
          before[labels[t - 1][p]]++;
          after[labels[t][p]]++;
          n++;
        }
      }
    }
    double bits = 0;
    for (int i = 0; i < joint.length; i++) {
      if (joint[i] > 0) {
        double ratio = joint[i] * n / (before[i / most] * after[i % most]);
        bits += joint[i] / n * StrictMath.log(ratio) / StrictMath.log(2);
      }
    }
    return bits;
  }
}
