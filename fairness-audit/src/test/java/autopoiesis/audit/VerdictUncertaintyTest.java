package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictUncertaintyTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "0.5, 1", "0.25, 0.811278124459133", "NaN, NaN"})
  void entropy_ofAShare_isThatOfACoin(double share, double bits) {
    assertThat(VerdictUncertainty.of(share, Optional.empty()).entropyBits())
        .isCloseTo(bits, within(1e-12));
  }

  @Test
  void surprise_ofNineteenPastWindows_isDecidedByTheirLargest() {
    double[] past = new double[19];
    for (int i = 0; i < 19; i++) {
      past[i] = (i * 7 % 19) / 100.0;
    }
    Surprise within = Surprise.of(past, 0.18, 0.05);
    assertThat(within.bound()).isEqualTo(0.18);
    assertThat(within.surprising()).isFalse();
    assertThat(within.p()).isEqualTo(0.1);
    Surprise beyond = Surprise.of(past, 0.181, 0.05);
    assertThat(beyond.surprising()).isTrue();
    assertThat(beyond.p()).isEqualTo(0.05);
  }

  @Test
  void surprise_ofTooFewWindowsForItsLevel_isNeverSurprising() {
    Surprise surprise = Surprise.of(new double[] {0, 0, 0}, 1000, 0.05);
    assertThat(surprise.bound()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(surprise.surprising()).isFalse();
  }

  @Test
  void surprise_overAThousandExchangeableHistories_alarmsAtMostNominally() {
    RandomStream random = Planted.streams(1).stream("histories");
    int alarms = 0;
    for (int history = 0; history < 1000; history++) {
      double[] past = random.doubles(39).toArray();
      alarms += Surprise.of(past, random.nextDouble(), 0.1).surprising() ? 1 : 0;
    }
    // 10 % plus two standard errors.
    assertThat(alarms / 1000.0).isLessThanOrEqualTo(0.1 + 0.019);
    assertThat(alarms).isGreaterThan(60);
  }

  @Test
  void run_lastWindowTurnsUnequal_isSurprising() {
    HardPartition label = Planted.alternating("label", 200);
    Outcomes calm =
        Planted.decisions(label, new double[] {0.5, 0.5}, 20, Planted.streams(2).stream("calm"));
    int[] person = new int[4000];
    double[] time = new double[4000];
    double[] decision = new double[4000];
    for (int i = 0; i < 4000; i++) {
      person[i] = calm.person(i);
      time[i] = calm.time(i);
      decision[i] = i < 3800 ? calm.value(i) : person[i] % 2;
    }
    Audit audit =
        Audit.withDefaults(Planted.streams(3))
            .withReplicates(100)
            .withPermutations(20)
            .withDraws(20);
    Evidence before = Evidence.of("decision", calm).withDeclared(label);
    Evidence after =
        Evidence.of("decision", Outcomes.decisions(200, person, time, decision))
            .withDeclared(label);
    Surprise last = audit.run(after).findings().get(0).uncertainty().surprise().orElseThrow();
    assertThat(last.past()).isEqualTo(19);
    assertThat(last.surprising()).isTrue();
    assertThat(last.score()).isEqualTo(1);
    assertThat(audit.run(before).findings().get(0).uncertainty().surprise().orElseThrow().p())
        .isGreaterThan(0.05);
  }

  @Test
  void run_ratioNearItsThreshold_isUndecidedAndNearlyOneBit() {
    double[] decisions = new double[400];
    // 100 of 200 and 80 of 200: exactly four fifths.
    for (int p = 0; p < 400; p++) {
      decisions[p] = p / 2 < (p % 2 == 0 ? 100 : 80) ? 1 : 0;
    }
    Finding finding =
        Audit.withDefaults(Planted.streams(4))
            .run(
                Evidence.of("admitted", Outcomes.perPerson(decisions))
                    .withDeclared(Planted.alternating("label", 400)))
            .findings()
            .get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding.uncertainty().violatedShare()).isCloseTo(0.5, within(0.06));
    assertThat(finding.uncertainty().entropyBits()).isGreaterThan(0.98);
  }
}
