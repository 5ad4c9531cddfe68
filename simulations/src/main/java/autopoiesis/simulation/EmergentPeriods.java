package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.Communities;
import autopoiesis.relational.Formation;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.TemporalGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The categories of persons that emerge from what they do and whom they meet, period by period:
 * Leiden communities of the graph of persons and things at the end of each period, each found
 * without looking at the last. Labels are not looked at.
 *
 * @param from the first step of each period
 * @param periods who is together in each
 */
record EmergentPeriods(List<Integer> from, List<HardPartition> periods) {

  /**
   * The periods of a run.
   *
   * @param length steps in a period
   * @param halfLife of what was done, in steps
   * @param streams the luck of finding communities
   */
  static EmergentPeriods of(
      InteractionLog log, Extent extent, int length, double halfLife, RandomStreams streams) {
    return find(log, extent, length, halfLife, streams, i -> 1);
  }

  /**
   * The same from interactions drawn with replacement (each a Poisson number of times): how much of
   * the categories is luck of what happened to happen.
   */
  static EmergentPeriods resampled(
      InteractionLog log, Extent extent, int length, double halfLife, RandomStreams streams) {
    RandomStream random = streams.stream("resampled");
    return find(log, extent, length, halfLife, streams, i -> poisson(random));
  }

  /** A Poisson number of mean 1, by counting products of uniform numbers (Knuth 1969). */
  private static int poisson(RandomStream random) {
    double limit = StrictMath.exp(-1);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static EmergentPeriods find(
      InteractionLog log,
      Extent extent,
      int length,
      double halfLife,
      RandomStreams streams,
      IntUnaryOperator times) {
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : log.relations()) {
      relations.add(relation.withHalfLife(halfLife));
    }
    double[] pi = new double[relations.size()];
    pi[Ledger.DOES] = 0.5;
    pi[Ledger.MEETS] = 0.5;
    Formation formation = Formation.equal(relations.size()).withPi(pi);
    TemporalGraph graph = new TemporalGraph(log.participants(), relations, 0);
    List<Integer> from = new ArrayList<>();
    List<HardPartition> periods = new ArrayList<>();
    for (int start = 0; start + length <= extent.steps(); start += length) {
      int end = start + length;
      for (int i = log.firstAt(start); i < log.firstAt(end); i++) {
        for (int time = times.applyAsInt(i); time > 0; time--) {
          graph.meet(log.relation(i), log.source(i), log.target(i), log.value(i), log.time(i));
        }
      }
      IdentityGraph snapshot = graph.snapshot(end);
      HardPartition found =
          Communities.of(streams.derived("period", start)).find(snapshot.affirmed(formation));
      from.add(start);
      periods.add(persons(found, extent.persons()));
    }
    return new EmergentPeriods(from, periods);
  }

  /** The communities of persons; those of things alone are left out. */
  private static HardPartition persons(HardPartition found, int persons) {
    int[] renamed = new int[found.categories().size()];
    Arrays.fill(renamed, -1);
    int[] of = new int[persons];
    List<String> names = new ArrayList<>();
    for (int p = 0; p < persons; p++) {
      int category = found.categoryOf(p);
      if (category != HardPartition.NONE && renamed[category] < 0) {
        renamed[category] = names.size();
        names.add(Integer.toString(names.size() + 1));
      }
      of[p] = category == HardPartition.NONE ? HardPartition.NONE : renamed[category];
    }
    return new HardPartition("emergent", names, of);
  }

  /**
   * One changing grouping, every period under the same names, which mean nothing across periods.
   */
  TimedPartition timed() {
    List<String> longest = Collections.emptyList();
    for (HardPartition period : periods) {
      longest = period.categories().size() > longest.size() ? period.categories() : longest;
    }
    List<HardPartition> alike = new ArrayList<>();
    for (HardPartition period : periods) {
      alike.add(new HardPartition("emergent", longest, period.toArray()));
    }
    double[] starts = from.stream().mapToDouble(Integer::doubleValue).toArray();
    return new TimedPartition("emergent", starts, alike);
  }
}
