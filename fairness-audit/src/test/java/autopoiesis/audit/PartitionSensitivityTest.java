package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.audit.PartitionSensitivity.Alternative;
import autopoiesis.audit.PartitionSensitivity.Origin;
import autopoiesis.core.HardPartition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionSensitivityTest {
  private static final Audit AUDIT =
      Audit.withDefaults(Planted.streams(11)).withReplicates(200).withPermutations(200);

  private static PartitionSensitivity sensitivity(Evidence evidence) {
    return AUDIT.run(evidence).sensitivities().get(0);
  }

  @Test
  void run_outcomeFollowsARelationalSplit_reportsAHiddenRatioAndFlips() {
    HardPartition label = Planted.alternating("label", 400);
    HardPartition relations = Planted.blocks("relations", 400, 10);
    Outcomes outcomes =
        Planted.decisions(
            relations, new double[] {0.3, 0.6}, 4, Planted.streams(1).stream("world"));
    PartitionSensitivity found =
        sensitivity(
            Evidence.of("decision", outcomes).withDeclared(label).withRelational(relations));
    assertThat(found.hiddenRatio()).isGreaterThan(3);
    assertThat(found.flipShare()).isEqualTo(1);
    assertThat(found.flipping()).isEqualTo(found.others()).hasSize(1);
    Alternative hidden = found.alternatives().get(1);
    assertThat(hidden.origin()).isEqualTo(Origin.RELATIONAL);
    assertThat(hidden.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(hidden.adjustedRand()).isCloseTo(0, within(0.02));
    assertThat(hidden.significance().maxT()).isEqualTo(1 / 201.0);
    assertThat(hidden.significance().holm()).isEqualTo(2 / 201.0);
    assertThat(found.alternatives().get(0).significance().p()).isGreaterThan(0.05);
  }

  @Test
  void run_outcomeFollowsTheLabelOnly_keepsItsVerdictUnderRefinements() {
    HardPartition label = Planted.alternating("label", 400);
    HardPartition other = Planted.blocks("other", 400, 2);
    Outcomes outcomes =
        Planted.decisions(label, new double[] {0.3, 0.6}, 4, Planted.streams(2).stream("world"));
    PartitionSensitivity found =
        sensitivity(Evidence.of("decision", outcomes).withDeclared(label).withDeclared(other));
    assertThat(found.alternatives())
        .extracting(Alternative::origin)
        .containsExactly(Origin.DECLARED, Origin.REFINEMENT);
    assertThat(found.flipShare()).isZero();
    assertThat(found.others()).hasSize(1);
    assertThat(found.flipping()).isEmpty();
    assertThat(found.hiddenRatio()).isNaN();
  }

  @Test
  void run_threeCategories_triesEveryWayToJoinThemThatIsLargeEnough() {
    int[] categories = new int[310];
    Arrays.setAll(categories, p -> p < 10 ? 2 : p % 2);
    HardPartition label = new HardPartition("label", List.of("a", "b", "c"), categories);
    double[] values = new double[310];
    Arrays.setAll(values, p -> categories[p] == 0 ? 0.2 : 0.4);
    PartitionSensitivity found =
        sensitivity(Evidence.of("utility", Outcomes.perPerson(values)).withDeclared(label));
    // "a + b | c" has too few persons in c.
    assertThat(found.alternatives())
        .extracting(Alternative::name)
        .containsExactly("label", "a + c | b", "a | b + c");
    double joined = (150 * 0.2 + 10 * 0.4) / 160;
    assertThat(found.alternatives().get(1).difference().value())
        .isCloseTo(0.4 - joined, within(1e-12));
    assertThat(found.spread()).isCloseTo(joined / 0.4 - 0.5, within(1e-12));
  }

  @Test
  void run_noEffectAnywhere_isRarelySignificantAfterAdjustment() {
    int alarms = 0;
    int worlds = 60;
    HardPartition label = Planted.alternating("label", 120);
    HardPartition relations = Planted.blocks("relations", 120, 10);
    for (int world = 0; world < worlds; world++) {
      Outcomes outcomes =
          Planted.decisions(
              label, new double[] {0.4, 0.4}, 2, Planted.streams(world).stream("null"));
      PartitionSensitivity found =
          Audit.withDefaults(Planted.streams(world))
              .withReplicates(20)
              .withDraws(20)
              .withPermutations(99)
              .run(Evidence.of("decision", outcomes).withDeclared(label).withRelational(relations))
              .sensitivities()
              .get(0);
      alarms +=
          found.alternatives().stream().anyMatch(a -> a.significance().maxT() <= 0.05) ? 1 : 0;
    }
    // 5 % plus two standard errors of 60 worlds.
    assertThat(alarms / (double) worlds).isLessThanOrEqualTo(0.05 + 0.057);
  }
}
