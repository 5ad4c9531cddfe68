package autopoiesis.replay;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Remembering;
import java.util.ArrayList;
import java.util.List;

/** A reading that learns of acts only when it is refitted. */
final class RefitReading implements Remembering {
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
    catchUp();
    reading.refit();
  }

  private void catchUp() {
    waiting.forEach(reading::observe);
    waiting.clear();
  }

  @Override
  public double[] memory() {
    return Remembering.memoryOf(reading);
  }

  @Override
  public void recall(double[] memory) {
    catchUp();
    Remembering.recall(reading, memory);
  }
}
