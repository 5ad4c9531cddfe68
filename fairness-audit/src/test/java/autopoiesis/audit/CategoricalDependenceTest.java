package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.audit.CategoricalDependence.Reading;
import autopoiesis.core.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoricalDependenceTest {
  private static final Audit AUDIT = Audit.withDefaults(Planted.streams(1)).withReplicates(300);
  private static final int PERSONS = 100;
  private static final int EVENTS = 4 * PERSONS;

  private static double[] scores(double mean, RandomStream noise, double[] common) {
    double[] scores = new double[EVENTS];
    for (int e = 0; e < EVENTS; e++) {
      scores[e] = mean + common[e] + 0.05 * noise.nextGaussian();
    }
    return scores;
  }

  private static LabelScores planted(
      LabelScores.Direction direction, double with, double permuted, long seed) {
    RandomStream random = Planted.streams(seed).stream("scores");
    int[] person = new int[EVENTS];
    double[] common = new double[EVENTS];
    for (int e = 0; e < EVENTS; e++) {
      person[e] = e % PERSONS;
      common[e] = random.nextGaussian();
    }
    LabelScores scores =
        LabelScores.of(
            "gender",
            "score",
            direction,
            person,
            scores(with, random, common),
            scores(0, random, common));
    for (int i = 0; i < 3; i++) {
      scores = scores.withPermuted(scores(permuted, random, common));
    }
    return scores;
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0, ADDS",
    "0, -0.1, ONLY_OVER_PERMUTED",
    "0.1, 0.1, ONLY_OVER_NONE",
    "-0.1, -0.2, HURTS"
  })
  void dependence_plantedEffects_areReadRight(double with, double permuted, Reading expected) {
    LabelScores scores = planted(LabelScores.Direction.HIGHER_IS_BETTER, with, permuted, 2);
    CategoricalDependence found = AUDIT.dependence(scores);
    assertThat(found.reading()).isEqualTo(expected);
    assertThat(found.overNone().value()).isCloseTo(with, within(0.01));
    assertThat(found.overPermuted().value()).isCloseTo(with - permuted, within(0.01));
    assertThat(found.permutedOverNone().value()).isCloseTo(permuted, within(0.01));
    assertThat(found.permutations()).hasSize(3);
    assertThat(found.overNone().n()).isEqualTo(PERSONS);
  }

  @Test
  void dependence_lossesThatFall_countAsHelp() {
    CategoricalDependence found =
        AUDIT.dependence(planted(LabelScores.Direction.LOWER_IS_BETTER, -0.1, 0, 3));
    assertThat(found.reading()).isEqualTo(Reading.ADDS);
    assertThat(found.overNone().value()).isCloseTo(0.1, within(0.01));
  }

  @Test
  void dependence_labelsWithoutEffect_areRarelySaidToAdd() {
    int alarms = 0;
    for (int world = 0; world < 200; world++) {
      LabelScores scores = planted(LabelScores.Direction.HIGHER_IS_BETTER, 0, 0, world + 10);
      alarms += AUDIT.dependence(scores).reading() == Reading.ADDS ? 1 : 0;
    }
    assertThat(alarms / 200.0).isLessThanOrEqualTo(0.05);
  }

  @Test
  void dependence_withoutPermutations_readsOnlyTheDifferenceFromNone() {
    LabelScores scores =
        LabelScores.of(
            "l",
            "s",
            LabelScores.Direction.HIGHER_IS_BETTER,
            new int[] {0, 1, 2},
            new double[] {2, 2, 2},
            new double[] {1, 1, 1});
    CategoricalDependence found = AUDIT.dependence(scores);
    assertThat(found.overPermuted().isDefined()).isFalse();
    assertThat(found.reading()).isEqualTo(Reading.ADDS);
    assertThat(found.overNone().value()).isEqualTo(1);
  }

  @Test
  void of_scoresOfOtherEvents_areRefused() {
    assertThatThrownBy(
            () ->
                LabelScores.of(
                    "l",
                    "s",
                    LabelScores.Direction.HIGHER_IS_BETTER,
                    new int[] {0, 1},
                    new double[2],
                    new double[3]))
        .hasMessage("without length (3) must be 2, as person has");
  }
}
