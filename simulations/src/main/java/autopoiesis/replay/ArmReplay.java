package autopoiesis.replay;

import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Remembering;
import autopoiesis.relational.reading.Setting;
import java.util.Optional;

/** One arm's way through the log: what is stored is taken up, the rest is replayed and stored. */
final class ArmReplay {
  private final Arm arm;
  private final TestEvents events;
  private final Setting setting;
  private final OutcomeStore store;
  private final ReplayProgress progress;
  private final Outcomes outcomes;

  ArmReplay(
      Arm arm, TestEvents events, Setting setting, OutcomeStore store, ReplayProgress progress) {
    this.arm = arm;
    this.events = events;
    this.setting = setting;
    this.store = store;
    this.progress = progress;
    this.outcomes = new Outcomes(arm.name(), events);
  }

  Outcomes run() {
    int windows = events.protocol().windows();
    int stored = takeStored();
    if (stored == windows) {
      progress.advance(arm.name(), events.acts().size());
      return outcomes;
    }
    Temperature temperature =
        stored == 0 ? new Temperature() : new Temperature(again(stored - 1).temperature());
    Reading reading = arm.update().over(arm.factory().create(setting));
    TestThenLearn replay = new TestThenLearn(events, reading, outcomes, temperature);
    replay.observe(0, events.edge(0));
    progress.advance(arm.name(), events.edge(0));
    for (int w = 0; w < windows; w++) {
      if (w < stored) {
        recall(reading, again(w));
        replay.observe(events.edge(w), events.edge(w + 1));
        progress.advance(arm.name(), events.edge(w + 1) - events.edge(w));
      } else {
        reading.refit();
        double[] memory = Remembering.memoryOf(reading);
        replay.window(w, acts -> progress.advance(arm.name(), acts));
        store.save(outcomes.window(w, memory, temperature.beta()));
      }
    }
    return outcomes;
  }

  private void recall(Reading reading, WindowOutcomes finished) {
    try {
      Remembering.recall(reading, finished.memory());
    } catch (IllegalArgumentException e) {
      throw new UnfitWindowException(arm.name(), finished.window(), e);
    }
  }

  /** A stored window once more: what all of them remember need not be held at a time. */
  private WindowOutcomes again(int window) {
    return store
        .load(arm.name(), window)
        .orElseThrow(
            () -> new IllegalStateException("a window that was stored is gone: " + window));
  }

  /** Takes up the outcomes of the windows that are stored from the first on; how many these are. */
  private int takeStored() {
    int windows = events.protocol().windows();
    for (int w = 0; w < windows; w++) {
      Optional<WindowOutcomes> one = store.load(arm.name(), w);
      if (one.isEmpty()) {
        return w;
      }
      try {
        outcomes.take(one.get());
      } catch (IllegalArgumentException e) {
        throw new UnfitWindowException(arm.name(), w, e);
      }
    }
    return windows;
  }
}
