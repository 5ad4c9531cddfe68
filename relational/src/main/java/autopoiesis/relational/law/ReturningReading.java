package autopoiesis.relational.law;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;

/**
 * Somebody as what it does again: a thing scores how often the person chose it before, each choice
 * halving in weight every {@code halfLife} of its choices. Tells nothing apart where nothing can be
 * chosen twice.
 */
final class ReturningReading implements Reading {
  private static final int LONGEST = 2000;

  private final ActHistory history;
  private final double retention;

  ReturningReading(Setting setting, double halfLife) {
    history = new ActHistory(setting.persons(), setting.things());
    retention = Math.pow(0.5, 1 / halfLife);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Arrays.fill(scores, 0);
    double weight = 1;
    int act = history.last(person);
    for (int back = 0; back < LONGEST && act >= 0; back++) {
      scores[history.thing(act)] += weight;
      weight *= retention;
      act = history.previous(act);
    }
  }

  @Override
  public void observe(Act act) {
    if (act.chosen()) {
      history.add(act);
    }
  }
}
