package autopoiesis.relational.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.Paradigm;
import autopoiesis.relational.Paradigm.Anchor;
import autopoiesis.relational.Paradigm.Relations;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.LabelPopularity;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Remembering;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParadigmReadingTest {
  private static final int PERSONS = 60;
  private static final int THINGS = 40;
  private static final List<Act> LOG = GeneratedActs.walk(PERSONS, THINGS, 1200, 8);

  private static Setting setting() {
    int[] half = new int[PERSONS];
    for (int p = 0; p < PERSONS; p++) {
      half[p] = p % 2;
    }
    return new Setting(
        PERSONS,
        THINGS,
        List.of(new HardPartition("half", List.of("even", "odd"), half)),
        Ties.none(PERSONS),
        1800,
        new RandomStreams(11));
  }

  static List<Paradigm> paradigms() {
    List<Paradigm> paradigms = new ArrayList<>(Paradigm.all());
    paradigms.add(Paradigm.AUTOPOIETIC.with(Paradigm.Ontology.HELD));
    paradigms.add(Paradigm.AUTOPOIETIC.with(Paradigm.Ontology.GIVEN));
    paradigms.add(Paradigm.AUTOPOIETIC.with(Anchor.LEARNED_ONCE));
    paradigms.add(Paradigm.AUTOPOIETIC.with(Relations.NONE));
    paradigms.add(Paradigm.STATIC_LATENT.with(Paradigm.Update.EVENT));
    return paradigms;
  }

  /**
   * Acts up to one, with a refit at 600, 800 and 1000, and every reading of a few persons after.
   */
  private static double[] run(Reading reading, int until) {
    double[] read = new double[3 * THINGS];
    for (int i = 0; i < until; i++) {
      if (i >= 600 && i % 200 == 0) {
        reading.refit();
      }
      reading.observe(LOG.get(i));
    }
    double[] scores = new double[THINGS];
    for (int p = 0; p < 3; p++) {
      reading.read(p, LOG.get(until - 1).time() + 100, scores);
      System.arraycopy(scores, 0, read, p * THINGS, THINGS);
    }
    return read;
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void read_underEveryParadigm_isFiniteAndRepeatable(Paradigm paradigm) {
    double[] first = run(ParadigmReading.of(paradigm, setting()), 1150);
    double[] second = run(ParadigmReading.of(paradigm, setting()), 1150);

    assertThat(first).isEqualTo(second).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    assertThat(Arrays.stream(first).anyMatch(score -> score != 0)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void recall_atEveryEdge_leavesTheSameBitsAsRefitting(Paradigm paradigm) {
    Remembering fresh = ParadigmReading.of(paradigm, setting());
    Remembering resumed = ParadigmReading.of(paradigm, setting());
    double[] first = new double[THINGS];
    double[] second = new double[THINGS];
    for (int i = 0; i < 1150; i++) {
      if (i >= 600 && i % 200 == 0) {
        fresh.refit();
        resumed.recall(fresh.memory());
      }
      fresh.observe(LOG.get(i));
      resumed.observe(LOG.get(i));
    }
    fresh.refit();
    resumed.refit();
    for (int p = 0; p < PERSONS; p++) {
      fresh.read(p, LOG.get(1150).time(), first);
      resumed.read(p, LOG.get(1150).time(), second);
      assertThat(second).isEqualTo(first);
    }
    assertThat(resumed.memory()).isEqualTo(fresh.memory());
  }

  @Test
  void staticCategorical_withOneLabel_isLabelPopularityOfTheWindowsBefore() {
    Reading paradigm = ParadigmReading.of(Paradigm.STATIC_CATEGORICAL, setting());
    Reading counts = LabelPopularity.standard().create(setting());
    for (int i = 0; i < 900; i++) {
      if (i == 800) {
        paradigm.refit();
      }
      paradigm.observe(LOG.get(i));
      if (i < 800) {
        counts.observe(LOG.get(i));
      }
    }
    double[] first = new double[THINGS];
    double[] second = new double[THINGS];
    for (int p = 0; p < PERSONS; p++) {
      paradigm.read(p, LOG.get(900).time(), first);
      counts.read(p, LOG.get(900).time(), second);
      for (int a = 0; a < THINGS; a++) {
        for (int b = 0; b < THINGS; b++) {
          if (second[a] > second[b] + 1e-12) {
            assertThat(first[a]).isGreaterThan(first[b]);
          }
        }
      }
    }
  }

  @Test
  void paradigmsThatAreNeverUpdated_ignoreWhatPersonsTheyKnowDoLater() {
    int known = LOG.get(0).person();
    int late = personWithoutActsIn(LOG.subList(0, 600));
    for (Paradigm paradigm : List.of(Paradigm.STATIC_LATENT, Paradigm.RELATIONAL_FROZEN)) {
      Reading reading = ParadigmReading.of(paradigm, setting());
      Reading popularity = new Popularity(setting());
      double[] before = new double[THINGS];
      double[] after = new double[THINGS];
      for (int i = 0; i < 600; i++) {
        reading.observe(LOG.get(i));
        popularity.observe(LOG.get(i));
      }
      reading.refit();
      reading.read(known, LOG.get(1199).time(), before);
      for (int i = 600; i < 1200; i++) {
        reading.observe(LOG.get(i));
        popularity.observe(LOG.get(i));
      }
      reading.refit();

      reading.read(known, LOG.get(1199).time(), after);
      assertThat(after).as("%s, of whom it knows", paradigm.name()).isEqualTo(before);
      reading.read(late, LOG.get(1199).time(), after);
      popularity.read(late, LOG.get(1199).time(), before);
      assertThat(after).as("%s, of whom it does not", paradigm.name()).isEqualTo(before);
    }
  }

  private static int personWithoutActsIn(List<Act> acts) {
    Set<Integer> seen = acts.stream().filter(Act::chosen).map(Act::person).collect(toSet());
    return IntStream.range(0, PERSONS).filter(p -> !seen.contains(p)).findFirst().orElseThrow();
  }

  @Test
  void autopoietic_readsWalkersBetterThanPopularityAndSaysByWhichLaws() {
    ParadigmReading autopoietic = ParadigmReading.of(Paradigm.AUTOPOIETIC, setting());
    Reading nobody = ParadigmReading.of(Paradigm.AUTOPOIETIC.with(Relations.NONE), setting());
    double[] scores = new double[THINGS];
    double gained = 0;
    for (int i = 0; i < 1200; i++) {
      Act act = LOG.get(i);
      if (i >= 600 && i % 200 == 0) {
        autopoietic.refit();
        nobody.refit();
      }
      if (i >= 600 && act.chosen()) {
        autopoietic.read(act.person(), act.time(), scores);
        gained += 1.0 / rank(scores, act.thing());
        nobody.read(act.person(), act.time(), scores);
        gained -= 1.0 / rank(scores, act.thing());
      }
      autopoietic.observe(act);
      nobody.observe(act);
    }

    assertThat(gained).isPositive();
    LawHistory laws = autopoietic.mix().lawHistory();
    assertThat(laws.entries()).extracting(LawHistory.Entry::learning).contains(0, 1, 2);
    assertThat(laws.entries())
        .extracting(LawHistory.Entry::law)
        .contains("tau", "lambda", LawHistory.MASS_GATE);

    // the last laws are also told by what was remembered of them, to a reading that lived none of
    // it
    LawHistory told =
        ParadigmReading.of(Paradigm.AUTOPOIETIC, setting())
            .mix()
            .lawHistory(List.of(autopoietic.memory()), List.of(1000));
    int last = laws.entries().get(laws.entries().size() - 1).learning();
    assertThat(told.entries())
        .extracting(LawHistory.Entry::value)
        .isEqualTo(
            laws.entries().stream()
                .filter(entry -> entry.learning() == last)
                .map(LawHistory.Entry::value)
                .toList());
  }

  private static int rank(double[] scores, int thing) {
    int rank = 1;
    for (double score : scores) {
      rank += score > scores[thing] ? 1 : 0;
    }
    return rank;
  }
}
