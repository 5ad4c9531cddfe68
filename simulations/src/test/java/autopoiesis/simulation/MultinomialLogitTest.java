package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import org.junit.jupiter.api.Test;

class MultinomialLogitTest {
  private static final double[] UTILITIES = {0, Math.log(2), Math.log(3)};

  @Test
  void probabilities_nothingShown_proportionalToExpUtility() {
    double[] probabilities = new double[3];
    new MultinomialLogit(5).probabilities(UTILITIES, Slate.empty(3), probabilities);

    assertThat(probabilities).containsExactly(new double[] {1 / 6.0, 2 / 6.0, 0.5}, within(1e-15));
  }

  @Test
  void probabilities_oneShown_itsWeightTimesExpAttention() {
    double[] probabilities = new double[3];
    Slate slate = new Slate(new int[] {0}, new double[] {1}, 3);
    new MultinomialLogit(Math.log(5)).probabilities(UTILITIES, slate, probabilities);

    assertThat(probabilities).containsExactly(new double[] {0.5, 0.2, 0.3}, within(1e-15));
  }

  @Test
  void choose_manyDraws_frequenciesAreTheProbabilities() {
    MultinomialLogit choice = new MultinomialLogit(Math.log(5));
    Slate slate = new Slate(new int[] {0}, new double[] {1}, 3);
    RandomStream random = new RandomStreams(11).stream("choice");
    int draws = 60_000;
    int[] chosen = new int[3];
    double[] luck = new double[3];
    for (int i = 0; i < draws; i++) {
      for (int o = 0; o < 3; o++) {
        luck[o] = Shocks.gumbel(random.nextDouble());
      }
      chosen[choice.choose(UTILITIES, slate, luck)]++;
    }

    double[] expected = {0.5, 0.2, 0.3};
    for (int o = 0; o < 3; o++) {
      double error = Math.sqrt(expected[o] * (1 - expected[o]) / draws);
      assertThat(chosen[o] / (double) draws).isCloseTo(expected[o], within(4 * error));
    }
  }

  @Test
  void gumbel_extremesOfTheGenerator_finite() {
    assertThat(Shocks.gumbel(0)).isFinite();
    assertThat(Shocks.gumbel(1 - 0x1.0p-53)).isFinite();
    assertThat(Shocks.gumbel(1 - Math.exp(-1))).isCloseTo(0, within(1e-12));
  }
}
