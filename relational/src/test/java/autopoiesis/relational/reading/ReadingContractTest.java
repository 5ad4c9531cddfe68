package autopoiesis.relational.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reading promises. */
class ReadingContractTest {
  private static final int PERSONS = 12;
  private static final int THINGS = 15;
  private static final RandomStreams STREAMS = new RandomStreams(11);

  static Stream<Arguments> readings() {
    ReadingFactory als = new ImplicitAls(4, 10, 1, 0.97);
    return Stream.of(
        Arguments.of("popularity", (ReadingFactory) Popularity::new),
        Arguments.of("recent-popularity", new RecentPopularity(20)),
        Arguments.of("label-popularity", LabelPopularity.standard()),
        Arguments.of("biography", Biography.standard()),
        Arguments.of("item-knn", ItemKnn.standard()),
        Arguments.of("ease", Ease.standard()),
        Arguments.of("ease-decayed", Ease.decayed()),
        Arguments.of("successor", Successor.standard()),
        Arguments.of("session-knn", SessionKnn.standard()),
        Arguments.of("user-knn", UserKnn.standard()),
        Arguments.of("implicit-als", als),
        Arguments.of("autoregressive", AutoregressiveRidge.standard()),
        Arguments.of("blend", new Blend(List.of(Ease.standard(), Popularity::new, als))));
  }

  private static Setting setting() {
    int[] sorts = new int[PERSONS];
    Arrays.setAll(sorts, p -> p % 2);
    HardPartition label = new HardPartition("sort", List.of("even", "odd"), sorts);
    return new Setting(
        PERSONS, THINGS, List.of(label), Ties.none(PERSONS), 1800, STREAMS.derived("reading"));
  }

  private static List<Act> acts() {
    RandomStream random = STREAMS.stream("acts");
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      // Person 11 never acts and thing 14 is never met.
      int person = random.nextInt(PERSONS - 1);
      int thing = random.nextInt(THINGS - 1);
      boolean chosen = random.nextDouble() < 0.7;
      acts.add(new Act(person, thing, 60.0 * i, chosen ? 1 : -0.5, chosen));
    }
    return acts;
  }

  private static Reading grown(ReadingFactory factory) {
    Reading reading = factory.create(setting());
    List<Act> acts = acts();
    for (int i = 0; i < acts.size(); i++) {
      reading.observe(acts.get(i));
      if (i % 50 == 49) {
        reading.refit();
      }
    }
    return reading;
  }

  private static double[] read(Reading reading, int person) {
    double[] scores = new double[THINGS];
    Arrays.fill(scores, Double.NaN);
    reading.read(person, 1e6, scores);
    return scores;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void read_beforeAnyAct_isFiniteAndTied(String name, ReadingFactory factory) {
    double[] scores = read(factory.create(setting()), 0);
    assertThat(scores).doesNotContain(Double.NaN).containsOnly(scores[0]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void refit_beforeAnyAct_isFinite(String name, ReadingFactory factory) {
    Reading reading = factory.create(setting());
    reading.refit();
    double[] scores = read(reading, 0);
    assertThat(scores).doesNotContain(Double.NaN);
    reading.observe(acts().get(0));
    reading.refit();
    assertThat(read(reading, 0)).doesNotContain(Double.NaN);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void read_everybody_isFiniteAndTellsThingsApart(String name, ReadingFactory factory) {
    Reading reading = grown(factory);
    for (int person = 0; person < PERSONS; person++) {
      for (double score : read(reading, person)) {
        assertThat(score).isFinite();
      }
    }
    assertThat(Arrays.stream(read(reading, 0)).distinct().count()).isGreaterThan(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void read_twice_changesNothing(String name, ReadingFactory factory) {
    Reading reading = grown(factory);
    double[] first = read(reading, 3);
    read(reading, 4);
    assertThat(read(reading, 3)).containsExactly(first);
    assertThat(read(grown(factory), 3)).containsExactly(first);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void recall_insteadOfRefit_givesTheSameBits(String name, ReadingFactory factory) {
    Reading original = factory.create(setting());
    Reading resumed = factory.create(setting());
    List<Act> acts = acts();
    for (int i = 0; i < acts.size(); i++) {
      original.observe(acts.get(i));
      resumed.observe(acts.get(i));
      if (i % 50 == 49) {
        original.refit();
        Remembering.recall(resumed, Remembering.memoryOf(original));
      }
    }
    original.refit();
    resumed.refit();
    assertThat(read(resumed, 2)).containsExactly(read(original, 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void observe_thingsNumberedOtherwise_permutesScores(String name, ReadingFactory factory) {
    if (name.equals("implicit-als") || name.equals("blend")) {
      return; // Begins at drawn factors, which belong to numbers.
    }
    Reading plain = grown(factory);
    Reading other = factory.create(setting());
    List<Act> acts = acts();
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      int thing = THINGS - 1 - act.thing();
      other.observe(new Act(act.person(), thing, act.time(), act.value(), act.chosen()));
      if (i % 50 == 49) {
        other.refit();
      }
    }
    double[] scores = read(plain, 5);
    double[] permuted = read(other, 5);
    for (int o = 0; o < THINGS; o++) {
      assertThat(permuted[THINGS - 1 - o]).isCloseTo(scores[o], within(1e-6));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readings")
  void bytes_anyReading_isNotNegative(String name, ReadingFactory factory) {
    assertThat(factory.bytes(setting(), 1000)).isPositive();
  }
}
