package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
  static HardPartition partition(int... categoryOf) {
    return new HardPartition("p", List.of("a", "b", "c", "d", "e", "f"), categoryOf);
  }

  private static final HardPartition BEFORE = partition(0, 0, 0, 1, 1, 1, 2, 2, 2, 2);
  private static final HardPartition AFTER = partition(0, 0, 0, 1, 1, 2, 2, 2, 2, 2);

  @Test
  void agreement_publishedExample_matches() {
    Agreement agreement = Agreement.of(BEFORE, AFTER);
    assertThat(agreement.variationOfInformation()).isCloseTo(.636453, within(5e-7));
    assertThat(agreement.normalisedMutualInformation()).isCloseTo(.791766, within(5e-7));
    assertThat(agreement.adjustedRand()).isCloseTo(.676259, within(5e-7));
    assertThat(agreement.relativeVariation())
        .isCloseTo(.636453 / (Math.log(10) / Math.log(2)), within(5e-7));
  }

  @Test
  void agreement_same_isPerfect() {
    Agreement agreement = Agreement.of(BEFORE, BEFORE);
    assertThat(agreement.variationOfInformation()).isCloseTo(0, within(1e-12));
    assertThat(agreement.normalisedMutualInformation()).isCloseTo(1, within(1e-12));
    assertThat(agreement.adjustedRand()).isEqualTo(1);
  }

  @Test
  void agreement_leftOut_doesNotCount() {
    HardPartition some = partition(0, 0, 1, -1);
    assertThat(Agreement.of(some, partition(-1, 0, 1, 1)).common()).isEqualTo(2);
    assertThat(Agreement.of(partition(-1), partition(0)).adjustedRand()).isNaN();
    assertThat(Agreement.of(partition(-1), partition(0)).variationOfInformation()).isNaN();
  }

  @Test
  void jaccard_halves_isAThird() {
    assertThat(Overlap.JACCARD.of(1, 2, 2, 10)).isCloseTo(1 / 3.0, within(1e-15));
    assertThatThrownBy(() -> Overlap.JACCARD.of(3, 2, 2, 10)).hasMessageContaining("shared (3)");
  }

  @Test
  void chanceAdjusted_smallCase_isAsByHand() {
    // Two of four, twice: shared 0, 1, 2 with probability 1/6, 4/6, 1/6; J = 0, 1/3, 1.
    double expected = 4 / 6.0 / 3 + 1 / 6.0;
    assertThat(Overlap.expectedJaccard(2, 2, 4)).isCloseTo(expected, within(1e-15));
    assertThat(Overlap.CHANCE_ADJUSTED.of(1, 2, 2, 4))
        .isCloseTo((1 / 3.0 - expected) / (1 - expected), within(1e-15));
    assertThat(Overlap.CHANCE_ADJUSTED.of(4, 4, 4, 4)).isEqualTo(1);
  }

  @Test
  void chanceAdjusted_randomSets_isZeroOnAverage() {
    RandomStream random = new RandomStreams(5).stream("sets");
    int n = 60;
    int draws = 20_000;
    double sum = 0;
    int[] order = new int[n];
    for (int draw = 0; draw < draws; draw++) {
      java.util.Arrays.setAll(order, i -> i);
      random.shuffle(order);
      int shared = 0;
      for (int i = 0; i < 25; i++) {
        shared += order[i] < 30 ? 1 : 0;
      }
      sum += Overlap.CHANCE_ADJUSTED.of(shared, 25, 30, n);
    }
    assertThat(sum / draws).isCloseTo(0, within(3e-3));
  }
}
