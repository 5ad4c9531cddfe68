package autopoiesis.replay;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** A reading that learns of acts only when it is refitted. */
final class RefitReading implements Reading {
  private final Reading reading;
  private final List<Act> waiting = new ArrayList<>();

  RefitReading(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(int person, double time, double[] scores) {
    reading.read(person, time, scores);
  }

  @Override
  public void observe(Act act) {
    waiting.add(act);
  }

  @Override
  public void refit() {
    waiting.forEach(reading::observe);
    waiting.clear();
    reading.refit();
  }
}
