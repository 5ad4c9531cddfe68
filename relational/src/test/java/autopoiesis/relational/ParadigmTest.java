package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParadigmTest {
  @Test
  void all_sixNamed_differInAtLeastOneSwitch() {
    assertThat(Paradigm.all()).hasSize(6);
    assertThat(Paradigm.all().stream().map(p -> p.name().isEmpty() ? p : renamed(p)).distinct())
        .hasSize(6);
  }

  private static Paradigm renamed(Paradigm p) {
    return new Paradigm("x", p.anchor(), p.relations(), p.update(), p.laws(), p.ontology());
  }

  @Test
  void named_everyName_findsIt() {
    for (Paradigm paradigm : Paradigm.all()) {
      assertThat(Paradigm.named(paradigm.name())).contains(paradigm);
    }
    assertThat(Paradigm.named("essentialist")).isEmpty();
  }

  @Test
  void autopoietic_lawsFixed_isRelationalLiveByAnotherName() {
    Paradigm switched = Paradigm.AUTOPOIETIC.with(Paradigm.Laws.FIXED);
    assertThat(renamed(switched)).isEqualTo(renamed(Paradigm.RELATIONAL_LIVE));
    assertThat(switched.name()).isEqualTo("autopoietic/laws=fixed");
  }

  @Test
  void acting_withoutRelations_hasNoLawsAndNoOntology() {
    Paradigm alone = Paradigm.AUTOPOIETIC.with(Paradigm.Relations.NONE);
    assertThat(alone.acting().laws()).isEqualTo(Paradigm.Laws.FIXED);
    assertThat(alone.acting().ontology()).isEqualTo(Paradigm.Ontology.GIVEN);
    assertThat(alone.acting().name()).isEqualTo(alone.name());
    assertThat(alone.readsAs(alone.with(Paradigm.Laws.FROZEN))).isTrue();
    assertThat(alone.readsAs(alone.with(Paradigm.Update.WINDOW))).isFalse();
  }

  @Test
  void acting_neverUpdated_learnsAndFindsOnceAtMost() {
    Paradigm never = Paradigm.RELATIONAL_FROZEN;
    assertThat(never.acting()).isEqualTo(never);
    assertThat(never.readsAs(never.with(Paradigm.Laws.LEARNED))).isTrue();
    assertThat(never.readsAs(never.with(Paradigm.Ontology.RENEWED))).isTrue();
    assertThat(never.readsAs(never.with(Paradigm.Laws.FIXED))).isFalse();
    assertThat(never.readsAs(never.with(Paradigm.Ontology.GIVEN))).isFalse();
  }

  @Test
  void acting_namedParadigms_areTheirOwn() {
    for (Paradigm paradigm : Paradigm.all()) {
      assertThat(Paradigm.all().stream().filter(paradigm::readsAs)).containsExactly(paradigm);
    }
  }

  @Test
  void with_sameValue_isTheSame() {
    assertThat(Paradigm.STATIC_LATENT.with(Paradigm.Update.NEVER))
        .isEqualTo(Paradigm.STATIC_LATENT);
  }

  @Test
  void kappa_notPositive_isRefused() {
    assertThatThrownBy(() -> Kappa.constant(0)).hasMessageContaining("kappa (0.0)");
    assertThatThrownBy(() -> Kappa.shareOfMass(Double.NaN)).hasMessageContaining("NaN");
  }

  @Test
  void kappa_share_growsWithMass() {
    assertThat(Kappa.shareOfMass(.3).at(10)).isEqualTo(3);
    assertThat(Kappa.shareOfMass(.3).at(0)).isPositive();
    assertThat(Kappa.constant(7).at(10)).isEqualTo(7);
  }
}
