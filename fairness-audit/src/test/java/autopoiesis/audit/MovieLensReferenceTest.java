package autopoiesis.audit;

import static autopoiesis.audit.Criterion.Scale.DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.audit.PartitionSensitivity.Alternative;
import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * NDCG@10 of two recommenders' lists for MovieLens 100K, split u1, by gender: values that an
 * independent implementation in NumPy (and Elliot, for the means) gave for the same files. Random
 * draws differ, so shares and intervals agree within their sampling error.
 */
@Tag("real-data")
class MovieLensReferenceTest {
  private static final int PERSONS = 943;

  /** The persons who have something to be found in the test part, and their NDCG@10. */
  private static Outcomes ndcg(String run) {
    Map<Integer, Set<Integer>> relevant = new HashMap<>();
    for (String[] row : SharedData.rows("ml-100k/u1.test", "\t")) {
      if (Integer.parseInt(row[2]) >= 4) {
        relevant
            .computeIfAbsent(Integer.parseInt(row[0]) - 1, p -> new HashSet<>())
            .add(Integer.parseInt(row[1]));
      }
    }
    double[] gain = new double[PERSONS];
    for (String[] row :
        SharedData.rows("fairness-reference/ml100k_u1_" + run + "_top20.tsv", "\t")) {
      if (row[0].equals("user")) {
        continue;
      }
      int person = Integer.parseInt(row[0]) - 1;
      int rank = Integer.parseInt(row[2]);
      if (rank <= 10
          && relevant.getOrDefault(person, Set.of()).contains(Integer.parseInt(row[1]))) {
        gain[person] += discount(rank);
      }
    }
    int[] person = relevant.keySet().stream().sorted().mapToInt(p -> p).toArray();
    double[] ndcg = new double[person.length];
    for (int i = 0; i < person.length; i++) {
      double ideal = 0;
      for (int rank = 1;
          rank <= Math.min(10, relevant.getOrDefault(person[i], Set.of()).size());
          rank++) {
        ideal += discount(rank);
      }
      ndcg[i] = gain[person[i]] / ideal;
    }
    return Outcomes.utilities(PERSONS, person, new double[person.length], ndcg);
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1);
  }

  private static HardPartition gender() {
    int[] gender = new int[PERSONS];
    for (String[] row : SharedData.rows("ml-100k/u.user", "\\|")) {
      gender[Integer.parseInt(row[0]) - 1] = row[2].equals("F") ? 0 : 1;
    }
    return new HardPartition("gender", List.of("F", "M"), gender);
  }

  private static HardPartition activity(Outcomes outcomes) {
    int[] ratings = new int[PERSONS];
    for (String[] row : SharedData.rows("ml-100k/u1.base", "\t")) {
      ratings[Integer.parseInt(row[0]) - 1]++;
    }
    int[] sorted = Arrays.stream(outcomes.active()).map(p -> ratings[p]).sorted().toArray();
    double median = (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2.0;
    int[] active = new int[PERSONS];
    Arrays.setAll(active, p -> ratings[p] > median ? 1 : 0);
    return new HardPartition("activity", List.of("less", "more"), active);
  }

  /** Everybody is related to everybody by how many items both rated. */
  private static Neighbours coRated() {
    BitSet[] rated = new BitSet[PERSONS];
    Arrays.setAll(rated, p -> new BitSet());
    for (String[] row : SharedData.rows("ml-100k/u1.base", "\t")) {
      rated[Integer.parseInt(row[0]) - 1].set(Integer.parseInt(row[1]));
    }
    int[] from = new int[PERSONS * PERSONS];
    int[] to = new int[from.length];
    double[] weight = new double[from.length];
    int ties = 0;
    for (int a = 0; a < PERSONS; a++) {
      for (int b = 0; b < PERSONS; b++) {
        BitSet both = (BitSet) rated[a].clone();
        both.and(rated[b]);
        if (a != b && !both.isEmpty()) {
          from[ties] = a;
          to[ties] = b;
          weight[ties++] = both.cardinality();
        }
      }
    }
    return Neighbours.of(
        PERSONS, Arrays.copyOf(from, ties), Arrays.copyOf(to, ties), Arrays.copyOf(weight, ties));
  }

  private static AuditReport report(Outcomes outcomes) {
    return Audit.withDefaults(new RandomStreams(1))
        .withReplicates(10_000)
        .withCriteria(List.of(Criterion.fourFifths(), Criterion.gapAtMost(0.02)))
        .run(
            Evidence.of("ndcg@10", outcomes)
                .withDeclared(gender())
                .withRelational(activity(outcomes))
                .withNeighbours(coRated()));
  }

  @Test
  void run_itemKnn_agreesWithTheReference() {
    AuditReport report = report(ndcg("itemknn"));
    Disaggregation by = report.disaggregations().get(0);
    assertThat(by.overall().n()).isEqualTo(456);
    assertThat(by.cell("F").persons()).isEqualTo(130);
    assertThat(by.overall().value()).isCloseTo(0.378492, within(1e-6));
    Disparity gap = by.disparity(DIFFERENCE, Comparison.BETWEEN_GROUPS);
    assertThat(gap.estimate().value()).isCloseTo(0.095271, within(1e-6));
    Finding finding = report.findings().get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertInterval(finding, 0.7651, 0.655, 0.880);
    assertThat(finding.uncertainty().violatedShare()).isCloseTo(0.730, within(0.03));
    assertThat(finding.uncertainty().entropyBits()).isCloseTo(0.842, within(0.04));
    assertThat(report.findings().get(1).verdict()).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void run_itemKnnBySplitNobodyDeclared_hasTheReferencesHiddenRatio() {
    PartitionSensitivity found = report(ndcg("itemknn")).sensitivities().get(0);
    Alternative activity = found.alternatives().get(1);
    assertThat(activity.difference().value()).isCloseTo(0.167384, within(1e-6));
    assertThat(activity.disparity().value()).isCloseTo(0.6378, within(1e-4));
    assertThat(found.hiddenRatio()).isCloseTo(1.76, within(0.005));
    assertThat(activity.verdict()).isEqualTo(Verdict.VIOLATED);
    assertThat(found.alternatives().get(0).significance().p()).isLessThanOrEqualTo(0.004);
  }

  @Test
  void run_itemKnnUnderDrift_flipsAsOftenAsTheReference() {
    List<VerdictDrift> drifts = report(ndcg("itemknn")).drifts();
    assertFlips(drifts.get(0), 0.042, 0.418, 0.738);
    assertFlips(drifts.get(2), 0.002, 0.074, 0.294);
  }

  @Test
  void run_popularity_agreesWithTheReference() {
    AuditReport report = report(ndcg("mostpop"));
    Disaggregation by = report.disaggregations().get(0);
    assertThat(by.overall().value()).isCloseTo(0.2450737726080048, within(1e-12));
    assertThat(by.cell("F").mean().value()).isCloseTo(0.19172537926208932, within(1e-12));
    assertThat(by.cell("M").mean().value()).isCloseTo(0.2663476717950263, within(1e-12));
    assertThat(report.findings().get(0).disparity().estimate().value())
        .isCloseTo(0.7198312565301334, within(1e-12));
    assertInterval(report.findings().get(0), 0.7198, 0.591, 0.871);
    assertThat(report.findings().get(0).uncertainty().violatedShare())
        .isCloseTo(0.863, within(0.025));
    assertFlips(report.drifts().get(0), 0, 0.124, 0.428);
    assertFlips(report.drifts().get(2), 0, 0.006, 0.044);
  }

  private static void assertInterval(Finding finding, double value, double low, double high) {
    assertThat(finding.disparity().percentile().value()).isCloseTo(value, within(1e-4));
    assertThat(finding.disparity().percentile().low()).isCloseTo(low, within(0.012));
    assertThat(finding.disparity().percentile().high()).isCloseTo(high, within(0.012));
    // The simultaneous interval of the only pair is nearly the same.
    assertThat(finding.disparity().estimate().low()).isCloseTo(low, within(0.015));
    assertThat(finding.disparity().estimate().high()).isCloseTo(high, within(0.015));
  }

  /** Shares at p = 0.01, 0.05 and 0.1, each within three standard errors of two times 500 draws. */
  private static void assertFlips(VerdictDrift drift, double first, double second, double third) {
    double[] expected = {first, second, third};
    int[] at = {0, 2, 3};
    for (int i = 0; i < at.length; i++) {
      double error = Math.sqrt(2 * Math.max(expected[i] * (1 - expected[i]), 0.002) / 500);
      assertThat(drift.curve().get(at[i]).flips().value())
          .isCloseTo(expected[i], within(3 * error));
    }
  }
}
