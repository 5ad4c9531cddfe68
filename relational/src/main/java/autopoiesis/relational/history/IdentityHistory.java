package autopoiesis.relational.history;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.relational.Communities;
import autopoiesis.relational.Equilibrium;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Lifecycle;
import java.util.function.Consumer;

/**
 * Runs over a log in windows: interactions make the graph and the faces, at the end of every window
 * equation (1) says who everybody is, communities say which categories there are, and what moved is
 * measured. At every several windows the ontology is renewed: anchors are asked for anew, and the
 * step that makes is nobody's movement. A configured procedure; immutable.
 */
public final class IdentityHistory {

  /** What emergent categories are communities of. */
  public enum Ground {
    /** Of the affirming relations themselves. */
    RELATIONS,
    /** Of the fifteen nearest identities of everybody; for thousands of participants. */
    IDENTITIES
  }

  private final AnchorSource anchors;
  private final RandomStreams streams;
  private final Formation formation;
  private Communities communities;
  private static final Lifecycle LIFECYCLE = Lifecycle.withDefaults();
  private static final Equilibrium EQUILIBRIUM = Equilibrium.withDefaults();
  private Ground ground = Ground.RELATIONS;
  private double warmStart = .2;
  private int windows = 20;
  private int renewal = 5;
  private static final int REWIRINGS = 1;

  private IdentityHistory(Formation formation, AnchorSource anchors, RandomStreams streams) {
    this.formation = formation;
    this.anchors = anchors;
    this.streams = streams;
    this.communities = Communities.of(streams).withStarts(3);
  }

  /**
   * A warm start of a fifth of the log, then 20 windows of equal numbers of interactions, the
   * ontology renewed at every fifth; categories from relations, matched by a Jaccard index of 0.3.
   */
  public static IdentityHistory of(
      Formation formation, AnchorSource anchors, RandomStreams streams) {
    Require.notNull("formation", formation);
    Require.notNull("anchors", anchors);
    return new IdentityHistory(formation, anchors, Require.notNull("streams", streams));
  }

  /** The same but for one setting. */
  private IdentityHistory with(Consumer<IdentityHistory> setting) {
    IdentityHistory copy = new IdentityHistory(formation, anchors, streams);
    copy.communities = communities;
    copy.ground = ground;
    copy.warmStart = warmStart;
    copy.windows = windows;
    copy.renewal = renewal;
    setting.accept(copy);
    return copy;
  }

  /** The same with other windows: the share of the log before the first, and how many. */
  public IdentityHistory withWindows(double warmStartShare, int count) {
    Require.that(
        "warm start", warmStartShare, warmStartShare > 0 && warmStartShare < 1, "in (0, 1)");
    Require.that("windows", count, count > 0, "positive");
    return with(
        copy -> {
          copy.warmStart = warmStartShare;
          copy.windows = count;
        });
  }

  /** The same with the ontology renewed at every so many windows, positive. */
  public IdentityHistory withRenewalEvery(int count) {
    Require.that("renewal", count, count > 0, "positive");
    return with(copy -> copy.renewal = count);
  }

  /** The same with other settings of communities. */
  public IdentityHistory withCommunities(Communities other) {
    Require.notNull("communities", other);
    return with(copy -> copy.communities = other);
  }

  /** The same with categories found on another ground. */
  public IdentityHistory withGround(Ground other) {
    Require.notNull("ground", other);
    return with(copy -> copy.ground = other);
  }

  /** The history of this log. */
  public History run(InteractionLog log) {
    return run(log, ProgressListener.NONE);
  }

  /**
   * The history of this log; asks the listener at window ends and, when cancelled, returns the
   * windows so far.
   *
   * @param log with at least one interaction for the warm start and one for each window
   */
  public History run(InteractionLog log, ProgressListener progress) {
    int warm = (int) (warmStart * log.size());
    Require.that(
        "interactions",
        log.size(),
        warm >= 1 && log.size() - warm >= windows,
        "enough for a warm start of " + warmStart + " and " + windows + " windows");
    Span first = new Span(0, 0, warm, log.time(0), log.time(warm - 1));
    HistoryRun run = new HistoryRun(this, log, first);
    int from = warm;
    for (int window = 1; window <= windows && !progress.cancelled(); window++) {
      progress.at("identities", window - 1, windows);
      int until = warm + (int) ((long) (log.size() - warm) * window / windows);
      run.run(new Span(window, from, until, log.time(from - 1), log.time(until - 1)));
      from = until;
    }
    if (!progress.cancelled()) {
      progress.at("identities", windows, windows);
    }
    return run.finish(LIFECYCLE);
  }

  Formation formation() {
    return formation;
  }

  AnchorSource anchors() {
    return anchors;
  }

  RandomStreams streams() {
    return streams;
  }

  Communities communities() {
    return communities;
  }

  Equilibrium equilibrium() {
    return EQUILIBRIUM;
  }

  Ground ground() {
    return ground;
  }

  int rewirings() {
    return REWIRINGS;
  }

  /** Whether the ontology is renewed before this window. */
  boolean renewsBefore(int window) {
    return (window - 1) % renewal == 0;
  }
}
