package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.KnownPersons;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Ties;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelReadingsTest {
  private static final Setting SETTING =
      new Setting(
          3,
          3,
          List.of(
              new HardPartition("sex", List.of("f", "m"), new int[] {0, 0, 1}),
              new HardPartition("age", List.of("old"), new int[] {0, -1, 0})),
          new Ties(new int[][] {{1, 2}, {0}, {}}),
          1800,
          new RandomStreams(1));

  private static double[] read(Reading reading, int person) {
    double[] scores = {9, 9, 9};
    reading.read(person, 100, scores);
    return scores;
  }

  private static void observe(Reading reading, int person, int thing, boolean chosen) {
    reading.observe(new Act(person, thing, 1, chosen ? 1 : -1, chosen));
  }

  @Test
  void crowd_countsEveryActAndHalvesThemByTheActsSince() {
    Reading crowd = new CrowdReading(SETTING, 2);
    observe(crowd, 0, 0, true);
    observe(crowd, 1, 0, false);
    observe(crowd, 2, 1, false);

    double root = Math.sqrt(0.5);
    assertThat(read(crowd, 0)).containsExactly(new double[] {0.5 + root, 1, 0}, offset(1e-12));
  }

  @Test
  void crowd_afterManyActs_doesNotOverflow() {
    Reading crowd = new CrowdReading(SETTING, 1);
    for (int i = 0; i < 2000; i++) {
      observe(crowd, 0, i % 2, true);
    }

    // Alternating acts, each half of the next: 1 + 1/4 + ... and 1/2 + 1/8 + ...
    assertThat(read(crowd, 0)).containsExactly(new double[] {2.0 / 3, 4.0 / 3, 0}, offset(1e-12));
  }

  @Test
  void returning_halvesByTheChoicesOfThePersonAlone() {
    Reading returning = new ReturningReading(SETTING, 1);
    observe(returning, 0, 2, true);
    observe(returning, 1, 1, true);
    observe(returning, 0, 0, true);
    observe(returning, 0, 1, false);

    assertThat(read(returning, 0)).containsExactly(1, 0, 0.5);
    assertThat(read(returning, 2)).containsExactly(0, 0, 0);
  }

  @Test
  void tied_sumsWhatTheOtherEndsChose() {
    Reading tied = new TiedReading(SETTING, 1);
    observe(tied, 1, 0, true);
    observe(tied, 1, 2, true);
    observe(tied, 2, 2, true);

    assertThat(read(tied, 0)).containsExactly(0.5, 0, 2);
    assertThat(read(tied, 2)).containsExactly(0, 0, 0);
  }

  @Test
  void tied_readsThroughTiesThatHaveBegunAlone() {
    double always = Double.NEGATIVE_INFINITY;
    Ties ties = new Ties(new int[][] {{1, 2}, {0}, {}}, new double[][] {{99, 101}, {always}, {}});
    Setting dated = new Setting(3, 3, List.of(), ties, 1800, new RandomStreams(1));
    Reading tied = new TiedReading(dated, 1);
    observe(tied, 1, 0, true);
    observe(tied, 2, 2, true);
    double[] scores = new double[3];

    tied.read(0, 98, scores);
    assertThat(scores).containsExactly(0, 0, 0);
    tied.read(0, 99, scores);
    assertThat(scores).containsExactly(1, 0, 0);
    tied.read(0, 101, scores);
    assertThat(scores).containsExactly(1, 0, 1);
    assertThat(ties.isEmpty()).isFalse();
  }

  @Test
  void labelAnchor_isTheMeanOfShrunkSharesOfEachLabel() {
    Reading labels = new LabelAnchor(SETTING, 2);
    observe(labels, 0, 0, true);
    observe(labels, 1, 1, true);
    observe(labels, 2, 1, true);
    observe(labels, 2, 2, false);

    // Everybody: 1/3, 2/3. Sex f: 2 choices, (1 + 2/3)/4, (1 + 4/3)/4. Age old: the same sizes,
    // (1 + 2/3)/4, (1 + 4/3)/4.
    assertThat(read(labels, 0))
        .containsExactly(new double[] {5.0 / 12, 7.0 / 12, 0}, offset(1e-12));
    // No age: everybody's shares stand for it.
    assertThat(read(labels, 1))
        .containsExactly(
            new double[] {(5.0 / 12 + 1.0 / 3) / 2, (7.0 / 12 + 2.0 / 3) / 2, 0}, offset(1e-12));
  }

  @Test
  void knownPersons_whoHaveNotChosenAnythingYet_areReadByPopularity() {
    Reading ones =
        new Reading() {
          @Override
          public void read(int person, double time, double[] scores) {
            Arrays.fill(scores, 1);
          }

          @Override
          public void observe(Act act) {}

          @Override
          public void refit() {}
        };
    Reading known = new KnownPersons(SETTING, ones, KnownPersons.Since.EVERY_REFIT);
    observe(known, 0, 2, true);
    observe(known, 1, 1, false);
    double[] popular = read(new Popularity(SETTING), 0);
    assertThat(read(known, 0)).isNotEqualTo(new double[] {1, 1, 1});

    known.refit();

    assertThat(read(known, 0)).containsExactly(1, 1, 1);
    assertThat(read(known, 1)).containsExactly(0, 0, 1);
    assertThat(popular).containsExactly(0, 0, 0);
  }

  @Test
  void mixByHand_sumsOneVoteForEachPersonalChannelAndHalfAVoteForAllOthers() {
    Reading crowd = new CrowdReading(SETTING, 1e9);
    Reading returning = new ReturningReading(SETTING, 1e9);
    MixedReading mix =
        new MixedReading(
            SETTING,
            List.of(
                Channel.common("crowd", crowd),
                Channel.common("crowd again", new CrowdReading(SETTING, 1e9)),
                Channel.personal("returning", returning)),
            MixSettings.standard().with(MixSettings.Learning.BY_HAND));
    observe(mix, 0, 0, true);
    observe(mix, 1, 1, true);
    observe(mix, 1, 1, true);

    // Crowd (1, 2, 0) has mean 1 and variance 2/3; returning (1, 0, 0) mean 1/3, variance 2/9.
    double crowdUnit = Math.sqrt(1.5);
    double ownUnit = Math.sqrt(4.5);
    assertThat(read(mix, 0))
        .containsExactly(
            new double[] {
              ownUnit * 2 / 3, 0.5 * crowdUnit - ownUnit / 3, -0.5 * crowdUnit - ownUnit / 3
            },
            offset(1e-6));
  }
}
