package autopoiesis.relational.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings that solve least squares, against their optimality conditions. */
class LinearReadingsTest {
  private static final RandomStreams STREAMS = new RandomStreams(2);

  private static double[] read(Reading reading, int person, int things) {
    double[] scores = new double[things];
    reading.read(person, 1000, scores);
    return scores;
  }

  private static void choose(Reading reading, int person, int... things) {
    for (int thing : things) {
      reading.observe(new Act(person, thing, 0, 1, true));
    }
  }

  @Test
  void ease_twoThings_isTheRidgeOfOneOnTheOther() {
    Reading reading =
        new Ease(2, 1, History.CHOSEN, History.CHOSEN).create(Setting.of(4, 2, STREAMS));
    choose(reading, 0, 0, 1);
    choose(reading, 1, 0, 1);
    choose(reading, 2, 0);
    reading.refit();
    // Without the diagonal, thing 1 on thing 0: n_01 / (n_0 + ridge) = 2 / 5; 0 on 1: 2 / 4.
    assertThat(read(reading, 2, 2)[1]).isCloseTo(0.4, within(1e-7));
    choose(reading, 3, 1);
    assertThat(read(reading, 3, 2)[0]).isCloseTo(0.5, within(1e-7));
  }

  @Test
  void ease_decay_countsActsFromTheLast() {
    Reading whole = new Ease(2, 1, History.ALL, History.ALL).create(Setting.of(3, 3, STREAMS));
    Reading half = new Ease(2, 0.5, History.ALL, History.ALL).create(Setting.of(3, 3, STREAMS));
    for (Reading reading : List.of(whole, half)) {
      choose(reading, 0, 0, 1, 2);
      choose(reading, 1, 0, 2);
      reading.refit();
    }
    choose(whole, 2, 0);
    double[] first = read(whole, 2, 3);
    choose(whole, 2, 1);
    double[] both = read(whole, 2, 3);
    choose(half, 2, 0, 1);
    double[] faded = read(half, 2, 3);
    for (int o = 0; o < 3; o++) {
      assertThat(faded[o]).isCloseTo(both[o] - 0.5 * first[o], within(1e-12));
    }
  }

  @Test
  void ease_moreThingsThanRoom_relatesTheMostMet() {
    Ease ease = new Ease(2, 1, History.CHOSEN, History.CHOSEN);
    Reading all = new EaseReading(ease, Setting.of(4, 2, STREAMS), 5);
    Reading few = new EaseReading(ease, Setting.of(4, 4, STREAMS), 2);
    for (int p = 0; p < 3; p++) {
      choose(all, p, 0, 1);
      choose(few, p, 3, 1);
    }
    choose(few, 3, 0, 1);
    choose(all, 3, 1);
    all.refit();
    few.refit();
    assertThat(read(few, 3, 4)).containsExactly(0, 0, 0, read(all, 3, 2)[0]);
  }

  @Test
  void autoregressive_moreThingsThanRoom_relatesTheFirstMet() {
    AutoregressiveRidge ridge = new AutoregressiveRidge(1, 0.5);
    Reading reading = new AutoregressiveReading(ridge, Setting.of(3, 5, STREAMS), 2);
    choose(reading, 0, 4, 3);
    choose(reading, 1, 4, 3);
    choose(reading, 2, 1, 4);
    reading.refit();
    // Twice thing 4 was followed by thing 3; thing 1 has no slot.
    assertThat(read(reading, 2, 5))
        .containsExactly(new double[] {0, 0, 0, 2 / 3.0, 0}, within(1e-7));
  }

  @Test
  void thingSlots_tiedAtTheBorder_keepTheFirst() {
    ThingSlots slots = ThingSlots.ofMost(new int[] {1, 5, 1, 2}, 3);
    assertThat(slots.slot(1)).isNotNegative();
    assertThat(slots.slot(3)).isNotNegative();
    assertThat(slots.slot(0)).isNotNegative();
    assertThat(slots.slot(2)).isNegative();
    assertThat(ThingSlots.ofMost(new int[] {0, 3}, 4).slot(1)).isEqualTo(1);
  }

  @Test
  void autoregressive_oneTransition_isTheRidgeQuotient() {
    Reading reading = new AutoregressiveRidge(1, 0.5).create(Setting.of(3, 3, STREAMS));
    choose(reading, 0, 0, 1);
    choose(reading, 1, 0, 1);
    choose(reading, 2, 0);
    reading.refit();
    // Twice a trace of thing 0 alone, each followed by thing 1: 2 / (2 + 1).
    assertThat(read(reading, 2, 3)).containsExactly(new double[] {0, 2 / 3.0, 0}, within(1e-7));
  }

  @Test
  void implicitAls_oneFactor_satisfiesTheNormalEquations() {
    double alpha = 2;
    double ridge = 0.1;
    Reading reading = new ImplicitAls(1, alpha, ridge, 1).create(Setting.of(2, 3, STREAMS));
    choose(reading, 0, 0, 1);
    choose(reading, 1, 1);
    for (int i = 0; i < 200; i++) {
      reading.refit();
    }
    double[] y = ((Remembering) reading).memory();
    double gram = y[0] * y[0] + y[1] * y[1] + y[2] * y[2];
    double x0 = (1 + alpha) * (y[0] + y[1]) / (gram + alpha * (y[0] * y[0] + y[1] * y[1]) + ridge);
    double x1 = (1 + alpha) * y[1] / (gram + alpha * y[1] * y[1] + ridge);
    double persons = x0 * x0 + x1 * x1;
    assertThat(y[0])
        .isCloseTo((1 + alpha) * x0 / (persons + alpha * x0 * x0 + ridge), within(1e-6));
    assertThat(y[2]).isZero();
    assertThat(read(reading, 1, 3)[0]).isCloseTo(x1 * y[0], within(1e-9));
  }

  @Test
  void blend_twoReadings_sumsStandardScores() {
    ReadingFactory constant =
        setting ->
            new Reading() {
              @Override
              public void read(int person, double time, double[] scores) {
                java.util.Arrays.fill(scores, 0.1);
              }

              @Override
              public void observe(Act act) {}
            };
    Reading reading =
        new Blend(List.of(Popularity::new, constant, Popularity::new))
            .create(Setting.of(1, 2, STREAMS));
    choose(reading, 0, 1, 1, 1);
    // Scores 0 and 3 are -1 and 1 in standard units.
    assertThat(read(reading, 0, 2)).containsExactly(-2, 2);
  }
}
