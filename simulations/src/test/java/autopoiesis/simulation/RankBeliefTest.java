package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankBeliefTest {
  private static final double[] SCORES = {1, 3, 3, 0};

  @Test
  void rank_ties_meanOfTheRanksHeldTogether() {
    RankBelief belief = new RankBelief(4);
    belief.read(SCORES);

    assertThat(belief.rank(3)).isEqualTo(1.5);
    assertThat(belief.rank(1)).isEqualTo(3);
    assertThat(belief.rank(0)).isEqualTo(4);
  }

  @Test
  void probability_nothingLearned_even() {
    RankBelief belief = new RankBelief(4);
    belief.read(SCORES);

    for (double score : SCORES) {
      assertThat(belief.probability(score)).isCloseTo(0.25, within(1e-15));
    }
  }

  @Test
  void probability_learned_shareOfTheRank() {
    RankBelief belief = new RankBelief(4);
    belief.read(new double[] {4, 3, 2, 1});
    for (int i = 0; i < 6; i++) {
      belief.learn(4);
    }
    belief.refresh();

    // By hand: rank 1 has 7 of 10, the others 1; tied for ranks 1 and 2: (7 + 1) / 10 / 2.
    assertThat(belief.probability(4)).isCloseTo(0.7, within(1e-15));
    belief.read(SCORES);
    assertThat(belief.probability(3)).isCloseTo(0.4, within(1e-15));
    assertThat(belief.probability(1)).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void learn_tied_sharedAmongTheRanks() {
    RankBelief belief = new RankBelief(4);
    belief.read(SCORES);
    belief.learn(3);
    belief.refresh();
    belief.read(new double[] {4, 3, 2, 1});

    assertThat(belief.probability(4)).isCloseTo(1.5 / 5, within(1e-15));
    assertThat(belief.probability(3)).isCloseTo(1.5 / 5, within(1e-15));
    assertThat(belief.probability(1)).isCloseTo(0.2, within(1e-15));
  }
}
