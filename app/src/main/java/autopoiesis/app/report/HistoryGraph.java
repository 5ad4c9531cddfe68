package autopoiesis.app.report;

import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Links;
import autopoiesis.relational.history.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The participants of most mass at the end, and their strongest ties among themselves. */
final class HistoryGraph {
  private static final int NODES = 60;
  private static final int TIES = 3;

  private final History history;
  private final IdentityGraph graph;

  HistoryGraph(History history) {
    this.history = history;
    this.graph = history.graph();
  }

  GraphView view() {
    Participants all = graph.participants();
    double[] masses = new double[all.size()];
    List<Integer> ids = new ArrayList<>();
    for (int id = 0; id < masses.length; id++) {
      for (int r = 0; r < graph.relations().size(); r++) {
        masses[id] += graph.mass(r, id);
      }
      if (masses[id] > 0) {
        ids.add(id);
      }
    }
    ids.sort(Comparator.comparingDouble((Integer id) -> -masses[id]));
    List<Integer> shown = ids.subList(0, Math.min(NODES, ids.size()));
    int last = history.windows().size() - 1;
    List<GraphView.Node> nodes = new ArrayList<>();
    for (int id : shown) {
      int line = HistoryViews.line(history, last, id);
      String name = HistoryViews.shown(all.participant(id));
      nodes.add(new GraphView.Node(name, all.kind(id), masses[id], line));
    }
    return new GraphView(
        "end of the log",
        "The " + shown.size() + " participants of most mass and the strongest ties among them.",
        nodes,
        edges(shown));
  }

  /** For every node, its strongest ties to other shown nodes; each tie once. */
  private List<GraphView.Edge> edges(List<Integer> shown) {
    List<GraphView.Edge> edges = new ArrayList<>();
    for (int r = 0; r < graph.relations().size(); r++) {
      Relation relation = graph.relations().get(r);
      Links links = graph.links(r);
      boolean[][] drawn = new boolean[shown.size()][shown.size()];
      for (int from = 0; from < shown.size(); from++) {
        for (int to : strongest(links, shown, from)) {
          double weight = links.between(shown.get(from), shown.get(to));
          if (!drawn[to][from] && !drawn[from][to]) {
            int sign = relation.sign().value();
            edges.add(new GraphView.Edge(from, to, relation.name(), weight, sign));
            drawn[from][to] = true;
          }
        }
      }
    }
    return edges;
  }

  private static List<Integer> strongest(Links links, List<Integer> shown, int from) {
    List<Integer> others = new ArrayList<>();
    for (int to = 0; to < shown.size(); to++) {
      if (to != from && links.between(shown.get(from), shown.get(to)) > 0) {
        others.add(to);
      }
    }
    others.sort(
        Comparator.comparingDouble((Integer to) -> -links.between(shown.get(from), shown.get(to))));
    return others.subList(0, Math.min(TIES, others.size()));
  }
}
