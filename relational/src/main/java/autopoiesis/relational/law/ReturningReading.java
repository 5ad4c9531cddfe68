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

  private final RecentChoices choices;

  ReturningReading(Setting setting, double halfLife) {
    choices = new RecentChoices(setting, halfLife, LONGEST);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Arrays.fill(scores, 0);
    choices.addTo(person, scores);
  }

  @Override
  public void observe(Act act) {
    choices.observe(act);
  }
}
