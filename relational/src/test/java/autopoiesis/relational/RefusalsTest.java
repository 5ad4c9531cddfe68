package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static InteractionLog log(double... values) {
    Relation rates = Relation.of("rates", ParticipantKind.PERSON, ParticipantKind.THING, 10);
    InteractionLog.Builder builder = InteractionLog.builder(List.of(rates));
    builder.participants().add(ParticipantKind.PERSON, "ada");
    builder.participants().add(ParticipantKind.THING, "x");
    for (int i = 0; i < values.length; i++) {
      builder.add(i, 0, 1, 0, values[i], Provenance.SOUGHT);
    }
    return builder.build();
  }

  @Test
  void apart_oneDislike_isARelationOfItsOwn() {
    InteractionLog apart = Refusals.apart(log(1, -.5, 0));
    assertThat(apart.relations()).hasSize(2);
    Relation refused = apart.relations().get(1);
    assertThat(refused.name()).isEqualTo("rates (refused)");
    assertThat(refused.sign()).isEqualTo(Sign.REFUSES);
    assertThat(refused.halfLife()).isEqualTo(10);
    assertThat(apart.relation(0)).isZero();
    assertThat(apart.relation(1)).isEqualTo(1);
    assertThat(apart.value(1)).isEqualTo(.5);
    assertThat(apart.relation(2)).isZero();
    assertThat(apart.provenance(1)).isEqualTo(Provenance.SOUGHT);
  }

  @Test
  void apart_nothingRefused_isTheSameLog() {
    InteractionLog log = log(1, 0, .5);
    assertThat(Refusals.apart(log)).isSameAs(log);
  }

  @Test
  void apart_solved_pushesThePersonAway() {
    InteractionLog apart = Refusals.apart(log(-1));
    TemporalGraph graph = TemporalGraph.before(apart);
    graph.observe(apart, 0, 1);
    Identities anchors = Identities.of(2, 1, new double[] {0, 1});
    Formation formation = Formation.equal(2).withPi(0, 1);
    Identities z =
        Equilibrium.withDefaults().solve(graph.snapshot(0), formation, anchors).orThrow();
    // 2 z_ada = -z_x and 2 z_x = 1 - z_ada.
    assertThat(z.get(0, 0)).isCloseTo(-1 / 3.0, within(1e-8));
  }
}
