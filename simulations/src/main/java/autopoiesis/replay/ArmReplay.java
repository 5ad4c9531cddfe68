package autopoiesis.replay;

import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Remembering;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
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
    List<WindowOutcomes> stored = stored();
    if (stored.size() == windows) {
      progress.advance(arm.name(), events.acts().size());
      return outcomes;
    }
    Temperature temperature =
        stored.isEmpty()
            ? new Temperature()
            : new Temperature(stored.get(stored.size() - 1).temperature());
    Reading reading = arm.update().over(arm.factory().create(setting));
    TestThenLearn replay = new TestThenLearn(events, reading, outcomes, temperature);
    replay.observe(0, events.edge(0));
    progress.advance(arm.name(), events.edge(0));
    for (int w = 0; w < windows; w++) {
      if (w < stored.size()) {
        recall(reading, stored.get(w));
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

  private List<WindowOutcomes> stored() {
    List<WindowOutcomes> stored = new ArrayList<>();
    for (int w = 0; w < events.protocol().windows(); w++) {
      Optional<WindowOutcomes> one = store.load(arm.name(), w);
      if (one.isEmpty()) {
        break;
      }
      try {
        outcomes.take(one.get());
      } catch (IllegalArgumentException e) {
        throw new UnfitWindowException(arm.name(), w, e);
      }
      stored.add(one.get());
    }
    return stored;
  }
}
