package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Estimate;
import org.junit.jupiter.api.Test;

class ReplicatesTest {
  /** Student's quantile at .975 with one degree of freedom: tan(.475 pi). */
  private static final double QUANTILE = Math.tan(0.475 * Math.PI);

  @Test
  void mean_twoValues_studentsIntervalByHand() {
    Estimate mean = Replicates.mean(new double[] {0.9, 1});

    assertThat(mean.value()).isCloseTo(0.95, within(1e-12));
    assertThat(mean.low()).isCloseTo(0.95 - 0.05 * QUANTILE, within(1e-9));
    assertThat(mean.high()).isCloseTo(0.95 + 0.05 * QUANTILE, within(1e-9));
    assertThat(mean.n()).isEqualTo(2);
  }

  @Test
  void share_intervalBeyondOne_isCutThereAndNowhereElse() {
    Estimate share = Replicates.share(new double[] {0.9, 1});

    assertThat(share.low()).isCloseTo(0.95 - 0.05 * QUANTILE, within(1e-9));
    assertThat(share.high()).isEqualTo(1);
    assertThat(Replicates.share(new double[] {0, 0.1}).low()).isZero();
  }

  @Test
  void share_oneValue_mayBeAnything() {
    assertThat(Replicates.share(new double[] {0.4})).isEqualTo(new Estimate(0.4, 0, 1, 1));
  }

  @Test
  void mean_valueOutsideTheRange_isHeldByItsInterval() {
    Estimate mean = Replicates.mean(new double[] {-0.2, -0.2}, 0, 1);

    assertThat(mean).isEqualTo(new Estimate(-0.2, -0.2, -0.2, 2));
  }

  @Test
  void difference_ofShares_staysBetweenMinusOneAndOne() {
    double[] all = {1, 0.5};
    double[] none = {0, 0.25};

    Estimate hits = Replicates.difference(all, none, Measure.HIT);
    assertThat(hits.low()).isEqualTo(-1);
    assertThat(hits.high()).isEqualTo(1);
    assertThat(Replicates.difference(all, none, Measure.UTILITY).high())
        .isCloseTo(0.625 + 0.375 * QUANTILE, within(1e-9));
  }
}
