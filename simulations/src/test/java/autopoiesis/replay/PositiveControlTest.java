package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.audit.CategoricalDependence;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.HardPartition;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositiveControlTest {
  private static final Acts ACTS = Logs.generated(60, 60, 25);
  private static final Bootstrap BOOTSTRAP = Bootstrap.of(Logs.STREAMS).withReplicates(200);

  private static PositiveControl control(Acts acts, Arm subject) {
    NullStudy study =
        new NullStudy(
            Protocol.standard().withWindows(4), Logs.STREAMS, (v, replay) -> replay.withThreads(2));
    List<Variant> planted =
        List.of(
            Variant.LABEL_EFFECT_PLANTED,
            Variant.PLANTED_LABELS_PERMUTED,
            Variant.PLANTED_LABELS_LEFT_OUT);
    Arms table = Arms.standard().with(subject);
    Map<Variant, Comparison> byVariant =
        study.run(
            acts,
            planted,
            v -> table.named(NullStudy.arms(v, subject.name(), "successor")),
            BOOTSTRAP);
    return study.positiveControl(acts, byVariant, subject.name(), BOOTSTRAP).orElseThrow();
  }

  @Test
  void control_armThatReadsLabels_isFound() {
    PositiveControl control = control(ACTS, Arms.standard().named("static-categorical"));
    assertThat(control.outcome()).isEqualTo(PositiveControl.Outcome.FOUND);
    assertThat(control.label()).isEqualTo("sort");
    assertThat(control.arm().overNone().above(0)).isTrue();
    assertThat(control.arm().overPermuted().above(0)).isTrue();
    assertThat(control.reader().reading()).isEqualTo(CategoricalDependence.Reading.ADDS);
    assertThat(control.lean().above(0)).isTrue();
    assertThat(control.leanWithoutLabels().above(0)).isFalse();
  }

  @Test
  void control_armThatIgnoresLabels_isNotFoundHoweverFarItLeads() {
    PositiveControl control = control(ACTS, Arms.standard().named("popularity"));
    assertThat(control.outcome()).isEqualTo(PositiveControl.Outcome.IGNORED);
    assertThat(control.arm().overNone().value()).isZero();
    assertThat(control.reader().overNone().above(0)).isTrue();
  }

  @Test
  void control_armThatKnowsThroughRelations_isNotFoundAndSaysThatTheyCarryIt() {
    PositiveControl control = control(ACTS, Arms.standard().named("user-knn"));
    assertThat(control.outcome()).isEqualTo(PositiveControl.Outcome.CARRIED);
    assertThat(control.arm().overNone().value()).isZero();
    assertThat(control.leanWithoutLabels().above(0)).isTrue();
  }

  @Test
  void control_armThatReadsLabelsTheWrongWay_misses() {
    ReadingFactory wrong =
        setting -> setting.labels().isEmpty() ? Upside.of(setting, 1) : Upside.of(setting, -1);
    PositiveControl control = control(ACTS, Arm.live("wrong", wrong));
    assertThat(control.outcome()).isEqualTo(PositiveControl.Outcome.MISSED);
    assertThat(control.arm().reading()).isEqualTo(CategoricalDependence.Reading.HURTS);
  }

  @Test
  void control_labelOfOneCategory_hasNoEffectToBeFound() {
    HardPartition one = new HardPartition("one", List.of("all"), new int[ACTS.persons()]);
    PositiveControl control =
        control(ACTS.withLabels(List.of(one)), Arms.standard().named("static-categorical"));
    assertThat(control.outcome()).isEqualTo(PositiveControl.Outcome.ABSENT);
  }

  @Test
  void plantedVariants_haveTheSameActsAndOtherLabels() {
    Acts planted = Variant.LABEL_EFFECT_PLANTED.of(ACTS, Logs.STREAMS);
    for (Variant variant :
        List.of(Variant.PLANTED_LABELS_PERMUTED, Variant.PLANTED_LABELS_LEFT_OUT)) {
      Acts other = variant.of(ACTS, Logs.STREAMS);
      List<Integer> differing = new ArrayList<>();
      for (int i = 0; i < planted.size(); i++) {
        if (planted.person(i) != other.person(i) || planted.thing(i) != other.thing(i)) {
          differing.add(i);
        }
      }
      assertThat(differing).isEmpty();
      assertThat(variant.sameActsAs()).isEqualTo(Variant.LABEL_EFFECT_PLANTED);
    }
    assertThat(Variant.PLANTED_LABELS_PERMUTED.of(ACTS, Logs.STREAMS).labels().get(0).toArray())
        .isNotEqualTo(planted.labels().get(0).toArray());
  }

  @Test
  void positiveControl_withoutPlantedVariants_isEmpty() {
    NullStudy study = new NullStudy(Protocol.standard(), Logs.STREAMS, (v, replay) -> replay);
    assertThat(study.positiveControl(ACTS, Map.of(), "popularity", BOOTSTRAP)).isEmpty();
    assertThat(study.dependence(Map.of(), "popularity", BOOTSTRAP)).isEmpty();
  }

  /** What was chosen most, or least, stands first. */
  private static final class Upside implements Reading {
    private final double[] counts;
    private final int sign;

    Upside(double[] counts, int sign) {
      this.counts = counts;
      this.sign = sign;
    }

    static Upside of(Setting setting, int sign) {
      return new Upside(new double[setting.things()], sign);
    }

    @Override
    public void read(int person, double time, double[] scores) {
      for (int o = 0; o < scores.length; o++) {
        scores[o] = sign * counts[o];
      }
    }

    @Override
    public void observe(Act act) {
      counts[act.thing()] += act.chosen() ? 1 : 0;
    }
  }
}
