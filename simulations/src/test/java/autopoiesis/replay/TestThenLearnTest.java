package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestThenLearnTest {
  /** Six acts; the first two warm up, two windows of two. */
  private static final Acts SIX =
      Logs.of(
          3,
          4,
          new double[][] {
            {0, 0, 0, 1},
            {1, 0, 10, 1},
            {0, 1, 20, 1},
            {2, 0, 5000, 1},
            {0, 2, 5010, 0},
            {1, 1, 5020, 1}
          });

  private static final Protocol TWO =
      Protocol.standard().withWarmStart(2.0 / 6).withWindows(2).withCutoffs(List.of(2));

  @Test
  void testEvents_sixActs_areTheChosenFirstMeetings() {
    TestEvents events = TestEvents.of(SIX, TWO);
    assertThat(events.size()).isEqualTo(3);
    assertThat(events.act(0)).isEqualTo(2);
    assertThat(events.act(1)).isEqualTo(3);
    assertThat(events.act(2)).isEqualTo(5);
    assertThat(events.window(1)).isZero();
    assertThat(events.window(2)).isEqualTo(1);
    assertThat(events.sitting(0)).isEqualTo(Sitting.WITHIN);
    assertThat(events.sitting(1)).isEqualTo(Sitting.FIRST);
    assertThat(events.sitting(2)).isEqualTo(Sitting.OPENING);
    assertThat(events.candidates(0)).isEqualTo(3);
    assertThat(events.candidates(1)).isEqualTo(4);
    assertThat(events.candidates(2)).isEqualTo(3);
    assertThat(events.earlierActs(2)).isEqualTo(1);
    assertThat(events.firstOfWindow(1)).isEqualTo(2);
    assertThat(events.firstOfWindow(2)).isEqualTo(3);
  }

  @Test
  void testEvents_metAgain_countsOnlyAmongAllCandidates() {
    Acts acts = Logs.of(1, 2, new double[][] {{0, 0, 0, 1}, {0, 0, 1, 1}, {0, 1, 2, 1}});
    Protocol whole = Protocol.standard().withWarmStart(0).withWindows(1);
    assertThat(TestEvents.of(acts, whole).size()).isEqualTo(2);
    assertThat(TestEvents.of(acts, whole.withCandidates(Protocol.Candidates.ALL)).size())
        .isEqualTo(3);
  }

  @Test
  void run_popularity_ranksByHand() {
    TestEvents events = TestEvents.of(SIX, TWO);
    Outcomes outcomes = TestThenLearn.run("popularity", events, popularity());
    // Event 0: things 1, 2, 3 all unseen: the mean of ranks 1 to 3.
    assertThat(outcomes.rank(0)).isEqualTo(2);
    // Event 1: thing 0 was chosen twice, thing 1 once.
    assertThat(outcomes.rank(1)).isEqualTo(1);
    assertThat(outcomes.top(1, 0)).isEqualTo(0);
    assertThat(outcomes.top(1, 1)).isEqualTo(1);
    // Event 2: thing 1 once, things 2 and 3 never.
    assertThat(outcomes.rank(2)).isEqualTo(1);
    assertThat(outcomes.logLoss(0)).isNaN();
    assertThat(outcomes.logLoss(2)).isPositive();
  }

  private static Reading popularity() {
    return new Popularity(SIX.setting(1800, Logs.STREAMS));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void run_scoreThatIsNotFinite_isRefusedWithArmPersonAndValue(double score) {
    // At event 1, person 2 may choose any thing and chooses 0; thing 3 is the one without a score.
    Reading some =
        reading(
            (person, scores) -> {
              Arrays.fill(scores, 1);
              scores[3] = person == 2 ? score : 0;
            });
    TestEvents events = TestEvents.of(SIX, TWO);
    assertThatThrownBy(() -> TestThenLearn.run("some", events, some))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("arm some gave person 2 at event 1")
        .hasMessageContaining("the score " + score);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void run_whatIsNoCandidate_mayHaveAnyScore(double score) {
    // Person 0 has met thing 0, and so has person 1 by its event; person 2 has met nothing.
    Reading some =
        reading(
            (person, scores) -> {
              Arrays.fill(scores, 1);
              scores[0] = person == 2 ? 1 : score;
            });
    Outcomes outcomes = TestThenLearn.run("some", TestEvents.of(SIX, TWO), some);
    assertThat(outcomes.rank(0)).isEqualTo(2);
    assertThat(outcomes.rank(2)).isEqualTo(2);
  }

  private static Reading reading(BiConsumer<Integer, double[]> write) {
    return new Reading() {
      @Override
      public void read(int person, double time, double[] scores) {
        write.accept(person, scores);
      }

      @Override
      public void observe(Act act) {}
    };
  }

  @Test
  void update_eachPolicy_learnsAtItsTimes() {
    assertThat(learned(Update.FROZEN)).containsExactly("0", "1", "fit");
    assertThat(learned(Update.REFIT)).containsExactly("0", "1", "fit", "2", "3", "fit");
    assertThat(learned(Update.LIVE)).containsExactly("0", "1", "fit", "2", "3", "fit", "4", "5");
  }

  private static List<String> learned(Update update) {
    List<String> seen = new ArrayList<>();
    Reading spy =
        new Reading() {
          private int acts;

          @Override
          public void read(int person, double time, double[] scores) {
            Arrays.fill(scores, 0);
          }

          @Override
          public void observe(Act act) {
            seen.add(Integer.toString(acts++));
          }

          @Override
          public void refit() {
            seen.add("fit");
          }
        };
    TestThenLearn.run("spy", TestEvents.of(SIX, TWO), update.over(spy));
    return seen;
  }

  @Test
  void temperature_twoThings_isTheLogOdds() {
    // Score difference 1, the higher chosen 3 times of 4, one event at random: 3.5 of 5.
    Temperature temperature = new Temperature();
    for (int i = 0; i < 4; i++) {
      temperature.offer(i, 4, new double[] {1, 0, Double.NEGATIVE_INFINITY}, i == 0 ? 1 : 0);
    }
    temperature.fit();
    assertThat(temperature.beta()).isCloseTo(Math.log(3.5 / 1.5), within(1e-7));
    assertThat(temperature.logLoss(new double[] {1, 0}, 0))
        .isCloseTo(Math.log(5 / 3.5), within(1e-7));
  }

  @Test
  void temperature_scoresThatMislead_isZero() {
    Temperature temperature = new Temperature();
    temperature.offer(0, 1, new double[] {5, 0, 1}, 1);
    temperature.fit();
    assertThat(temperature.beta()).isZero();
    assertThat(temperature.logLoss(new double[] {5, 0, 1}, 1)).isEqualTo(Math.log(3));
  }

  @Test
  void topThings_tied_doNotFollowNumbers() {
    double[] tied = new double[50];
    TopThings top = new TopThings(5);
    int low = 0;
    for (int event = 0; event < 100; event++) {
      top.select(event, tied);
      low += top.thing(0) < 25 ? 1 : 0;
    }
    assertThat(low).isBetween(30, 70);
    assertThat(top.size()).isEqualTo(5);
  }
}
