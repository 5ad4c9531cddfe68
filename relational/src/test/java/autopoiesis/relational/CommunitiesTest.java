package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunitiesTest {
  private static Communities seeded(long seed) {
    return Communities.of(new RandomStreams(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void find_karate_reachesTheKnownMaximum(long seed) {
    HardPartition found = seeded(seed).find(Karate.links());
    assertThat(Communities.modularity(Karate.links(), found, 1)).isCloseTo(.4197896, within(1e-7));
    assertThat(found.categories()).hasSize(4);
  }

  @Test
  void modularity_oneCommunityOfAll_isZero() {
    HardPartition one = new HardPartition("one", List.of("all"), new int[34]);
    assertThat(Communities.modularity(Karate.links(), one, 1)).isCloseTo(0, within(1e-15));
  }

  @Test
  void modularity_twoTrianglesAndABridge_isAsByHand() {
    Links links =
        Links.mutual(
            6,
            new int[] {0, 1, 2, 3, 4, 5, 2},
            new int[] {1, 2, 0, 4, 5, 3, 3},
            new double[] {1, 1, 1, 1, 1, 1, 1});
    HardPartition two = new HardPartition("two", List.of("a", "b"), new int[] {0, 0, 0, 1, 1, 1});
    assertThat(Communities.modularity(links, two, 1)).isCloseTo(5 / 14.0, within(1e-15));
    assertThat(seeded(1).find(links)).isEqualTo(named(two.toArray(), 2));
  }

  private static HardPartition named(int[] communityOf, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      names.add("" + i);
    }
    return new HardPartition("emergent", names, communityOf);
  }

  /** Blocks of equal size; links inside with one probability, outside with another. */
  static Links blocks(int blocks, int size, double inside, double outside, RandomStream random) {
    int n = blocks * size;
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        if (random.nextDouble() < (a / size == b / size ? inside : outside)) {
          from.add(a);
          to.add(b);
        }
      }
    }
    int[] f = from.stream().mapToInt(i -> i).toArray();
    int[] t = to.stream().mapToInt(i -> i).toArray();
    double[] weights = new double[f.length];
    java.util.Arrays.fill(weights, 1);
    return Links.mutual(n, f, t, weights);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void find_plantedBlocks_findsThem(long seed) {
    RandomStream random = new RandomStreams(seed).stream("blocks");
    Links links = blocks(8, 50, .3, .01, random);
    int[] planted = new int[400];
    java.util.Arrays.setAll(planted, i -> i / 50);
    HardPartition truth = named(planted, 8);
    HardPartition found = seeded(seed).find(links);
    assertThat(Agreement.of(truth, found).adjustedRand()).isGreaterThan(.98);
    assertThat(Communities.modularity(links, found, 1))
        .isGreaterThanOrEqualTo(Communities.modularity(links, truth, 1));
  }

  @Test
  void find_hugeWeights_doesNotRunOver() {
    RandomStream random = new RandomStreams(7).stream("heavy");
    Links light = blocks(4, 60, .5, .02, random);
    int[] rows = light.rows();
    int[] to = new int[rows.length];
    double[] weights = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      to[i] = light.other(i);
      weights[i] = 1e9;
    }
    Links heavy = Links.of(light.nodes(), rows, to, weights);
    assertThat(seeded(1).find(heavy)).isEqualTo(seeded(1).find(light));
  }

  @Test
  void find_sameSeed_isTheSame() {
    Links links = blocks(5, 30, .3, .1, new RandomStreams(1).stream("b"));
    assertThat(seeded(3).find(links)).isEqualTo(seeded(3).find(links));
  }

  @Test
  void find_higherResolution_findsMore() {
    assertThat(seeded(1).withResolution(4).find(Karate.links()).categories()).hasSizeGreaterThan(4);
  }

  @Test
  void find_isolatedNodes_areInNone() {
    Links links = Links.mutual(4, new int[] {0}, new int[] {2}, new double[] {1});
    HardPartition found = seeded(1).find(links);
    assertThat(found.toArray()).containsExactly(0, HardPartition.NONE, 0, HardPartition.NONE);
    Links nothing = Links.of(2, new int[0], new int[0], new double[0]);
    assertThat(seeded(1).find(nothing).categories()).isEmpty();
  }

  @Test
  void find_oneWayLinks_isRefused() {
    Links links = Links.of(2, new int[] {0}, new int[] {1}, new double[] {1});
    assertThatThrownBy(() -> seeded(1).find(links)).hasMessageContaining("symmetric");
  }
}
