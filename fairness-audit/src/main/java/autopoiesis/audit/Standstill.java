package autopoiesis.audit;

import autopoiesis.audit.Immobilisation.ByCategory;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.HardPartition;
import autopoiesis.core.TimedPartition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Audit S2: how often categories move, and positions, and positions found twice. */
final class Standstill {
  private final List<String> categories;
  private final int[][] assigned;
  private final int[][] positions;
  private final int[][] repeated;

  /** Counts of one set of moves, by person: what C, B and B0 are shares of. */
  private static final class Moves {
    final double[] pairs;
    final double[] category;
    final double[] position;
    final double[] seen;
    final double[] noise;

    Moves(int persons) {
      pairs = new double[persons];
      category = new double[persons];
      position = new double[persons];
      seen = new double[persons];
      noise = new double[persons];
    }

    double c(double[] weights) {
      return share(weights, category, pairs);
    }

    double b(double[] weights) {
      return share(weights, position, pairs);
    }

    double b0(double[] weights) {
      return share(weights, noise, seen);
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
    int kinds =
        Math.max(motion.positions().categories().size(), motion.repeated().categories().size());
    for (int t = 0; t < positions.length; t++) {
      if (t > 0) {
        rename(positions[t], positions[t - 1], kinds);
      }
      rename(repeated[t], positions[t], kinds);
    }
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

  /** Renames categories so that most persons keep the one they had before. */
  private static void rename(int[] now, int[] before, int kinds) {
    double[][] shared = new double[kinds][kinds];
    for (int p = 0; p < now.length; p++) {
      if (now[p] >= 0 && before[p] >= 0) {
        shared[now[p]][before[p]]++;
      }
    }
    int[] names = Matching.best(shared);
    for (int p = 0; p < now.length; p++) {
      now[p] = now[p] < 0 ? now[p] : names[now[p]];
    }
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
    for (int t = 0; t < assigned.length; t++) {
      for (int p = 0; p < persons; p++) {
        int category = assigned[t][p];
        if (category >= 0
            && (from < 0 || category == from)
            && positions[t][p] >= 0
            && repeated[t][p] >= 0) {
          moves.seen[p]++;
          moves.noise[p] += positions[t][p] == repeated[t][p] ? 0 : 1;
        }
        if (t > 0 && observed(assigned, t, p) && observed(positions, t, p)) {
          count(moves, t, p, from);
        }
      }
    }
    return moves;
  }

  private void count(Moves moves, int t, int p, int from) {
    if (from < 0 || assigned[t - 1][p] == from) {
      moves.pairs[p]++;
      moves.category[p] += assigned[t][p] == assigned[t - 1][p] ? 0 : 1;
      moves.position[p] += positions[t][p] == positions[t - 1][p] ? 0 : 1;
    }
  }

  /** Whether the person had a category before and after, so that a move can be seen. */
  private static boolean observed(int[][] categories, int t, int p) {
    return categories[t][p] >= 0 && categories[t - 1][p] >= 0;
  }

  /** The mutual information of successive categories over all moves that can be seen, in bits. */
  private double information(int[][] labels) {
    int kinds = 0;
    for (int[] period : labels) {
      for (int k : period) {
        kinds = Math.max(kinds, k + 1);
      }
    }
    double[] joint = new double[kinds * kinds];
    double[] before = new double[kinds];
    double[] after = new double[kinds];
    double n = 0;
    for (int t = 1; t < labels.length; t++) {
      for (int p = 0; p < labels[t].length; p++) {
        if (observed(assigned, t, p) && observed(positions, t, p)) {
          joint[labels[t - 1][p] * kinds + labels[t][p]]++;
          before[labels[t - 1][p]]++;
          after[labels[t][p]]++;
          n++;
        }
      }
    }
    double bits = 0;
    for (int i = 0; i < joint.length; i++) {
      if (joint[i] > 0) {
        double ratio = joint[i] * n / (before[i / kinds] * after[i % kinds]);
        bits += joint[i] / n * StrictMath.log(ratio) / StrictMath.log(2);
      }
    }
    return bits;
  }
}
