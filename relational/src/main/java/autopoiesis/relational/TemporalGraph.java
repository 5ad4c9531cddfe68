package autopoiesis.relational;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * The web of relations as interactions make it: for every relation and every pair that has met, the
 * weight {@code w = sum of |v| 2^(-(t - t_e)/h)} over their interactions, decaying lazily. An
 * interaction costs O(1); a {@link #snapshot} costs O(edges). Mutable, for one thread, to be fed in
 * order of time.
 */
public final class TemporalGraph {
  private final Participants participants;
  private final List<Relation> relations;
  private final List<EdgeStore> stores = new ArrayList<>();
  private double latest;

  /**
   * Nobody has met yet.
   *
   * @param origin a time not after the first interaction
   */
  public TemporalGraph(Participants participants, List<Relation> relations, double origin) {
    this.participants = Require.notNull("participants", participants);
    this.relations = List.copyOf(relations);
    this.latest = Require.finite("origin", origin);
    for (Relation relation : relations) {
      stores.add(new EdgeStore(new HalfLife(relation.halfLife(), origin)));
    }
  }

  /** A graph for this log, before its first interaction. */
  public static TemporalGraph before(InteractionLog log) {
    double origin = log.size() == 0 ? 0 : log.time(0);
    return new TemporalGraph(log.participants(), log.relations(), origin);
  }

  /** A source meets a target; a value of 0 leaves no trace. */
  public void meet(int relation, int source, int target, double value, double time) {
    Require.that("time", time, time >= latest, "not before the last, " + latest);
    Require.that("value", value, value >= -1 && value <= 1, "in [-1, 1]");
    latest = time;
    if (value != 0) {
      stores.get(relation).add(source, target, Math.abs(value), time);
    }
  }

  /** Interactions {@code from} to {@code until - 1} of a log with the same participants. */
  public void observe(InteractionLog log, int from, int until) {
    for (int i = from; i < until; i++) {
      meet(log.relation(i), log.source(i), log.target(i), log.value(i), log.time(i));
    }
  }

  /** How many pairs have met through this relation. */
  public int pairs(int relation) {
    return stores.get(relation).size();
  }

  /** The time of the last interaction; the origin before the first. */
  public double latest() {
    return latest;
  }

  /**
   * The graph as it stands.
   *
   * @param time not before the last interaction
   */
  public IdentityGraph snapshot(double time) {
    Require.that("time", time, time >= latest, "not before the last interaction, " + latest);
    List<Links> links = new ArrayList<>();
    for (int r = 0; r < relations.size(); r++) {
      links.add(links(stores.get(r), relations.get(r).reciprocity(), time));
    }
    return new IdentityGraph(participants, relations, links, time);
  }

  private Links links(EdgeStore store, Reciprocity reciprocity, double time) {
    int n = store.size();
    int[] from = new int[n];
    int[] to = new int[n];
    double[] weights = new double[n];
    for (int e = 0; e < n; e++) {
      from[e] = store.source(e);
      to[e] = store.target(e);
      weights[e] = store.weight(e, time);
    }
    return reciprocity == Reciprocity.MUTUAL
        ? Links.mutual(participants.size(), from, to, weights)
        : Links.of(participants.size(), from, to, weights);
  }
}
