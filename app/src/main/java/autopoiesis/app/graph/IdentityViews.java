package autopoiesis.app.graph;

import autopoiesis.app.report.ConstitutionView;
import autopoiesis.app.report.GraphView;
import autopoiesis.app.report.HistoryViews;
import autopoiesis.app.report.LifecycleView;
import autopoiesis.app.report.TimeScale;
import autopoiesis.app.report.TrajectoriesView;
import autopoiesis.app.report.View;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.Participant;
import autopoiesis.core.ParticipantKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report shows of a study: {@link HistoryViews} with things by their titles, and without
 * what concerns fewer than ten persons: small categories, thin flows, labels that few bear.
 */
public final class IdentityViews {
  /** Smaller cells are not shown. */
  public static final int MINIMUM_CELL = 10;

  private final IdentityStudy study;

  private IdentityViews(IdentityStudy study) {
    this.study = study;
  }

  /** The constitution, the trajectories, the lives of categories and the graph of a study. */
  public static List<View> of(IdentityStudy study) {
    IdentityViews views = new IdentityViews(study);
    return HistoryViews.of(study.history(), TimeScale.CALENDAR).stream().map(views::kept).toList();
  }

  private View kept(View view) {
    if (view instanceof LifecycleView life) {
      return large(life);
    }
    if (view instanceof TrajectoriesView paths) {
      return borne(paths);
    }
    if (view instanceof ConstitutionView constitution) {
      return filled(constitution);
    }
    return view instanceof GraphView graph ? titled(graph) : view;
  }

  /** Without panels of kinds that nobody is of. */
  private static ConstitutionView filled(ConstitutionView view) {
    return new ConstitutionView(
        view.explains(),
        view.time(),
        view.relations(),
        view.panels().stream()
            .filter(p -> p.shares().stream().flatMap(List::stream).anyMatch(Double::isFinite))
            .toList());
  }

  static LifecycleView large(LifecycleView view) {
    Set<Integer> large = new HashSet<>();
    List<LifecycleView.Community> communities =
        view.communities().stream().filter(c -> c.size() >= MINIMUM_CELL).toList();
    communities.forEach(c -> large.add(c.id()));
    return new LifecycleView(
        view.periods(),
        communities,
        view.flows().stream()
            .filter(f -> f.size() >= MINIMUM_CELL)
            .filter(f -> large.contains(f.from()) && large.contains(f.to()))
            .toList(),
        view.events().stream().filter(e -> large.contains(e.community())).toList());
  }

  private TrajectoriesView borne(TrajectoriesView view) {
    Map<String, Integer> bearers = new HashMap<>();
    InteractionLog log = study.dataset().log();
    Set<Long> counted = new HashSet<>();
    for (int i = 0; i < log.size(); i++) {
      int target = log.target(i);
      long pair = ((long) log.source(i) << 32) | target;
      boolean label = log.participants().kind(target) == ParticipantKind.CATEGORY;
      if (label && counted.add(pair)) {
        bearers.merge(log.participants().participant(target).name(), 1, Integer::sum);
      }
    }
    return new TrajectoriesView(
        view.explains(),
        view.plane(),
        view.time(),
        view.paths().stream()
            .filter(
                p ->
                    p.kind() != TrajectoriesView.Kind.LABEL
                        || bearers.getOrDefault(p.name(), 0) >= MINIMUM_CELL)
            .toList());
  }

  private GraphView titled(GraphView view) {
    Map<String, String> titles = new HashMap<>();
    study
        .dataset()
        .titles()
        .forEach(
            (id, title) -> {
              Participant thing = study.dataset().log().participants().participant(id);
              titles.put(thing.name(), title);
            });
    return new GraphView(
        view.when(),
        view.explains(),
        view.nodes().stream().map(n -> titled(n, titles)).toList(),
        view.edges());
  }

  private static GraphView.Node titled(GraphView.Node node, Map<String, String> titles) {
    return node.kind() == ParticipantKind.THING
        ? new GraphView.Node(
            titles.getOrDefault(node.name(), node.name()), node.kind(), node.mass(), node.group())
        : node;
  }
}
