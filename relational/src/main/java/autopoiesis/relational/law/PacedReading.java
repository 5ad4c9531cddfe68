package autopoiesis.relational.law;

import autopoiesis.relational.Paradigm.Update;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Remembering;
import java.util.ArrayList;
import java.util.List;

/**
 * A reading that takes part in the circle only as often as a paradigm lets it: at every event, at
 * the edges of windows, or never after the first refit, which ends the warm start.
 */
final class PacedReading implements Remembering {
  private final Reading reading;
  private final Update update;
  private final List<Act> waiting = new ArrayList<>();
  private boolean begun;

  PacedReading(Reading reading, Update update) {
    this.reading = reading;
    this.update = update;
  }

  @Override
  public void read(int person, double time, double[] scores) {
    reading.read(person, time, scores);
  }

  @Override
  public void observe(Act act) {
    switch (update) {
      case EVENT -> reading.observe(act);
      case WINDOW -> waiting.add(act);
      case NEVER -> {
        if (!begun) {
          reading.observe(act);
        }
      }
    }
  }

  private boolean opens() {
    boolean opens = !(begun && update == Update.NEVER);
    begun = true;
    if (opens) {
      waiting.forEach(reading::observe);
      waiting.clear();
    }
    return opens;
  }

  @Override
  public void refit() {
    if (opens()) {
      reading.refit();
    }
  }

  @Override
  public double[] memory() {
    return Remembering.memoryOf(reading);
  }

  @Override
  public void recall(double[] memory) {
    if (opens()) {
      Remembering.recall(reading, memory);
    }
  }
}
