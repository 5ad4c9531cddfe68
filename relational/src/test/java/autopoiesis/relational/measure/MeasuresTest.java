package autopoiesis.relational.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.Identities;
import autopoiesis.relational.Links;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  /**
   * 1-&gt;2 (2), 2-&gt;3 (1), 3-&gt;1 (3), 3-&gt;4, 4-&gt;5, 6-&gt;2 (1 each); rows hold makers.
   */
  private static Links sixNodes() {
    int[] makers = {0, 1, 2, 2, 3, 5};
    int[] made = {1, 2, 0, 3, 4, 1};
    return Links.of(6, made, makers, new double[] {2, 1, 3, 1, 1, 1});
  }

  private static final boolean[] FIRST_THREE = {true, true, true, false, false, false};

  @Test
  void closure_sixNodes_isSixSevenths() {
    assertThat(Closure.of(sixNodes(), FIRST_THREE)).isCloseTo(6 / 7.0, within(1e-15));
    assertThat(Closure.of(sixNodes(), new boolean[6])).isNaN();
  }

  @Test
  void core_sixNodes_isTheLoop() {
    assertThat(Closure.core(sixNodes())).isEqualTo(FIRST_THREE);
    assertThat(Closure.coreShare(sixNodes())).isEqualTo(.5);
  }

  /** Two blocks of ten persons, each with links inside by one chance and outside by another. */
  private static Links blocks(double inside, double outside, RandomStream random) {
    int[] from = new int[190];
    int[] to = new int[190];
    double[] weights = new double[190];
    int count = 0;
    for (int a = 0; a < 20; a++) {
      for (int b = a + 1; b < 20; b++) {
        from[count] = a;
        to[count] = b;
        boolean together = a / 10 == b / 10;
        weights[count++] = random.nextDouble() < (together ? inside : outside) ? 1 : 0;
      }
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (weights[i] > 0) {
        from[kept] = from[i];
        to[kept] = to[i];
        weights[kept++] = 1;
      }
    }
    return Links.mutual(
        20,
        java.util.Arrays.copyOf(from, kept),
        java.util.Arrays.copyOf(to, kept),
        java.util.Arrays.copyOf(weights, kept));
  }

  private static boolean[] firstTen() {
    boolean[] members = new boolean[20];
    java.util.Arrays.fill(members, 0, 10, true);
    return members;
  }

  @Test
  void beyondChance_plantedBlock_isPositiveAndZeroWithoutOne() {
    RandomStreams streams = new RandomStreams(3);
    Links planted = blocks(.6, .1, streams.stream("planted"));
    double found = Closure.beyondChance(planted, firstTen(), new int[20], streams, 50);
    assertThat(found).isGreaterThan(.2);
    double sum = 0;
    for (int i = 0; i < 20; i++) {
      Links none = blocks(.3, .3, streams.stream("none", i));
      sum += Closure.beyondChance(none, firstTen(), new int[20], streams, 20);
    }
    assertThat(sum / 20).isCloseTo(0, within(.05));
  }

  @Test
  void rewiring_anyGraph_keepsDegreesKindsAndSymmetry() {
    Links links = blocks(.5, .3, new RandomStreams(1).stream("links"));
    int[] kinds = new int[20];
    java.util.Arrays.setAll(kinds, i -> i % 2);
    Links rewired = Rewiring.of(links, kinds, new RandomStreams(2).stream("rewiring"));
    assertThat(rewired).isNotEqualTo(links);
    assertThat(rewired.isSymmetric()).isTrue();
    for (int a = 0; a < 20; a++) {
      assertThat(rewired.degree(a)).isEqualTo(links.degree(a));
      assertThat(rewired.between(a, a)).isZero();
      assertThat(sameKind(rewired, kinds, a)).isEqualTo(sameKind(links, kinds, a));
    }
  }

  private static int sameKind(Links links, int[] kinds, int a) {
    int count = 0;
    for (int link = links.start(a); link < links.start(a + 1); link++) {
      count += kinds[links.other(link)] == kinds[a] ? 1 : 0;
    }
    return count;
  }

  private static HardPartition partition(int... categoryOf) {
    return new HardPartition("p", List.of("a", "b", "c"), categoryOf);
  }

  @Test
  void turnover_halfTheLinksAndSomeMembers_isTheProduct() {
    int[] from = {0, 1, 2};
    Links before = Links.of(10, from, new int[] {3, 4, 5}, new double[] {1, 1, 1});
    Links after = Links.of(10, from, new int[] {3, 4, 6}, new double[] {1, 1, 1});
    Turnover turnover =
        Turnover.of(
            before,
            after,
            partition(0, 0, 0, 1, 1, 1, 2, 2, 2, 2),
            partition(0, 0, 0, 1, 1, 2, 2, 2, 2, 2));
    assertThat(turnover.links()).isCloseTo(.5, within(1e-15));
    double kept = 1 - .636453 / (Math.log(10) / Math.log(2));
    assertThat(turnover.persistence()).isCloseTo(kept, within(5e-7));
    assertThat(turnover.value()).isCloseTo(.5 * kept, within(5e-7));
  }

  @Test
  void turnover_nothingChanged_isZero() {
    Links links = sixNodes();
    HardPartition same = partition(0, 0, 1, 1, 2, 2);
    assertThat(Turnover.of(links, links, same, same).value()).isZero();
  }

  @Test
  void jaccard_fadedLink_countsByWeight() {
    Links full = Links.of(2, new int[] {0}, new int[] {1}, new double[] {1});
    Links half = Links.of(2, new int[] {0}, new int[] {1}, new double[] {.5});
    Links none = Links.of(2, new int[0], new int[0], new double[0]);
    assertThat(Turnover.jaccard(full, half)).isEqualTo(.5);
    assertThat(Turnover.jaccard(full, none)).isZero();
    assertThat(Turnover.jaccard(none, none)).isEqualTo(1);
  }

  @Test
  void drift_quarterTurn_isOne() {
    assertThat(CategoryDrift.drift(new double[] {2, 0}, new double[] {0, 5})).isEqualTo(1);
    assertThat(CategoryDrift.drift(new double[] {2, 0}, new double[] {7, 0})).isZero();
    assertThat(CategoryDrift.drift(new double[] {1, 0}, new double[] {-1, 0})).isEqualTo(2);
    assertThat(CategoryDrift.drift(new double[] {0, 0}, new double[] {1, 0})).isNaN();
  }

  @Test
  void selfReference_halfTheEvidenceSelfRouted_isHalf() {
    // Two items move the category, one of them met because the category led there.
    double[] bothItems = {1, 1};
    double[] withoutTheRouted = {.5, .5};
    assertThat(CategoryDrift.selfReference(bothItems, withoutTheRouted))
        .isCloseTo(.5, within(1e-15));
    assertThat(CategoryDrift.selfReference(bothItems, bothItems)).isZero();
    assertThat(CategoryDrift.selfReference(new double[2], bothItems)).isNaN();
  }

  @Test
  void centroids_twoCategories_areMeans() {
    Identities z = Identities.of(3, 2, new double[] {0, 0, 2, 4, 9, 9});
    double[][] centroids = CategoryDrift.centroids(z, partition(0, 0, 1));
    assertThat(centroids[0]).containsExactly(1, 2);
    assertThat(centroids[1]).containsExactly(9, 9);
    assertThat(centroids[2][0]).isNaN();
  }

  @Test
  void flux_oneMoves_isMeasuredInTheMapsScale() {
    // Centred: -1 and 1, so the scale is 1.
    Identities start = Identities.of(2, 1, new double[] {4, 6});
    Identities end = Identities.of(2, 1, new double[] {4, 9});
    double[] flux = Flux.of(start, end);
    assertThat(flux).containsExactly(0, 3);
    Participants.Builder builder = Participants.builder();
    builder.add(ParticipantKind.PERSON, "a");
    builder.add(ParticipantKind.THING, "b");
    Participants both = builder.build();
    assertThat(Flux.mean(flux, both, ParticipantKind.THING)).isEqualTo(3);
    assertThat(Flux.mean(flux, both, ParticipantKind.PERSONA)).isNaN();
    assertThat(Flux.of(start, start)).containsExactly(0, 0);
  }

  @Test
  void homogenisation_halfTheDistance_isThreeQuarters() {
    Identities before = Identities.of(2, 1, new double[] {-2, 2});
    Identities after = Identities.of(2, 1, new double[] {9, 11});
    int[] both = {0, 1};
    assertThat(Homogenisation.diversity(before, both)).isEqualTo(4);
    assertThat(Homogenisation.of(before, after, both)).isEqualTo(.75);
    assertThat(Homogenisation.of(after, before, both)).isEqualTo(-3);
    assertThat(Homogenisation.of(before, before, both)).isZero();
    assertThat(Homogenisation.of(before, after, new int[] {0})).isNaN();
  }

  @Test
  void misrecognition_knownDivergences_match() {
    double[] a = {1, 0};
    double[] b = {0, 1};
    double[] half = {.5, .5};
    assertThat(Misrecognition.of(a, b)).isEqualTo(1);
    assertThat(Misrecognition.of(a, a)).isZero();
    // H(3/4, 1/4) - H(1/2, 1/2) / 2.
    assertThat(Misrecognition.of(a, half)).isCloseTo(.8112781245 - .5, within(1e-10));
    assertThatThrownBy(() -> Misrecognition.of(a, new double[] {.5, .6}))
        .hasMessageContaining("sum of ascribed");
  }

  @Test
  void halfLife_geometricDecay_isItsHalfLife() {
    double[] values = new double[20];
    for (int step = 0; step < values.length; step++) {
      values[step] = .8 * Math.pow(2, -step / 4.0);
    }
    assertThat(Misrecognition.halfLife(values)).isCloseTo(4, within(1e-9));
    assertThat(Misrecognition.halfLife(new double[] {.4, .4, .4})).isInfinite();
    assertThat(Misrecognition.halfLife(new double[] {0, 0})).isNaN();
    assertThat(Misrecognition.halfLife(new double[] {1, .6, .2})).isCloseTo(1.25, within(1e-12));
  }
}
