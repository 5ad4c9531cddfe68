package autopoiesis.replay;

import autopoiesis.relational.reading.Reading;
import java.util.function.IntConsumer;

/** Replays acts for one arm: each event is foreseen first, then its act is learned from. */
final class TestThenLearn {
  private final TestEvents events;
  private final Acts acts;
  private final Reading reading;
  private final Outcomes outcomes;
  private final Temperature temperature;
  private final double[] scores;
  private final TopThings top;

  TestThenLearn(TestEvents events, Reading reading, Outcomes outcomes, Temperature temperature) {
    this.events = events;
    this.acts = events.acts();
    this.reading = reading;
    this.outcomes = outcomes;
    this.temperature = temperature;
    this.scores = new double[acts.things()];
    this.top = new TopThings(outcomes.topSize());
  }

  /** Everything: warm start, then window after window. */
  static Outcomes run(String arm, TestEvents events, Reading reading) {
    Outcomes outcomes = new Outcomes(arm, events);
    TestThenLearn replay = new TestThenLearn(events, reading, outcomes, new Temperature());
    replay.observe(0, events.edge(0));
    for (int w = 0; w < events.protocol().windows(); w++) {
      reading.refit();
      replay.window(w, acts -> {});
    }
    return outcomes;
  }

  /** Learns from acts without foreseeing any. */
  void observe(int from, int to) {
    for (int i = from; i < to; i++) {
      reading.observe(acts.act(i));
    }
  }

  /**
   * One window; the reading was refitted at its beginning.
   *
   * @param progress is told now and then how many acts more are done
   */
  void window(int w, IntConsumer progress) {
    int event = events.firstOfWindow(w);
    int end = events.edge(w + 1);
    int i = events.edge(w);
    int told = i;
    while (i < end) {
      // Both ends of a mutual act are foreseen before either is learned from.
      int after = acts.mirrored(i) ? i + 2 : i + 1;
      while (event < events.size() && events.act(event) < after) {
        foresee(w, event++);
      }
      observe(i, after);
      i = after;
      if (i - told >= 512 || i >= end) {
        progress.accept(i - told);
        told = i;
      }
    }
    temperature.fit();
  }

  private void foresee(int w, int event) {
    int chosen = events.thing(event);
    reading.read(events.person(event), events.time(event), scores);
    events.exclude(event, scores);
    outcomes.set(event, rank(event, chosen), temperature.logLoss(scores, chosen));
    int first = events.firstOfWindow(w);
    temperature.offer(event - first, events.firstOfWindow(w + 1) - first, scores, chosen);
    top.select(event, scores);
    for (int place = 0; place < top.size(); place++) {
      outcomes.setTop(event, place, top.thing(place));
    }
  }

  /** One more than the number of better things, ties at the mean of the ranks they share. */
  private double rank(int event, int chosen) {
    double own = scores[chosen];
    int better = 0;
    int same = 0;
    int finite = 0;
    for (double score : scores) {
      better += score > own ? 1 : 0;
      same += score == own ? 1 : 0;
      finite += Double.isFinite(score) ? 1 : 0;
    }
    // A candidate at negative infinity would pass for none, and flatter the log-loss.
    if (finite < events.candidates(event)) {
      throw new IllegalStateException(
          "arm "
              + outcomes.arm()
              + " gave person "
              + events.person(event)
              + " at event "
              + event
              + " a candidate with the score "
              + notFinite()
              + "; every score must be a finite number");
    }
    return 1 + better + (same - 1) / 2.0;
  }

  private double notFinite() {
    for (double score : scores) {
      if (Double.isNaN(score) || score == Double.POSITIVE_INFINITY) {
        return score;
      }
    }
    return Double.NEGATIVE_INFINITY;
  }
}
