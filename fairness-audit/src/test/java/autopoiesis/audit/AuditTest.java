package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Partition;
import autopoiesis.core.SoftPartition;
import autopoiesis.core.TimedPartition;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final Audit AUDIT =
      Audit.withDefaults(Planted.streams(1))
          .withReplicates(100)
          .withPermutations(50)
          .withDraws(50)
          .withCriteria(List.of(Criterion.fourFifths(), Criterion.gapAtMost(0.1)));

  private static Evidence evidence() {
    int[] categories = new int[205];
    Arrays.setAll(categories, p -> p < 200 ? p % 2 : 2);
    HardPartition label = new HardPartition("label", List.of("a", "b", "overall"), categories);
    Outcomes outcomes =
        Planted.decisions(
            label, new double[] {0.3, 0.6, 0.5}, 4, Planted.streams(2).stream("world"));
    return Evidence.of("admitted", outcomes)
        .withDeclared(label)
        .withRelational(Planted.blocks("relations", 205, 10));
  }

  @Test
  void run_sameSeedAndEvidence_givesTheSameReport() {
    assertThat(AUDIT.run(evidence())).isEqualTo(AUDIT.run(evidence()));
    assertThat(AUDIT.run(evidence()))
        .isNotEqualTo(
            Audit.withDefaults(Planted.streams(9))
                .withReplicates(100)
                .withPermutations(50)
                .withDraws(50)
                .withCriteria(AUDIT.criteria())
                .run(evidence()));
  }

  @Test
  void run_twoCriteriaAndGroupings_answersEachOnce() {
    AuditReport report = AUDIT.run(evidence());
    assertThat(report.findings()).hasSize(4);
    assertThat(report.findings("label"))
        .extracting(Finding::verdict)
        .containsExactly(Verdict.VIOLATED, Verdict.VIOLATED);
    assertThat(report.findings("relations").get(1).verdict()).isNotEqualTo(Verdict.VIOLATED);
    assertThat(report.disaggregations())
        .extracting(Disaggregation::partition)
        .containsExactly("label", "relations");
    assertThat(report.sensitivities()).hasSize(2);
    assertThat(report.drifts()).hasSize(2);
  }

  @Test
  void run_withoutFurtherEvidence_saysWhatIsMissing() {
    assertThat(AUDIT.run(evidence()).notes())
        .containsExactly(
            "label: 1 of 3 categories have fewer than 30 persons; they are not shown and take no"
                + " part in verdicts.",
            "Immobilisation needs categories and relational positions over 3 periods or more.",
            "Categorical dependence needs scores with, without and with permuted labels.");
  }

  @Test
  void run_immobilisationFoundBefore_isReportedAndNotMissed() {
    List<String> names = List.of("a", "b");
    List<HardPartition> still =
        Collections.nCopies(3, new HardPartition("label", names, new int[205]));
    TimedPartition label = new TimedPartition("label", new double[] {0, 1, 2}, still);
    Immobilisation found = AUDIT.immobilisation(new Motion(label, label, label));
    AuditReport report = AUDIT.run(evidence().withImmobilisation(found));
    assertThat(report.immobilisations()).containsExactly(found);
    assertThat(report.notes()).noneMatch(note -> note.startsWith("Immobilisation"));
  }

  @Test
  void run_sameMembershipsAsHardSoftOrTimed_givesTheSameNumbers() {
    HardPartition hard = Planted.alternating("label", 200);
    Outcomes outcomes =
        Planted.decisions(hard, new double[] {0.4, 0.5}, 3, Planted.streams(5).stream("world"));
    double[][] shares = new double[200][];
    Arrays.setAll(shares, p -> p % 2 == 0 ? new double[] {1, 0} : new double[] {0, 1});
    AuditReport expected = AUDIT.run(Evidence.of("u", outcomes).withDeclared(hard));
    for (Partition same :
        List.of(
            new SoftPartition("label", hard.categories(), shares),
            new TimedPartition("label", new double[] {0, 250}, List.of(hard, hard)))) {
      AuditReport found = AUDIT.run(Evidence.of("u", outcomes).withDeclared(same));
      assertThat(found.disaggregations()).isEqualTo(expected.disaggregations());
      assertThat(found.findings()).isEqualTo(expected.findings());
      assertThat(found.sensitivities()).isEqualTo(expected.sensitivities());
      assertThat(found.drifts()).isEmpty();
      assertThat(found.notes().get(0)).startsWith("label: drift of labels and crossing");
    }
  }

  @Test
  void explain_aFinding_isATreeThatEndsInCounts() {
    Finding finding = AUDIT.run(evidence()).findings().get(0);
    assertThat(finding.explain().value()).isEqualTo(finding.disparity().estimate().value());
    double lower = finding.explain().parts().get(0).value();
    double higher = finding.explain().parts().get(1).value();
    assertThat(lower / higher).isEqualTo(finding.explain().value());
    assertThat(finding.explain().toText())
        .startsWith(finding.explain().value() + " = ratio between the lowest and the highest")
        .contains("\n  " + lower + " = mean admitted of a, sum of share x outcome")
        .contains("\n    100.0 = persons, with events in the category\n")
        .contains("\n  1.0 = suppressed categories");
  }

  @Test
  void run_oneGroupOnly_isUndecidedAndNeverPasses() {
    double[] values = new double[100];
    Arrays.fill(values, 0.5);
    HardPartition one = new HardPartition("one", List.of("all"), new int[100]);
    AuditReport report = AUDIT.run(Evidence.of("u", Outcomes.perPerson(values)).withDeclared(one));
    assertThat(report.findings())
        .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED));
    assertThat(report.findings().get(0).uncertainty().violatedShare()).isNaN();
    assertThat(report.sensitivities()).isEmpty();
    assertThat(report.drifts()).isEmpty();
  }

  @Test
  void run_noEvents_isUndecided() {
    Outcomes none = Outcomes.utilities(2, new int[0], new double[0], new double[0]);
    AuditReport report =
        AUDIT.run(Evidence.of("u", none).withDeclared(Planted.alternating("label", 2)));
    assertThat(report.findings().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.disaggregations().get(0).overall().isDefined()).isFalse();
  }

  @Test
  void withDeclared_sameNameTwice_isRefused() {
    assertThatThrownBy(() -> evidence().withRelational(Planted.blocks("label", 205, 10)))
        .hasMessage("partition (label) must be named once");
  }

  @Test
  void withDeclared_otherPersons_isRefused() {
    assertThatThrownBy(() -> evidence().withDeclared(Planted.blocks("x", 3, 1)))
        .hasMessage("persons of x length (3) must be 205, as outcomes has");
  }

  @Test
  void withMinimumCell_zero_isRefused() {
    assertThatThrownBy(() -> AUDIT.withMinimumCell(0))
        .hasMessage("minimum cell (0) must be at least 1");
  }
}
