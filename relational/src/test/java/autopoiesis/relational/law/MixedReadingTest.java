package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixedReadingTest {
  private static final int THINGS = 40;
  private static final Setting SETTING = Setting.of(60, THINGS, new RandomStreams(2));
  private static final List<Act> LOG = GeneratedActs.walk(60, THINGS, 1500, 8);

  /** Scores by number, and notes how many acts it had observed at each refit and reading. */
  private static final class Spy implements Reading {
    final List<Integer> refits = new ArrayList<>();
    final List<Integer> reads = new ArrayList<>();
    private int acts;

    @Override
    public void read(int person, double time, double[] scores) {
      reads.add(acts);
      for (int o = 0; o < scores.length; o++) {
        scores[o] = o;
      }
    }

    @Override
    public void observe(Act act) {
      acts++;
    }

    @Override
    public void refit() {
      refits.add(acts);
    }
  }

  private static MixedReading mixOf(Spy spy) {
    return new MixedReading(SETTING, List.of(Channel.personal("spy", spy)), MixSettings.standard());
  }

  private static void observe(MixedReading mix, int from, int to) {
    LOG.subList(from, to).forEach(mix::observe);
  }

  @Test
  void mix_ofATwoSidedReadingWithAnIntercept_isRefused() {
    TwoSidedReading reading =
        TwoSidedReading.of(
            SETTING, PositionSettings.sequence(), FaceLaws.initial(), Intercept.POPULARITY);
    List<Channel> channels = List.of(Channel.personal("faces", reading));

    assertThatThrownBy(() -> new MixedReading(SETTING, channels, MixSettings.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("intercept");
  }

  @Test
  void observe_beforeAnybodyRefitsIt_refitsWheneverTheLogHasGrownByHalf() {
    Spy spy = new Spy();
    observe(mixOf(spy), 0, 1200);
    assertThat(spy.refits).containsExactly(500, 750, 1125);
  }

  @Test
  void observe_onceSomebodyRefittedIt_leavesRefitsToThem() {
    Spy spy = new Spy();
    MixedReading mix = mixOf(spy);
    observe(mix, 0, 600);
    mix.refit();
    observe(mix, 600, 1500);
    assertThat(spy.refits).containsExactly(500, 600);

    Spy other = new Spy();
    MixedReading again = mixOf(other);
    observe(again, 0, 600);
    again.recall(mix.memory());
    observe(again, 600, 1500);
    assertThat(other.refits).containsExactly(500, 600);
  }

  @Test
  void observe_mutualAct_readsBothEndsBeforeEitherIsLearned() {
    Spy spy = new Spy();
    MixedReading mix =
        new MixedReading(
            Setting.of(THINGS, THINGS, new RandomStreams(2)),
            List.of(Channel.personal("spy", spy)),
            MixSettings.standard());
    for (int i = 0; i < 400; i++) {
      Act first =
          new Act(i % THINGS, (i + 1 + i / THINGS) % THINGS, 10 * i, 1, true, Act.End.FIRST);
      mix.observe(first);
      mix.observe(first.otherEnd());
    }
    // From the first refit at 500 on, each end of each act is read at the act's beginning.
    assertThat(spy.refits).containsExactly(500, 750);
    assertThat(spy.reads).hasSize(300).allMatch(acts -> acts % 2 == 0);
  }
}
