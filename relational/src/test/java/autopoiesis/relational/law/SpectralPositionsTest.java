package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.algebra.SymmetricEigen;
import autopoiesis.relational.reading.Act;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpectralPositionsTest {
  private static ActHistory walk(int persons, int things, int acts, long seed) {
    ActHistory history = new ActHistory(persons, things);
    RandomStream stream = new RandomStreams(seed).stream("walk");
    int[] at = new int[persons];
    for (int i = 0; i < acts; i++) {
      int person = stream.nextInt(persons);
      at[person] = (at[person] + 1 + stream.nextInt(3)) % things;
      history.add(new Act(person, at[person], i, 1, true));
    }
    return history;
  }

  private static double[] dense(Affinity affinity) {
    int n = affinity.size();
    double[] identity = new double[n * n];
    for (int i = 0; i < n; i++) {
      identity[i * n + i] = 1;
    }
    return affinity.times(identity, n);
  }

  @Test
  void sequence_ofThreeActs_weighsThemByTheTrace() {
    ActHistory history = new ActHistory(2, 3);
    history.add(new Act(0, 0, 0, 1, true));
    history.add(new Act(1, 2, 1, 1, true));
    history.add(new Act(0, 1, 2, 1, true));
    history.add(new Act(0, 2, 3, 1, true));

    double[] a = dense(Affinity.sequence(history, 1));

    // Person 0: 0 -> 1 (1), 1 -> 2 (1), 0 -> 2 (1/2), both ways; person 1 follows nothing.
    assertThat(a).containsExactly(new double[] {0, 1, 0.5, 1, 0, 1, 0.5, 1, 0}, offset(1e-15));
  }

  @Test
  void normalised_withoutPrior_hasTheRootOfDegreesAsEigenvectorOfOne() {
    ActHistory history = walk(20, 12, 600, 3);
    Affinity affinity = Affinity.sequence(history, 4);
    double[] counted = dense(affinity);
    double[] roots = new double[12];
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 12; j++) {
        roots[i] += counted[i * 12 + j];
      }
      roots[i] = Math.sqrt(roots[i]);
    }

    assertThat(affinity.normalised(0).times(roots, 1)).containsExactly(roots, offset(1e-12));
  }

  @Test
  void positions_ofASmallMatrix_areItsEigenvectors() {
    Affinity affinity = Affinity.sequence(walk(30, 40, 3000, 1), 5).normalised(2);
    double[] a = dense(affinity);
    SymmetricEigen exact = SymmetricEigen.of(a, 40);
    double[] sizes = exact.values();
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = -Math.abs(sizes[i]);
    }
    Arrays.sort(sizes);

    SpectralPositions found =
        SpectralPositions.of(
            affinity, 6, 60, new double[0], new RandomStreams(5).stream("positions"));

    double[] v = found.vectors();
    double[] image = affinity.times(v, 6);
    for (int c = 0; c < 6; c++) {
      assertThat(Math.abs(found.eigenvalues()[c])).isCloseTo(-sizes[c], within(1e-9));
      for (int i = 0; i < 40; i++) {
        assertThat(image[i * 6 + c]).isCloseTo(found.eigenvalues()[c] * v[i * 6 + c], within(1e-6));
      }
    }
  }

  @Test
  void positions_fromTheSameStream_areTheSameBits() {
    Affinity affinity = Affinity.sequence(walk(10, 30, 500, 2), 5).normalised(2);

    double[] first =
        SpectralPositions.of(affinity, 5, 3, new double[0], new RandomStreams(1).stream("p"))
            .vectors();
    double[] second =
        SpectralPositions.of(affinity, 5, 3, new double[0], new RandomStreams(1).stream("p"))
            .vectors();

    assertThat(first).isEqualTo(second);
  }

  @Test
  void centred_hasMeanZeroAndRootMeanSquareOne() {
    Affinity affinity = Affinity.sequence(walk(10, 30, 500, 2), 5).normalised(2);
    double[] z =
        SpectralPositions.of(affinity, 4, 5, new double[0], new RandomStreams(1).stream("p"))
            .centred();

    double square = 0;
    for (int c = 0; c < 4; c++) {
      double mean = 0;
      for (int i = 0; i < 30; i++) {
        mean += z[i * 4 + c] / 30;
        square += z[i * 4 + c] * z[i * 4 + c];
      }
      assertThat(mean).isCloseTo(0, within(1e-14));
    }
    assertThat(Math.sqrt(square / 120)).isCloseTo(1, within(1e-14));
  }

  @Test
  void positions_inMoreDimensionsThanThings_areRefused() {
    Affinity affinity = Affinity.sequence(walk(3, 4, 20, 2), 5);

    assertThatThrownBy(
            () ->
                SpectralPositions.of(
                    affinity, 5, 3, new double[0], new RandomStreams(1).stream("p")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dimension (5) must be in [1, 4]");
  }
}
