package autopoiesis.replay;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Remembering;

/** A reading that learns nothing after its first refit. */
final class FrozenReading implements Remembering {
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

  @Override
  public double[] memory() {
    return Remembering.memoryOf(reading);
  }

  @Override
  public void recall(double[] memory) {
    if (!frozen) {
      Remembering.recall(reading, memory);
      frozen = true;
    }
  }
}
