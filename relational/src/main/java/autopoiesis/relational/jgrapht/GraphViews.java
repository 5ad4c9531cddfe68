package autopoiesis.relational.jgrapht;

import autopoiesis.core.Participant;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Links;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.graph.WeightedPseudograph;

/**
 * The one door to JGraphT: snapshots as unmodifiable graphs. Vertices are all participants, tied or
 * not; edge weights are the decayed weights. Building one costs O(nodes + ties) in objects, so this
 * is for algorithms, drawing and export, not for hot loops.
 */
public final class GraphViews {
  private GraphViews() {}

  /** One relation: undirected when it is mutual, else directed from the made to what makes it. */
  public static Graph<Participant, Tie> relation(IdentityGraph graph, int relation) {
    boolean mutual = isMutual(graph, relation);
    Graph<Participant, Tie> view =
        mutual
            ? new WeightedPseudograph<>(Tie.class)
            : new DirectedWeightedPseudograph<>(Tie.class);
    addVertices(graph.participants(), view);
    addTies(graph, relation, view);
    return new AsUnmodifiableGraph<>(view);
  }

  /**
   * All relations in one directed graph with parallel edges; a mutual tie is one edge, which its
   * relation tells.
   */
  public static Graph<Participant, Tie> all(IdentityGraph graph) {
    Graph<Participant, Tie> view = new DirectedWeightedPseudograph<>(Tie.class);
    addVertices(graph.participants(), view);
    for (int r = 0; r < graph.relations().size(); r++) {
      addTies(graph, r, view);
    }
    return new AsUnmodifiableGraph<>(view);
  }

  private static boolean isMutual(IdentityGraph graph, int relation) {
    return graph.relations().get(relation).reciprocity() == Reciprocity.MUTUAL;
  }

  private static void addVertices(Participants participants, Graph<Participant, Tie> view) {
    for (int id = 0; id < participants.size(); id++) {
      view.addVertex(participants.participant(id));
    }
  }

  private static void addTies(IdentityGraph graph, int relation, Graph<Participant, Tie> view) {
    Relation declared = graph.relations().get(relation);
    Participants participants = graph.participants();
    Links links = graph.links(relation);
    boolean mutual = isMutual(graph, relation);
    for (int a = 0; a < links.nodes(); a++) {
      for (int link = links.start(a); link < links.start(a + 1); link++) {
        int b = links.other(link);
        if (mutual && b < a) {
          continue;
        }
        Participant from = participants.participant(a);
        Participant to = participants.participant(b);
        Tie tie = new Tie(declared, from, to, links.weight(link));
        view.addEdge(from, to, tie);
        view.setEdgeWeight(tie, tie.weight());
      }
    }
  }
}
