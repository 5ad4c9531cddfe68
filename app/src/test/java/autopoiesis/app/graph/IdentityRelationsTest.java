package autopoiesis.app.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityRelationsTest {
  private static final ReplayDefaults RATES =
      new ReplayDefaults("rates", .5, ReplayDefaults.Candidates.UNMET, 1800);

  /** One person likes two things and refuses the third; the person bears a label. */
  private static InteractionLog log() {
    InteractionLog.Builder builder =
        InteractionLog.builder(
            List.of(
                Relation.of("rates", ParticipantKind.PERSON, ParticipantKind.THING, 1000),
                Relation.of("gender", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1e9)));
    int person = builder.participants().add(ParticipantKind.PERSON, "p");
    for (int thing = 0; thing < 3; thing++) {
      int id = builder.participants().add(ParticipantKind.THING, "t" + thing);
      builder.add(10 * thing, person, id, 0, thing == 2 ? -1 : 1, Provenance.UNKNOWN);
    }
    int label = builder.participants().add(ParticipantKind.CATEGORY, "gender=x");
    builder.add(0, person, label, 1, 1, Provenance.UNKNOWN);
    return builder.build();
  }

  private static final IdentityRelations RELATIONS = IdentityRelations.of(log(), RATES);

  @Test
  void of_ratings_setsRefusalsApartAndDerives() {
    assertThat(RELATIONS.log().relations())
        .extracting(Relation::name)
        .containsExactly(
            "rates", "gender", "rates (refused)", "co-interaction", "sequence", "peers");
    assertThat(RELATIONS.log().participants().size()).isEqualTo(5);
    int[] counts = new int[6];
    for (int i = 0; i < RELATIONS.log().size(); i++) {
      counts[RELATIONS.log().relation(i)]++;
    }
    // The second liked thing goes with the first and follows it; the refused one derives nothing.
    assertThat(counts).containsExactly(2, 1, 1, 1, 1, 0);
  }

  @Test
  void formation_derived_countAnActOnce() {
    // 1 + 1 + 1 + 1/5 + 1 + 1/5 in all.
    assertThat(RELATIONS.formation().pi(0)).isCloseTo(1 / 4.4, within(1e-12));
    assertThat(RELATIONS.formation().pi(3)).isCloseTo(.2 / 4.4, within(1e-12));
    double own = RELATIONS.formation().kappa(ParticipantKind.PERSON).at(7);
    assertThat(own).isCloseTo(RELATIONS.formation().pi(0), within(1e-12));
    assertThat(RELATIONS.formation().kappa(ParticipantKind.THING).at(7))
        .isCloseTo(2.1, within(1e-12));
  }

  @Test
  void withoutLabels_onlyLabels_areGone() {
    assertThat(RELATIONS.withoutLabels().pi(1)).isZero();
    assertThat(RELATIONS.withoutLabels().pi(0)).isCloseTo(1 / 3.4, within(1e-12));
  }
}
