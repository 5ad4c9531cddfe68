package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation.Reciprocity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemporalGraphTest {
  @Test
  void snapshot_randomMeetings_equalsTheDefinition() {
    int n = 40;
    RandomStream random = new RandomStreams(4).stream("meetings");
    TemporalGraph graph = new TemporalGraph(Webs.persons(n), List.of(Webs.tie("t")), 0);
    double[][] expected = new double[n][n];
    double now = 5000;
    for (int i = 0; i < 5000; i++) {
      int a = random.nextInt(n);
      int b = (a + 1 + random.nextInt(n - 1)) % n;
      double value = (float) (2 * random.nextDouble() - 1);
      graph.meet(0, a, b, value, i);
      double weight = Math.abs(value) * Math.pow(2, -(now - i) / 10);
      expected[a][b] += weight;
      expected[b][a] += weight;
    }
    Links links = graph.snapshot(now).links(0);
    for (int a = 0; a < n; a++) {
      double mass = 0;
      for (int b = 0; b < n; b++) {
        assertThat(links.between(a, b))
            .isCloseTo(expected[a][b], within(1e-6 * expected[a][b] + 1e-300));
        mass += links.between(a, b);
      }
      assertThat(links.mass(a)).isCloseTo(mass, within(1e-12 * mass + 1e-300));
    }
    assertThat(links.isSymmetric()).isTrue();
  }

  @Test
  void snapshot_oneWay_tiesOnlyTheSource() {
    var follows = Webs.tie("follows").withReciprocity(Reciprocity.ONE_WAY);
    TemporalGraph graph = new TemporalGraph(Webs.persons(2), List.of(follows), 0);
    graph.meet(0, 0, 1, 1, 0);
    IdentityGraph snapshot = graph.snapshot(10);
    assertThat(snapshot.mass(0, 0)).isCloseTo(.5, within(1e-7));
    assertThat(snapshot.mass(0, 1)).isZero();
    assertThat(snapshot.isMutual()).isFalse();
  }

  @Test
  void meet_valueZeroOrNothing_leavesNoTrace() {
    TemporalGraph graph = new TemporalGraph(Webs.persons(2), List.of(Webs.tie("t")), 0);
    graph.meet(0, 0, 1, 0, 0);
    assertThat(graph.pairs(0)).isZero();
    assertThat(graph.snapshot(0).links(0).size()).isZero();
  }

  @Test
  void meet_timeTurnsBack_isRefused() {
    TemporalGraph graph = new TemporalGraph(Webs.persons(2), List.of(Webs.tie("t")), 0);
    graph.meet(0, 0, 1, 1, 7);
    assertThatThrownBy(() -> graph.meet(0, 0, 1, 1, 6)).hasMessageContaining("not before");
    assertThatThrownBy(() -> graph.snapshot(6)).hasMessageContaining("7.0");
  }

  @Test
  void of_duplicates_addUpInSortedRows() {
    Links links =
        Links.of(3, new int[] {2, 0, 2, 2}, new int[] {1, 2, 0, 1}, new double[] {1, 2, 3, 4});
    assertThat(links.size()).isEqualTo(3);
    assertThat(links.between(2, 1)).isEqualTo(5);
    assertThat(links.between(2, 0)).isEqualTo(3);
    assertThat(links.degree(1)).isZero();
    assertThat(links.other(links.start(2))).isZero();
  }
}
