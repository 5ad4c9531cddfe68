package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.TimedPartition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictDriftTest {
  private static final int PERSONS = 4000;

  /** Rates 0.6 and 0.2 of two groups of equal size. */
  private static Outcomes unequal() {
    double[] decisions = new double[PERSONS];
    Arrays.setAll(decisions, p -> p / 2 % 10 < (p % 2 == 0 ? 6 : 2) ? 1 : 0);
    return Outcomes.perPerson(decisions);
  }

  private static Audit audit(double tolerance) {
    return Audit.withDefaults(Planted.streams(7))
        .withCriteria(List.of(Criterion.gapAtMost(tolerance)))
        .withReplicates(20)
        .withPermutations(20)
        .withDraws(100)
        .withDriftProbabilities(List.of(0.05, 0.1, 0.2, 0.24, 0.26, 0.3, 0.4));
  }

  private static List<VerdictDrift> drifts(Evidence evidence, double tolerance) {
    return audit(tolerance).run(evidence).drifts();
  }

  private static Evidence evidence() {
    return Evidence.of("decision", unequal()).withDeclared(Planted.alternating("label", PERSONS));
  }

  @Test
  void uniform_onBalancedGroups_shrinksTheGapByOneLessTwoP() {
    VerdictDrift drift = drifts(evidence(), 0.2).get(0);
    assertThat(drift.kernel()).isEqualTo("uniform");
    assertThat(drift.curve())
        .allSatisfy(
            point ->
                assertThat(point.meanDisparity())
                    .isCloseTo((1 - 2 * point.p()) * 0.4, within(0.004)));
  }

  @Test
  void uniform_aroundTheKnownRadius_flipsFromNeverToAlways() {
    // (1 - 2 p) 0.4 = 0.2 at p = 0.25.
    VerdictDrift drift = drifts(evidence(), 0.2).get(0);
    assertThat(drift.curve().get(2).flips().value()).isZero();
    assertThat(drift.curve().get(5).flips().value()).isEqualTo(1);
    assertThat(drift.radius(0.5)).hasValue(0.26);
    assertThat(drift.radius(0.01).orElseThrow()).isGreaterThan(0.1);
  }

  @Test
  void certainRadius_ofAGap_isHalfItsDistanceFromTheThreshold() {
    assertThat(drifts(evidence(), 0.2).get(0).certainRadius()).isCloseTo(0.1, within(1e-12));
    assertThat(drifts(evidence(), 0.5).get(0).certainRadius()).isCloseTo(0.05, within(1e-12));
  }

  @Test
  void certainRadius_ofARatio_isWhereTheWorstCaseMeetsTheThreshold() {
    double radius =
        audit(0)
            .withCriteria(List.of(Criterion.fourFifths()))
            .run(evidence())
            .drifts()
            .get(0)
            .certainRadius();
    // At the radius the low rate may be higher and the high one lower by it.
    assertThat((0.2 + radius) / (0.6 - radius)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void certainRadius_ofOutcomesThatAreNoRates_isNotDefined() {
    double[] values = new double[200];
    Arrays.setAll(values, p -> p % 2 * 3 + p / 2 % 2);
    Evidence evidence =
        Evidence.of("stars", Outcomes.perPerson(values))
            .withDeclared(Planted.alternating("label", 200));
    assertThat(drifts(evidence, 0.2).get(0).certainRadius()).isNaN();
  }

  @Test
  void relational_amongOwnKindOnly_neverChangesAnything() {
    int[] from = new int[PERSONS];
    int[] to = new int[PERSONS];
    double[] weight = new double[PERSONS];
    Arrays.setAll(from, p -> p);
    Arrays.setAll(to, p -> (p + 2) % PERSONS);
    Arrays.fill(weight, 1);
    List<VerdictDrift> drifts =
        drifts(evidence().withNeighbours(Neighbours.of(PERSONS, from, to, weight)), 0.2);
    VerdictDrift relational = drifts.get(1);
    assertThat(relational.kernel()).isEqualTo("relational");
    assertThat(relational.curve())
        .allSatisfy(
            point -> {
              assertThat(point.flips().value()).isZero();
              assertThat(point.meanDisparity()).isCloseTo(0.4, within(1e-12));
            });
    assertThat(relational.radius(0.01)).isEmpty();
  }

  @Test
  void empirical_allRedescribeAsA_emptiesBSlowly() {
    DriftKernel toA = DriftKernel.empirical(new double[][] {{1, 0}, {1, 0}});
    VerdictDrift drift = drifts(evidence().withDrift("label", toA), 0.2).get(1);
    for (VerdictDrift.Point point : drift.curve()) {
      // a keeps 1 and gets p of b: (0.6 + 0.2 p) / (1 + p), b stays at 0.2.
      double expected = (0.6 + 0.2 * point.p()) / (1 + point.p()) - 0.2;
      assertThat(point.meanDisparity()).isCloseTo(expected, within(0.004));
    }
  }

  @Test
  void seenIn_descriptionsOverTime_countsOnlyThoseWhoChanged() {
    List<String> names = List.of("a", "b", "c");
    TimedPartition descriptions =
        new TimedPartition(
            "self",
            new double[] {0, 1, 2},
            List.of(
                new HardPartition("self", names, new int[] {0, 0, 0, 0, 1, 2}),
                new HardPartition("self", names, new int[] {0, 1, 1, 2, -1, 2}),
                new HardPartition("self", names, new int[] {1, 1, 0, 2, 1, 2})));
    assertThat(DriftKernel.seenIn(descriptions))
        .isEqualTo(DriftKernel.empirical(new double[][] {{0, 0.75, 0.25}, {1, 0, 0}, {0, 0, 1}}));
  }

  @Test
  void empirical_rowThatIsNoDistribution_isRefused() {
    assertThatThrownBy(() -> DriftKernel.empirical(new double[][] {{0.5, 0.4}, {0, 1}}))
        .hasMessageContaining("sum of row (0.9) must be 1");
  }

  @Test
  void uniform_onThreeCategories_reachesEachOtherOneEquallyOften() {
    HardPartition labels = new HardPartition("l", List.of("a", "b", "c"), new int[] {1});
    RandomStream random = Planted.streams(8).stream("draws");
    int[] drawn = new int[3];
    for (int i = 0; i < 3000; i++) {
      drawn[DriftKernel.uniform().redescribe(0, labels, random)]++;
    }
    assertThat(drawn[1]).isZero();
    assertThat(drawn[0]).isBetween(1400, 1600);
  }

  @Test
  void relational_neighboursOfUnequalWeight_areDrawnInProportion() {
    Neighbours ties =
        Neighbours.of(4, new int[] {0, 0, 0}, new int[] {1, 2, 3}, new double[] {1, 2, 5});
    HardPartition labels =
        new HardPartition("l", List.of("a", "b", "c", "d"), new int[] {0, 1, 2, 3});
    RandomStream random = Planted.streams(9).stream("draws");
    double[] drawn = new double[4];
    for (int i = 0; i < 8000; i++) {
      drawn[DriftKernel.relational(ties).redescribe(0, labels, random)] += 1 / 1000.0;
    }
    assertThat(drawn).containsExactly(new double[] {0, 1, 2, 5}, within(0.15));
    assertThat(DriftKernel.relational(ties).redescribe(1, labels, random)).isEqualTo(1);
  }
}
