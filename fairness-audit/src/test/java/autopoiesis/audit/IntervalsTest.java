package autopoiesis.audit;

import static autopoiesis.audit.Criterion.Scale.DIFFERENCE;
import static autopoiesis.audit.Criterion.Scale.RATIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Estimate;
import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  private static HardPartition thirds(int persons) {
    int[] categories = new int[persons];
    Arrays.setAll(categories, p -> p % 3);
    return new HardPartition("thirds", List.of("a", "b", "c"), categories);
  }

  private static Disparity between(Outcomes outcomes, HardPartition partition, long seed) {
    return Audit.withDefaults(Planted.streams(seed))
        .withReplicates(300)
        .disaggregate(outcomes, partition)
        .disparity(DIFFERENCE, Comparison.BETWEEN_GROUPS);
  }

  @Test
  void difference_ofTwoLargeGroups_hasTheNormalInterval() {
    HardPartition partition = Planted.alternating("ab", 4000);
    double[] values = new double[4000];
    RandomStream random = Planted.streams(1).stream("values");
    Arrays.setAll(values, p -> random.nextGaussian() + (p % 2 == 0 ? 2 : 1));
    Estimate gap =
        Audit.withDefaults(Planted.streams(2))
            .withReplicates(4000)
            .disaggregate(Outcomes.perPerson(values), partition)
            .disparity(DIFFERENCE, Comparison.BETWEEN_GROUPS)
            .estimate();
    double half = 1.959964 * Math.sqrt(2 / 2000.0);
    assertThat(gap.high() - gap.value()).isCloseTo(half, within(0.06 * half));
    assertThat(gap.value() - gap.low()).isCloseTo(half, within(0.06 * half));
  }

  @Test
  void ratio_ofTwoLargeGroups_hasTheDeltaMethodsInterval() {
    HardPartition partition = Planted.alternating("ab", 20000);
    double[] decisions = new double[20000];
    Arrays.setAll(decisions, p -> p / 2 % 10 < (p % 2 == 0 ? 3 : 4) ? 1 : 0);
    Estimate ratio =
        Audit.withDefaults(Planted.streams(3))
            .withReplicates(2000)
            .disaggregate(Outcomes.perPerson(decisions), partition)
            .disparity(RATIO, Comparison.BETWEEN_GROUPS)
            .estimate();
    assertThat(ratio.value()).isCloseTo(0.75, within(1e-12));
    double logError = Math.sqrt(0.7 / 3000 + 0.6 / 4000);
    assertThat(ratio.low()).isCloseTo(0.75 * Math.exp(-1.96 * logError), within(0.003));
    assertThat(ratio.high()).isCloseTo(0.75 * Math.exp(1.96 * logError), within(0.003));
  }

  @Test
  void ratio_whenAGroupNeverSucceeds_isZeroWithAFiniteInterval() {
    double[] decisions = new double[200];
    Arrays.setAll(decisions, p -> p % 2 == 0 && p % 4 == 0 ? 1 : 0);
    Estimate ratio =
        Audit.withDefaults(Planted.streams(4))
            .disaggregate(Outcomes.perPerson(decisions), Planted.alternating("ab", 200))
            .disparity(RATIO, Comparison.BETWEEN_GROUPS)
            .estimate();
    assertThat(ratio.value()).isZero();
    assertThat(ratio.low()).isZero();
    assertThat(ratio.high()).isBetween(0.0, 0.3);
  }

  @Test
  void difference_overManyPlantedWorlds_coversTheTruthAtLeastNominally() {
    HardPartition partition = thirds(240);
    long covered =
        IntStream.range(0, 300)
            .filter(
                seed -> {
                  RandomStream random = Planted.streams(seed).stream("world");
                  Outcomes outcomes =
                      Planted.decisions(partition, new double[] {0.3, 0.45, 0.5}, 3, random);
                  Estimate gap = between(outcomes, partition, seed).estimate();
                  return gap.low() <= 0.2 && 0.2 <= gap.high();
                })
            .count();
    // 95 % less two standard errors of 300 worlds.
    assertThat(covered / 300.0).isGreaterThanOrEqualTo(0.95 - 0.025);
  }

  @Test
  void verdict_overManyWorldsWithoutAnEffect_isRarelyViolated() {
    HardPartition partition = thirds(240);
    Criterion strict = Criterion.gapAtMost(0);
    long alarms =
        IntStream.range(0, 300)
            .filter(
                seed -> {
                  RandomStream random = Planted.streams(seed).stream("null");
                  Outcomes outcomes =
                      Planted.decisions(partition, new double[] {0.4, 0.4, 0.4}, 3, random);
                  return strict.verdict(between(outcomes, partition, seed).estimate())
                      == Verdict.VIOLATED;
                })
            .count();
    assertThat(alarms / 300.0).isLessThanOrEqualTo(0.05 + 0.025);
  }

  @Test
  void percentile_overWorldsWithoutAnEffect_neverReachesZero_soNoVerdictMayUseIt() {
    HardPartition partition = thirds(240);
    for (int seed = 0; seed < 50; seed++) {
      RandomStream random = Planted.streams(seed).stream("null");
      Outcomes outcomes = Planted.decisions(partition, new double[] {0.4, 0.4, 0.4}, 3, random);
      Disparity gap = between(outcomes, partition, seed);
      assertThat(gap.percentile().low()).isPositive();
    }
  }

  @Test
  void verdict_overManyWorldsAtTheThresholdOfARatio_isRarelyViolated() {
    HardPartition partition = thirds(240);
    long alarms =
        IntStream.range(0, 300)
            .filter(
                seed -> {
                  RandomStream random = Planted.streams(seed).stream("border");
                  Outcomes outcomes =
                      Planted.decisions(partition, new double[] {0.4, 0.5, 0.5}, 3, random);
                  Disparity ratio =
                      Audit.withDefaults(Planted.streams(seed))
                          .withReplicates(300)
                          .disaggregate(outcomes, partition)
                          .disparity(RATIO, Comparison.BETWEEN_GROUPS);
                  return Criterion.fourFifths().verdict(ratio.estimate()) == Verdict.VIOLATED;
                })
            .count();
    assertThat(alarms / 300.0).isLessThanOrEqualTo(0.05);
  }

  @Test
  void simultaneousMeans_overManyWorlds_allHoldAtOnceAtLeastNominally() {
    HardPartition partition = thirds(240);
    double[] truth = {0.3, 0.45, 0.5};
    long held =
        IntStream.range(0, 200)
            .filter(
                seed -> {
                  RandomStream random = Planted.streams(seed).stream("together");
                  Disaggregation by =
                      Audit.withDefaults(Planted.streams(seed))
                          .withReplicates(300)
                          .disaggregate(Planted.decisions(partition, truth, 3, random), partition);
                  return IntStream.range(0, 3)
                      .allMatch(
                          k ->
                              by.cells().get(k).simultaneous().low() <= truth[k]
                                  && truth[k] <= by.cells().get(k).simultaneous().high());
                })
            .count();
    assertThat(held / 200.0).isGreaterThanOrEqualTo(0.95 - 0.031);
  }

  /** Student's quantile of 29 degrees of freedom is 2.0452296 where the normal one is 1.959964. */
  @Test
  void widened_normalQuantile_isStudentsTimesTheBootstrapsShortfall() {
    assertThat(Intervals.widened(1.9599639845, 30))
        .isCloseTo(2.0452296421 * Math.sqrt(30 / 29.0), within(1e-8));
    assertThat(Intervals.widened(1.9599639845, 1_000_000)).isCloseTo(1.96, within(1e-4));
  }
}
