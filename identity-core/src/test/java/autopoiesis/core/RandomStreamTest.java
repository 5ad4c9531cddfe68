package autopoiesis.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamTest {

  @Test
  void philox_publishedVectors_agree() {
    // source: known-answer file of Random123 (Salmon et al. 2011), philox4x32 with 10 rounds
    assertThat(philox(new int[4], 0, 0))
        .containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    assertThat(philox(new int[] {-1, -1, -1, -1}, -1, -1))
        .containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    int[] pi = {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344};
    assertThat(philox(pi, 0xa4093822, 0x299f31d0))
        .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
  }

  private static int[] philox(int[] counter, int k0, int k1) {
    RandomStream.philox(counter, k0, k1);
    return counter;
  }

  @Test
  void nextLong_resumedAtAnyPosition_continuesTheStream() {
    RandomStream whole = new RandomStreams(7).stream("choice", 3);
    long[] drawn = whole.longs(40).toArray();
    for (int position = 0; position < drawn.length; position++) {
      RandomStream resumed = new RandomStream(whole.key(), position);
      assertThat(resumed.nextLong()).isEqualTo(drawn[position]);
      assertThat(resumed.position()).isEqualTo(position + 1);
    }
  }

  @Test
  void stream_otherNameIndexOrSeed_isAnother() {
    RandomStreams streams = new RandomStreams(1);
    Set<Long> firsts = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      firsts.add(streams.stream("a", i).nextLong());
      firsts.add(streams.stream("b", i).nextLong());
      firsts.add(streams.stream("a", i, 0).nextLong());
      firsts.add(new RandomStreams(i + 2).stream("a").nextLong());
    }
    assertThat(firsts).hasSize(4000);
  }

  @Test
  void stream_askedTwice_isTheSame() {
    RandomStreams streams = new RandomStreams(-5);
    long first = streams.stream("a", 1, 2).nextLong();
    streams.stream("something else").nextLong();
    assertThat(new RandomStreams(-5).stream("a", 1, 2).nextLong()).isEqualTo(first);
  }

  @Test
  void nextInt_smallBound_isUniform() {
    RandomStream random = new RandomStreams(11).stream("uniform");
    int[] counts = new int[7];
    int draws = 70_000;
    for (int i = 0; i < draws; i++) {
      counts[random.nextInt(7)]++;
    }
    double expected = draws / 7.0;
    double chiSquare = 0;
    for (int count : counts) {
      chiSquare += (count - expected) * (count - expected) / expected;
    }
    assertThat(chiSquare).isLessThan(22.46); // the .999 quantile with 6 degrees of freedom
  }

  @Test
  void nextGaussian_manyDraws_haveMomentsOfTheNormal() {
    RandomStream random = new RandomStreams(12).stream("normal");
    int draws = 200_000;
    double[] moments = new double[4];
    for (int i = 0; i < draws; i++) {
      double x = random.nextGaussian();
      moments[0] += x / draws;
      moments[1] += x * x / draws;
      moments[2] += x * x * x / draws;
      moments[3] += x * x * x * x / draws;
    }
    assertThat(moments[0]).isCloseTo(0, within(4 * Math.sqrt(1.0 / draws)));
    assertThat(moments[1]).isCloseTo(1, within(4 * Math.sqrt(2.0 / draws)));
    assertThat(moments[2]).isCloseTo(0, within(4 * Math.sqrt(15.0 / draws)));
    assertThat(moments[3]).isCloseTo(3, within(4 * Math.sqrt(96.0 / draws)));
  }

  @Test
  void nextDouble_manyDraws_liesInTheUnitInterval() {
    double[] drawn = new RandomStreams(13).stream("unit").doubles(10_000).toArray();
    assertThat(Arrays.stream(drawn).min().orElseThrow()).isGreaterThanOrEqualTo(0);
    assertThat(Arrays.stream(drawn).max().orElseThrow()).isLessThan(1);
    assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(0.5, within(0.0116));
  }

  @Test
  void shuffle_anyValues_keepsThemAll() {
    int[] values = {3, 1, 4, 1, 5, 9, 2, 6};
    int[] shuffled = values.clone();
    new RandomStreams(14).stream("shuffle").shuffle(shuffled);
    assertThat(shuffled).containsExactlyInAnyOrder(values).isNotEqualTo(values);
  }

  @Test
  void nextInt_boundNotPositive_isRefused() {
    assertThatThrownBy(() -> new RandomStreams(1).stream("a").nextInt(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound (0) must be positive");
  }
}
