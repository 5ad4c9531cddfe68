package autopoiesis.relational.history;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.Communities;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Links;
import autopoiesis.relational.TemporalGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where persons' relations put them, period by period: Leiden communities of what happened within
 * each period alone, found without looking at the period before. An {@link IdentityHistory} lets
 * categories go on where links do not ask for another; here nothing goes on by itself, so that what
 * moves can be told from what was merely carried along. A configured procedure; immutable.
 */
public final class RefoundCategories {

  /** Which half of all ties is looked at. */
  public enum Half {
    /** One half. */
    ONE,
    /** All that is not in it. */
    OTHER
  }

  private final Formation formation;
  private final double halfLife;
  private final Communities communities;
  private final RandomStreams streams;

  private RefoundCategories(
      Formation formation, double halfLife, Communities communities, RandomStreams streams) {
    this.formation = formation;
    this.halfLife = halfLife;
    this.communities = communities;
    this.streams = streams;
  }

  /**
   * Every interaction of a period counts alike, the best of 3 starts.
   *
   * @param formation how much each relation of the log counts; one of weight 0 is not looked at
   * @param streams the luck of finding communities and of dealing ties
   */
  public static RefoundCategories of(Formation formation, RandomStreams streams) {
    Require.notNull("formation", formation);
    Require.notNull("streams", streams);
    Communities communities = Communities.of(streams).withStarts(3);
    return new RefoundCategories(formation, Double.POSITIVE_INFINITY, communities, streams);
  }

  /** The same with interactions that count half after so long, positive, in the log's unit. */
  public RefoundCategories withHalfLife(double other) {
    Require.that("halfLife", other, other > 0, "positive");
    return new RefoundCategories(formation, other, communities, streams);
  }

  /**
   * Who is together in each period; persons are numbered by ordinal. Who met nobody and nothing in
   * a period is in no category.
   *
   * @param periods stretches of the log, in order of time
   */
  public List<HardPartition> find(InteractionLog log, List<Span> periods) {
    return find(log, periods, streams.derived("all"), i -> true);
  }

  /**
   * The same from half of all ties. Every pair that ever meets is dealt to one half by luck, for
   * all periods alike, so that what two findings from different halves differ by, in one period, is
   * what findings of two periods of the same relations would differ by.
   */
  public List<HardPartition> find(InteractionLog log, List<Span> periods, Half half) {
    long nodes = log.participants().size();
    IntPredicate dealt =
        i -> {
          long low = Math.min(log.source(i), log.target(i));
          long high = Math.max(log.source(i), log.target(i));
          return streams.stream("half", low * nodes + high).nextDouble() < 0.5
              == (half == Half.ONE);
        };
    return find(log, periods, streams.derived("half", half.ordinal()), dealt);
  }

  private List<HardPartition> find(
      InteractionLog log, List<Span> periods, RandomStreams own, IntPredicate counts) {
    List<HardPartition> found = new ArrayList<>();
    for (Span period : periods) {
      Communities here = communities.withStreams(own.derived("period", period.index()));
      Links links = links(log, period, counts);
      found.add(persons(here.find(links), log.participants()));
    }
    return found;
  }

  /**
   * One changing grouping of these periods, all under the same names, which mean nothing across
   * periods.
   *
   * @param from when each period begins; strictly ascending
   */
  public static TimedPartition timed(double[] from, List<HardPartition> periods) {
    List<String> longest = Collections.emptyList();
    for (HardPartition period : periods) {
      longest = period.categories().size() > longest.size() ? period.categories() : longest;
    }
    List<HardPartition> alike = new ArrayList<>();
    for (HardPartition period : periods) {
      alike.add(new HardPartition("refound", longest, period.toArray()));
    }
    return new TimedPartition("refound", from, alike);
  }

  private Links links(InteractionLog log, Span period, IntPredicate counts) {
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : log.relations()) {
      relations.add(relation.withHalfLife(halfLife));
    }
    TemporalGraph graph = new TemporalGraph(log.participants(), relations, log.time(period.from()));
    for (int i = period.from(); i < period.until(); i++) {
      if (formation.pi(log.relation(i)) > 0 && counts.test(i)) {
        graph.observe(log, i, i + 1);
      }
    }
    return graph.snapshot(log.time(period.until() - 1)).affirmed(formation).symmetric();
  }

  /** The communities of persons; those of others alone are left out. */
  private static HardPartition persons(HardPartition found, Participants participants) {
    int[] renamed = new int[found.categories().size()];
    Arrays.fill(renamed, HardPartition.NONE);
    int[] of = new int[participants.count(ParticipantKind.PERSON)];
    List<String> names = new ArrayList<>();
    for (int p = 0; p < of.length; p++) {
      int category = found.categoryOf(participants.id(ParticipantKind.PERSON, p));
      if (category != HardPartition.NONE && renamed[category] < 0) {
        renamed[category] = names.size();
        names.add(Integer.toString(names.size() + 1));
      }
      of[p] = category == HardPartition.NONE ? HardPartition.NONE : renamed[category];
    }
    return new HardPartition("refound", names, of);
  }
}
