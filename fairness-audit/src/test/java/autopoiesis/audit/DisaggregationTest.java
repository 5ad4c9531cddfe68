package autopoiesis.audit;

import static autopoiesis.audit.Criterion.Scale.DIFFERENCE;
import static autopoiesis.audit.Criterion.Scale.RATIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import autopoiesis.core.SoftPartition;
import autopoiesis.core.TimedPartition;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisaggregationTest {
  private static final Audit AUDIT =
      Audit.withDefaults(Planted.streams(5)).withMinimumCell(1).withReplicates(200);

  /** Six persons: means 0.2, 0.5, 0.4 in a, b, c; one person is in none. */
  private static final Outcomes SIX =
      Outcomes.utilities(
          7,
          new int[] {0, 1, 1, 2, 3, 4, 5, 6},
          new double[8],
          new double[] {0.4, 0.1, 0.1, 0.6, 0.4, 0.2, 0.6, 0.9});

  private static final Partition ABC =
      new HardPartition(
          "abc", List.of("a", "b", "c"), new int[] {0, 0, 1, 1, 2, 2, HardPartition.NONE});

  @Test
  void disaggregate_hardPartition_givesMeansAndSizesByHand() {
    Disaggregation by = AUDIT.disaggregate(SIX, ABC);
    assertThat(by.cell("a").mean().value()).isCloseTo(0.2, within(1e-15));
    assertThat(by.cell("b").mean().value()).isCloseTo(0.5, within(1e-15));
    assertThat(by.cell("c").mean().value()).isCloseTo(0.4, within(1e-15));
    assertThat(by.cell("a").persons()).isEqualTo(2);
    assertThat(by.cell("a").events()).isEqualTo(3);
    assertThat(by.overall().value()).isCloseTo(3.3 / 8, within(1e-15));
    assertThat(by.overall().n()).isEqualTo(7);
  }

  @Test
  void disparity_everyComparison_followsFairlearnsDefinitions() {
    Disaggregation by = AUDIT.disaggregate(SIX, ABC);
    assertThat(value(by, DIFFERENCE, Comparison.BETWEEN_GROUPS)).isCloseTo(0.3, within(1e-15));
    assertThat(value(by, RATIO, Comparison.BETWEEN_GROUPS)).isCloseTo(0.4, within(1e-15));
    assertThat(value(by, DIFFERENCE, Comparison.TO_OVERALL)).isCloseTo(0.2125, within(1e-15));
    assertThat(value(by, RATIO, Comparison.TO_OVERALL)).isCloseTo(0.2 / 0.4125, within(1e-15));
    // The reference is the largest category, a.
    assertThat(value(by, DIFFERENCE, Comparison.TO_REFERENCE)).isCloseTo(0.3, within(1e-15));
    assertThat(value(by, RATIO, Comparison.TO_REFERENCE)).isCloseTo(0.4, within(1e-15));
    Disparity gap = by.disparity(DIFFERENCE, Comparison.BETWEEN_GROUPS);
    assertThat(List.of(gap.lower(), gap.higher())).containsExactly("a", "b");
  }

  private static double value(Disaggregation by, Criterion.Scale scale, Comparison comparison) {
    return by.disparity(scale, comparison).estimate().value();
  }

  @Test
  void run_namedReference_isWhatOthersAreComparedWith() {
    Criterion toReference = new Criterion(DIFFERENCE, Comparison.TO_REFERENCE, 0.05);
    AuditReport report =
        AUDIT
            .withCriteria(List.of(toReference))
            .run(Evidence.of("utility", SIX).withDeclared(ABC).withReference("abc", "c"));
    Disparity disparity = report.findings().get(0).disparity();
    assertThat(disparity.estimate().value()).isCloseTo(0.2, within(1e-15));
    assertThat(List.of(disparity.lower(), disparity.higher())).containsExactly("a", "c");
  }

  @Test
  void run_unknownReference_isRefused() {
    Evidence evidence = Evidence.of("utility", SIX).withDeclared(ABC).withReference("abc", "d");
    assertThatThrownBy(() -> AUDIT.run(evidence)).hasMessageContaining("reference (d) must be");
  }

  @Test
  void disaggregate_smallCell_isSuppressedAndTakesNoPart() {
    Disaggregation by =
        AUDIT
            .withMinimumCell(2)
            .disaggregate(
                SIX,
                new HardPartition("p", List.of("a", "b", "c"), new int[] {0, 0, 0, 1, 1, 1, 2}));
    Cell small = by.cell("c");
    assertThat(small.suppressed()).isTrue();
    assertThat(small.persons()).isZero();
    assertThat(small.mean().isDefined()).isFalse();
    assertThat(by.disparity(DIFFERENCE, Comparison.BETWEEN_GROUPS).estimate().value())
        .isCloseTo(0.4 - 0.3, within(1e-12));
  }

  @Test
  void disaggregate_softPartition_weighsEventsByShare() {
    SoftPartition soft =
        new SoftPartition("soft", List.of("a", "b"), new double[][] {{1, 0}, {0.5, 0.5}, {0, 1}});
    Disaggregation by = AUDIT.disaggregate(Outcomes.perPerson(new double[] {0.1, 0.4, 0.8}), soft);
    assertThat(by.cell("a").mean().value()).isCloseTo((0.1 + 0.2) / 1.5, within(1e-15));
    assertThat(by.cell("b").mean().value()).isCloseTo((0.8 + 0.2) / 1.5, within(1e-15));
    assertThat(by.cell("a").persons()).isEqualTo(2);
    assertThat(by.cell("a").events()).isEqualTo(1.5);
  }

  @Test
  void disaggregate_timedPartition_asksForMembershipAtTheEventsTime() {
    TimedPartition timed =
        new TimedPartition(
            "timed", new double[] {10, 20}, List.of(hard("t", 0, 1), hard("t", 1, 1)));
    Outcomes outcomes =
        Outcomes.utilities(
            2,
            new int[] {0, 0, 0, 1, 1},
            new double[] {5, 10, 20, 15, 25},
            new double[] {100, 1, 2, 4, 8});
    Disaggregation by = AUDIT.disaggregate(outcomes, timed);
    assertThat(by.cell("a").mean().value()).isEqualTo(1);
    assertThat(by.cell("b").mean().value()).isCloseTo(14 / 3.0, within(1e-15));
    assertThat(by.overall().value()).isEqualTo(23);
  }

  private static HardPartition hard(String name, int... categories) {
    return new HardPartition(name, List.of("a", "b"), categories);
  }

  @Test
  void disaggregate_eventsInAnotherOrder_givesTheSameMeans() {
    Outcomes reversed =
        Outcomes.utilities(
            7,
            new int[] {6, 5, 4, 3, 2, 1, 1, 0},
            new double[8],
            new double[] {0.9, 0.6, 0.2, 0.4, 0.6, 0.1, 0.1, 0.4});
    assertThat(AUDIT.disaggregate(reversed, ABC)).isEqualTo(AUDIT.disaggregate(SIX, ABC));
  }

  @Test
  void disaggregate_identicalGroups_haveNoDisparity() {
    double[] values = new double[80];
    Arrays.setAll(values, i -> i / 2 % 4 * 0.25);
    Disaggregation by =
        AUDIT.disaggregate(Outcomes.perPerson(values), Planted.alternating("ab", 80));
    assertThat(value(by, DIFFERENCE, Comparison.BETWEEN_GROUPS)).isZero();
    assertThat(value(by, RATIO, Comparison.BETWEEN_GROUPS)).isEqualTo(1);
  }

  @Test
  void disaggregate_negativeOutcomes_haveDifferencesButNoRatios() {
    Disaggregation by =
        AUDIT.disaggregate(
            Outcomes.perPerson(new double[] {-1, 2, -3, 4}), Planted.alternating("ab", 4));
    assertThat(value(by, DIFFERENCE, Comparison.BETWEEN_GROUPS)).isEqualTo(5);
    assertThat(by.disparity(RATIO, Comparison.BETWEEN_GROUPS).estimate().isDefined()).isFalse();
  }
}
