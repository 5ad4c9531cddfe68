package autopoiesis.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Bootstrap BOOTSTRAP = Bootstrap.of(new RandomStreams(42));

  @Test
  void mean_eventsOfEqualPersons_matchesTheNormalInterval() {
    int persons = 400;
    int[] person = new int[persons];
    double[] value = new double[persons];
    RandomStream random = new RandomStreams(1).stream("values");
    for (int p = 0; p < persons; p++) {
      person[p] = p;
      value[p] = random.nextGaussian();
    }
    Estimate estimate = BOOTSTRAP.withReplicates(4000).mean(person, value);
    double mean = Arrays.stream(value).average().orElseThrow();
    double squares = Arrays.stream(value).map(x -> (x - mean) * (x - mean)).sum();
    double standardError = Math.sqrt(squares / persons / persons);
    assertThat(estimate.value()).isCloseTo(mean, within(1e-12));
    assertThat(estimate.n()).isEqualTo(persons);
    assertThat(estimate.low()).isCloseTo(mean - 1.96 * standardError, within(.1 * standardError));
    assertThat(estimate.high()).isCloseTo(mean + 1.96 * standardError, within(.1 * standardError));
  }

  @Test
  void mean_personsWithManyAlikeEvents_isAsWideAsPersonsSay() {
    int persons = 50;
    int events = 40;
    int[] person = new int[persons * events];
    double[] value = new double[persons * events];
    for (int i = 0; i < person.length; i++) {
      person[i] = i / events;
      value[i] = person[i] % 2;
    }
    Estimate estimate = BOOTSTRAP.mean(person, value);
    // as if there were 50 observations, not 2,000: standard error .5 / sqrt(50)
    double width = 2 * 1.96 * 0.5 / Math.sqrt(persons);
    assertThat(estimate.high() - estimate.low()).isCloseTo(width, within(.15 * width));
  }

  @Test
  void mean_interval_coversAtItsNominalRate() {
    int covered = 0;
    int studies = 300;
    for (int study = 0; study < studies; study++) {
      RandomStream random = new RandomStreams(99).stream("study", study);
      int[] person = new int[240];
      double[] value = new double[240];
      double trait = 0;
      for (int i = 0; i < person.length; i++) {
        person[i] = i / 4;
        trait = i % 4 == 0 ? random.nextGaussian() : trait;
        value[i] = trait + random.nextGaussian();
      }
      Estimate estimate =
          Bootstrap.of(new RandomStreams(study)).withReplicates(400).mean(person, value);
      covered += estimate.low() <= 0 && estimate.high() >= 0 ? 1 : 0;
    }
    // binomial(300, .95): 285 expected, 4 standard deviations are 15; percentiles undercover a bit
    assertThat(covered).isBetween(268, 300);
  }

  @Test
  void difference_sameEvents_isPaired() {
    int[] person = new int[200];
    double[] a = new double[200];
    double[] b = new double[200];
    RandomStream random = new RandomStreams(3).stream("pairs");
    for (int i = 0; i < 200; i++) {
      person[i] = i;
      a[i] = 100 * random.nextGaussian();
      b[i] = a[i] - 1;
    }
    Estimate difference = BOOTSTRAP.difference(person, a, b);
    assertThat(difference.low()).isCloseTo(1, within(1e-9));
    assertThat(difference.high()).isCloseTo(1, within(1e-9));
  }

  @Test
  void mean_nanEventsAndEmptyPersons_areLeftOut() {
    Estimate estimate =
        BOOTSTRAP.mean(new int[] {0, 2, 2, 5}, new double[] {1, 3, Double.NaN, Double.NaN});
    assertThat(estimate.value()).isEqualTo(2);
    assertThat(estimate.n()).isEqualTo(2);
  }

  @Test
  void mean_onePerson_isUndefinedSinceEveryDrawIsTheSame() {
    Estimate estimate = BOOTSTRAP.mean(new int[] {4, 4, 4}, new double[] {1, 2, 3});
    assertThat(estimate.isDefined()).isFalse();
    assertThat(estimate.n()).isEqualTo(1);
    assertThat(BOOTSTRAP.mean(new int[] {4, 5}, new double[] {1, 1}).value()).isEqualTo(1);
  }

  @Test
  void mean_nothing_isUndefinedAndPassesNoCheck() {
    Estimate estimate = BOOTSTRAP.mean(new int[0], new double[0]);
    assertThat(estimate.isDefined()).isFalse();
    assertThat(estimate.above(-1e9)).isFalse();
    assertThat(estimate.below(1e9)).isFalse();
    assertThat(estimate.n()).isZero();
  }

  @Test
  void of_ratioStatistic_isEvaluatedOnDrawnPersons() {
    double[] up = {1, 2, 3, 4};
    double[] down = {2, 2, 2, 2};
    Estimate ratio =
        BOOTSTRAP.of(
            4,
            weights -> {
              double over = 0;
              double under = 0;
              for (int p = 0; p < 4; p++) {
                over += weights[p] * up[p];
                under += weights[p] * down[p];
              }
              return over / under;
            });
    assertThat(ratio.value()).isEqualTo(1.25);
    assertThat(ratio.low()).isBetween(0.5, 1.25);
    assertThat(ratio.high()).isBetween(1.25, 2.0);
  }

  @Test
  void quantile_ofFive_interpolates() {
    double[] ascending = {1, 2, 3, 4, 10};
    assertThat(Bootstrap.quantile(ascending, 0)).isEqualTo(1);
    assertThat(Bootstrap.quantile(ascending, .5)).isEqualTo(3);
    assertThat(Bootstrap.quantile(ascending, .9)).isCloseTo(7.6, within(1e-12));
    assertThat(Bootstrap.quantile(ascending, 1)).isEqualTo(10);
  }
}
