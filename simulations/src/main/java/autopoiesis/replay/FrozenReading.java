package autopoiesis.replay;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;

/** A reading that learns nothing after its first refit. */
final class FrozenReading implements Reading {
  private final Reading reading;
  private boolean frozen;

  FrozenReading(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(int person, double time, double[] scores) {
    reading.read(person, time, scores);
  }

  @Override
  public void observe(Act act) {
    if (!frozen) {
      reading.observe(act);
    }
  }

  @Override
  public void refit() {
    if (!frozen) {
      reading.refit();
      frozen = true;
    }
  }
}
