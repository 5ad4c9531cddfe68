package autopoiesis.relational.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Participant;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Links;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.junit.jupiter.api.Test;

class GraphViewsTest {
  private static final ParticipantKind PERSON = ParticipantKind.PERSON;

  private static IdentityGraph graph() {
    Participants.Builder builder = Participants.builder();
    for (int i = 0; i < 4; i++) {
      builder.add(PERSON, "p" + i);
    }
    List<Relation> relations =
        List.of(
            Relation.of("friends", PERSON, PERSON, 1),
            Relation.of("follows", PERSON, PERSON, 1).withReciprocity(Reciprocity.ONE_WAY));
    int[] from = {0, 1};
    int[] to = {1, 2};
    double[] weights = {2, 3};
    List<Links> links = List.of(Links.mutual(4, from, to, weights), Links.of(4, from, to, weights));
    return new IdentityGraph(builder.build(), relations, links, 0);
  }

  private static Participant person(int i) {
    return new Participant(PERSON, "p" + i);
  }

  @Test
  void relation_mutual_isUndirectedWithEachTieOnce() {
    Graph<Participant, Tie> view = GraphViews.relation(graph(), 0);
    assertThat(view.getType().isUndirected()).isTrue();
    assertThat(view.vertexSet()).hasSize(4);
    assertThat(view.edgeSet()).hasSize(2);
    assertThat(view.degreeOf(person(3))).isZero();
    var path = DijkstraShortestPath.findPathBetween(view, person(2), person(0));
    assertThat(path.getWeight()).isCloseTo(5, within(1e-12));
  }

  @Test
  void relation_oneWay_isDirected() {
    Graph<Participant, Tie> view = GraphViews.relation(graph(), 1);
    assertThat(view.getType().isDirected()).isTrue();
    assertThat(view.containsEdge(person(0), person(1))).isTrue();
    assertThat(view.containsEdge(person(1), person(0))).isFalse();
  }

  @Test
  void all_twoRelations_keepsParallelTies() {
    Graph<Participant, Tie> view = GraphViews.all(graph());
    assertThat(view.getAllEdges(person(0), person(1))).hasSize(2);
    assertThat(view.edgeSet()).hasSize(4);
  }

  @Test
  void view_changed_isRefused() {
    Graph<Participant, Tie> view = GraphViews.all(graph());
    assertThatThrownBy(() -> view.addVertex(person(9)))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
