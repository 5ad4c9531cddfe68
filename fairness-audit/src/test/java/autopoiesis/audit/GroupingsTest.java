package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingsTest {
  /** Bell numbers less the grouping itself and the one block of all; pairs and rests above. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 3", "4, 13", "5, 50", "6, 201", "7, 28"})
  void coarsenings_ofCategories_areAsManyAsCounted(int categories, int expected) {
    List<int[]> found = Groupings.coarsenings(categories);
    assertThat(found).hasSize(expected);
    assertThat(found.stream().map(blocks -> java.util.Arrays.toString(blocks)).distinct())
        .hasSize(expected);
  }

  @Test
  void names_ofUnions_joinTheirParts() {
    assertThat(Groupings.names(List.of("a", "b", "c"), new int[] {0, 1, 0}))
        .containsExactly("a + c", "b");
  }

  @Test
  void crossed_twoGroupings_hasEveryPairAndNobodyWhoLacksOne() {
    HardPartition crossed =
        Groupings.crossed(
            new HardPartition("p", List.of("a", "b"), new int[] {0, 1, 1, -1}),
            new HardPartition("q", List.of("x", "y"), new int[] {1, 0, -1, 0}));
    assertThat(crossed.categories()).containsExactly("a & x", "a & y", "b & x", "b & y");
    assertThat(crossed.toArray()).containsExactly(1, 2, -1, -1);
  }

  /** The values in the documentation of scikit-learn's adjusted_rand_score. */
  @Test
  void adjustedRand_ofKnownGroupings_hasThePublishedValues() {
    assertThat(Groupings.adjustedRand(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0})).isEqualTo(1);
    assertThat(Groupings.adjustedRand(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1, 1}))
        .isCloseTo(0.571428571428571, within(1e-12));
    assertThat(Groupings.adjustedRand(new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3})).isZero();
    assertThat(Groupings.adjustedRand(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
        .isCloseTo(-0.5, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void best_matchingOfRandomGains_isAsGoodAsEveryOther(long seed) {
    RandomStream random = Planted.streams(seed).stream("gains");
    double[][] gain = new double[5][5];
    for (double[] row : gain) {
      for (int j = 0; j < 5; j++) {
        row[j] = random.nextInt(20);
      }
    }
    double found = 0;
    int[] columns = Matching.best(gain);
    for (int i = 0; i < 5; i++) {
      found += gain[i][columns[i]];
    }
    assertThat(columns).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(found).isEqualTo(bruteForce(gain, 0, 0));
  }

  private static double bruteForce(double[][] gain, int row, int used) {
    double best = row == gain.length ? 0 : Double.NEGATIVE_INFINITY;
    for (int j = 0; row < gain.length && j < gain.length; j++) {
      if ((used & 1 << j) == 0) {
        best = Math.max(best, gain[row][j] + bruteForce(gain, row + 1, used | 1 << j));
      }
    }
    return best;
  }

  /** The example of R's p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm"). */
  @Test
  void holm_ofFourValues_stepsDown() {
    assertThat(Permutations.holm(new double[] {0.03, 0.01, 0.04, 0.02}))
        .containsExactly(new double[] {0.06, 0.04, 0.06, 0.06}, within(1e-12));
  }
}
