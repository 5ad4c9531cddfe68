package autopoiesis.app.report;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Require;
import java.util.List;

/**
 * A legible part of the identity graph at one time.
 *
 * @param when as shown: "end of the log", "step 40"
 * @param explains how the part was chosen: "the 60 participants of most mass and their strongest
 *     ties"
 * @param nodes 150 at most
 * @param edges between nodes, by index
 */
public record GraphView(String when, String explains, List<Node> nodes, List<Edge> edges)
    implements View {

  /**
   * A participant.
   *
   * @param name as shown; empty for a person
   * @param kind decides the shape
   * @param mass how much of it there is, at least 0; decides the size
   * @param group a number from 0 for its emergent category, which decides the colour; -1 for none
   */
  public record Node(String name, ParticipantKind kind, double mass, int group) {
    public Node {
      Require.notNull("name", name);
      Require.notNull("kind", kind);
      Require.that("mass", mass, mass >= 0, "not negative");
      Require.that("group", group, group >= -1, "-1 or more");
    }
  }

  /** A tie of a relation; the weight is positive, the sign +1 or, for a refusal, -1. */
  public record Edge(int from, int to, String relation, double weight, int sign) {
    public Edge {
      Require.notNull("relation", relation);
      Require.that("weight", weight, weight >= 0, "not negative");
      Require.that("sign", sign, sign == 1 || sign == -1, "+1 or -1");
    }
  }

  public GraphView {
    Require.notNull("when", when);
    Require.notNull("explains", explains);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    int count = nodes.size();
    for (Edge edge : edges) {
      Require.that("from", edge.from(), edge.from() >= 0 && edge.from() < count, "a node");
      Require.that("to", edge.to(), edge.to() >= 0 && edge.to() < count, "a node");
    }
  }
}
