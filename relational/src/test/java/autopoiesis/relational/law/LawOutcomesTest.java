package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.Outcome;
import autopoiesis.relational.Paradigm;
import autopoiesis.relational.law.LawHistory.Stop;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of how searches for laws ended. */
class LawOutcomesTest {
  private static final List<Act> LOG = GeneratedActs.walk(120, 60, 2400, 6).subList(0, 2400);
  private static final Setting SETTING = Setting.of(120, 60, new RandomStreams(1));

  private final List<double[]> memories = new ArrayList<>();
  private final List<Integer> acts = new ArrayList<>();
  private final LawHistory lived = learned(memories, acts);

  private static LawHistory learned(List<double[]> memories, List<Integer> acts) {
    ParadigmReading reading = ParadigmReading.of(Paradigm.AUTOPOIETIC, SETTING);
    for (int i = 0; i < LOG.size(); i++) {
      if (i > 0 && i % 600 == 0) {
        reading.refit();
        memories.add(reading.memory());
        acts.add(i);
      }
      reading.observe(LOG.get(i));
    }
    return reading.mix().lawHistory();
  }

  @Test
  void stops_sayForBothSearchesOfEveryLearningWhyTheyStopped() {
    // Positions are first found at 600 acts, and faces are judged by acts after that.
    assertThat(lived.stops())
        .extracting(Stop::learning, Stop::acts, Stop::laws)
        .containsExactly(
            tuple(0, 600, LawHistory.MIX),
            tuple(1, 1200, LawHistory.FACES),
            tuple(1, 1200, LawHistory.MIX),
            tuple(2, 1800, LawHistory.FACES),
            tuple(2, 1800, LawHistory.MIX));
    for (Stop stop : lived.stops()) {
      assertThat(stop.residual()).as(stop.laws()).isPositive().isFinite();
      assertThat(stop.outcome()).isIn(Outcome.CONVERGED, Outcome.ITERATION_LIMIT, Outcome.STALLED);
      if (stop.outcome() == Outcome.ITERATION_LIMIT && stop.laws().equals(LawHistory.MIX)) {
        assertThat(stop.iterations()).isEqualTo(stop.learning() == 0 ? 80 : 25);
      }
    }
  }

  @Test
  void stops_toldFromMemories_areTheSame() {
    LawHistory told =
        ParadigmReading.of(Paradigm.AUTOPOIETIC, SETTING).mix().lawHistory(memories, acts);

    assertThat(told.stops()).isEqualTo(lived.stops());
  }

  @Test
  void stops_ofAReadingThatRecalls_areTheSame() {
    ParadigmReading resumed = ParadigmReading.of(Paradigm.AUTOPOIETIC, SETTING);
    for (int i = 0; i < LOG.size(); i++) {
      if (i == 600 || i == 1200) {
        resumed.recall(memories.get(i / 600 - 1));
      } else if (i == 1800) {
        resumed.refit();
      }
      resumed.observe(LOG.get(i));
    }

    assertThat(resumed.mix().lawHistory().stops()).isEqualTo(lived.stops());
  }
}
