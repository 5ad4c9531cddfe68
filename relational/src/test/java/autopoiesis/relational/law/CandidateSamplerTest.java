package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import autopoiesis.relational.law.MixSettings.Candidates;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateSamplerTest {
  private static final int THINGS = 50;

  private static SampledAct sample(int chosen, long draw) {
    Setting setting = Setting.of(2, THINGS, new RandomStreams(1));
    Popularity popularity = new Popularity(setting);
    ActHistory history = new ActHistory(2, THINGS);
    for (int thing = 0; thing < THINGS; thing++) {
      for (int i = 0; i <= thing; i++) {
        popularity.observe(new Act(1, thing, 0, 1, true));
      }
    }
    history.add(new Act(0, 49, 1, 1, true));
    history.add(new Act(0, 48, 2, 1, true));
    Panel panel = new Panel(List.of(Channel.common("popularity", popularity)), THINGS);
    panel.read(history, Candidates.UNMET, 0, 3);
    return new CandidateSampler(5, 10, THINGS)
        .sample(panel, 2, chosen, 2, 1, 1, new RandomStreams(draw).stream("d"));
  }

  @Test
  void sample_takesTheChosenFirstThenTheHardestUnmetThenOthersAtRandom() {
    SampledAct act = sample(20, 1);

    assertThat(act.candidates).hasSize(16).doesNotHaveDuplicates().doesNotContain(48, 49);
    assertThat(act.candidates[0]).isEqualTo(20);
    assertThat(Arrays.copyOfRange(act.candidates, 1, 6)).contains(47, 46, 45, 44, 43);
    // 48 unmet, less the chosen and the five hardest, are stood for by ten.
    assertThat(act.offsets[10]).isCloseTo((float) Math.log(42.0 / 10), within(1e-6f));
    assertThat(act.offsets[0]).isZero();
    assertThat(act.offsets[5]).isZero();
  }

  @Test
  void sample_overManyDraws_estimatesTheSumOverAllThingsWithoutBias() {
    double estimate = 0;
    for (long draw = 0; draw < 400; draw++) {
      SampledAct act = sample(20, draw);
      for (int c = 0; c < act.candidates.length; c++) {
        estimate += Math.exp(act.offsets[c]) * act.candidates[c] / 400;
      }
    }
    // 0 + ... + 47; the standard error is about 8.
    assertThat(estimate).isCloseTo(47 * 48 / 2.0, within(32.0));
  }

  @Test
  void sample_ofThingsAlreadyMet_keepsTheChosenOne() {
    SampledAct act = sample(49, 1);

    assertThat(act.candidates[0]).isEqualTo(49);
    assertThat(act.candidates).doesNotHaveDuplicates();
  }
}
