package autopoiesis.relational.history;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.Participants;
import autopoiesis.relational.Constitution;
import autopoiesis.relational.Equilibrium.Solution;
import autopoiesis.relational.Faces;
import autopoiesis.relational.Identities;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Lifecycle;
import autopoiesis.relational.Links;
import autopoiesis.relational.Neighbours;
import autopoiesis.relational.TemporalGraph;
import autopoiesis.relational.measure.Turnover;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of a history: the mutable graph and faces, and what the windows left behind. */
final class HistoryRun {
  private static final int NEAREST = 15;

  private final IdentityHistory settings;
  private final InteractionLog log;
  private final Participants participants;
  private final TemporalGraph graph;
  private final int[] kindOf;
  private final List<HistoryWindow> windows = new ArrayList<>();
  private final Faces faces;
  private Identities anchors;
  private IdentityGraph now;
  private Links affirmed;

  /** Runs the warm start; windows follow. */
  HistoryRun(IdentityHistory settings, InteractionLog log, Span warm) {
    this.settings = settings;
    this.log = log;
    this.participants = log.participants();
    this.kindOf = new int[participants.size()];
    for (int id = 0; id < kindOf.length; id++) {
      kindOf[id] = participants.kind(id).ordinal();
    }
    this.graph = TemporalGraph.before(log);
    graph.observe(log, warm.from(), warm.until());
    this.now = graph.snapshot(warm.end());
    this.affirmed = now.affirmed(settings.formation());
    this.anchors = anchorsAt(warm.until());
    Solution solved = settings.equilibrium().solve(now, settings.formation(), anchors);
    // Faces begin as if everybody had been met as it was found to be at the end of the warm start,
    // so streaming and solved identities begin as one.
    this.faces = Faces.of(log.relations(), participants, anchors.dimension(), log.time(0));
    faces.hold(solved.identities());
    faces.observe(log, warm.from(), warm.until());
    windows.add(window(warm, solved.identities(), solved, Optional.empty()));
  }

  /** Runs one window after the warm start. */
  void run(Span span) {
    Identities start = start(span);
    graph.observe(log, span.from(), span.until());
    meet(span);
    Links before = affirmed;
    now = graph.snapshot(span.end());
    affirmed = now.affirmed(settings.formation());
    Solution end = settings.equilibrium().solve(now, settings.formation(), anchors, start);
    windows.add(window(span, start, end, Optional.of(before)));
    faces.hold(end.identities());
  }

  private Identities anchorsAt(int until) {
    Identities found = settings.anchors().anchors(log, until);
    return CategoryAnchors.replaced(now, settings.formation(), found);
  }

  /**
   * Who everybody is when the window begins. When the ontology is renewed, the same graph is solved
   * again with the new anchors, so that the step between the two counts for nobody.
   */
  private Identities start(Span span) {
    if (span.index() == 1 || !settings.renewsBefore(span.index())) {
      return last().identities();
    }
    anchors = anchorsAt(span.from());
    Solution solved = settings.equilibrium().solve(now, settings.formation(), anchors);
    faces.hold(solved.identities());
    return solved.identities();
  }

  /** Feeds the faces; whoever acts is met from then on as it then is. */
  private void meet(Span span) {
    for (int i = span.from(); i < span.until(); i++) {
      faces.observe(log, i, i + 1);
      faces.hold(log.source(i), streaming(log.source(i), log.time(i)));
    }
  }

  private double[] streaming(int id, double time) {
    return faces.identity(
        id, participants.kind(id), time, settings.formation(), anchors.position(id));
  }

  private Identities streaming(double time) {
    int d = anchors.dimension();
    double[] positions = new double[participants.size() * d];
    for (int id = 0; id < participants.size(); id++) {
      System.arraycopy(streaming(id, time), 0, positions, id * d, d);
    }
    return Identities.of(participants.size(), d, positions);
  }

  private HistoryWindow window(
      Span span, Identities start, Solution end, Optional<Links> linksBefore) {
    HardPartition categories = categories(end.identities());
    Optional<Turnover> turnover =
        linksBefore.map(before -> Turnover.of(before, affirmed, last().categories(), categories));
    CategoryClosure closure =
        CategoryClosure.of(
            affirmed,
            categories,
            kindOf,
            settings.streams().derived("closure", span.index()),
            settings.rewirings());
    WindowFindings findings =
        new WindowFindings(
            categories,
            Constitution.of(now, settings.formation()),
            streaming(span.end()),
            turnover,
            closure);
    return new HistoryWindow(participants, span, start, end, findings);
  }

  private HardPartition categories(Identities identities) {
    Links ground =
        settings.ground() == IdentityHistory.Ground.RELATIONS
            ? affirmed.symmetric()
            : Neighbours.of(identities, NEAREST);
    return windows.isEmpty()
        ? settings.communities().find(ground)
        : settings.communities().find(ground, last().categories());
  }

  private HistoryWindow last() {
    return windows.get(windows.size() - 1);
  }

  History finish(Lifecycle lifecycle) {
    List<HardPartition> periods = new ArrayList<>();
    for (HistoryWindow window : windows) {
      periods.add(window.categories());
    }
    return new History(now, windows, lifecycle.follow(periods));
  }
}
