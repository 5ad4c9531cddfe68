package autopoiesis.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.Outcome;
import autopoiesis.relational.Paradigm;
import autopoiesis.relational.law.LawHistory;
import autopoiesis.relational.law.ParadigmReading;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Setting;
import org.junit.jupiter.api.Test;

class LawStopsTest {
  private static final int REFITS = 3;

  private final LawHistory history = learned();

  /** The laws that chance acts teach. */
  private static LawHistory learned() {
    RandomStreams streams = new RandomStreams(3);
    RandomStream stream = streams.stream("acts");
    ParadigmReading reading = ParadigmReading.of(Paradigm.AUTOPOIETIC, Setting.of(40, 30, streams));
    for (int i = 0; i < 550 + 150 * REFITS; i++) {
      if (i > 550 && i % 150 == 0) {
        reading.refit();
      }
      reading.observe(new Act(stream.nextInt(40), stream.nextInt(30), 1000.0 * i, 1, true));
    }
    return reading.mix().lawHistory();
  }

  @Test
  void summary_countsEveryOutcomeOfTheMix() {
    long limited =
        history.stops().stream()
            .filter(stop -> stop.laws().equals(LawHistory.MIX))
            .filter(stop -> stop.outcome() == Outcome.ITERATION_LIMIT)
            .count();
    long converged =
        history.stops().stream()
            .filter(stop -> stop.laws().equals(LawHistory.MIX))
            .filter(stop -> stop.outcome() == Outcome.CONVERGED)
            .count();

    assertThat(limited + converged).isEqualTo(REFITS);
    String summary = LawStops.summary(history);
    assertThat(summary).startsWith("The mix was learned 3 times: ");
    assertThat(summary.contains(limited + " stopped at the limit of ")).isEqualTo(limited > 0);
    assertThat(summary.contains(converged + " converged")).isEqualTo(converged > 0);
  }

  @Test
  void laws_haveALineForEachLearning() {
    LawsView view = ReplayViews.laws(history);

    assertThat(view.outcomes())
        .hasSize(REFITS)
        .allMatch(line -> line.matches(".*mix (stopped|converged).* steps?, gradient [0-9.e+-]+"));
    assertThat(view.summary()).isEqualTo(LawStops.summary(history));
  }
}
