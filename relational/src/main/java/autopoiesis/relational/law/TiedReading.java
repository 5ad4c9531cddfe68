package autopoiesis.relational.law;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Ties;
import java.util.Arrays;

/**
 * Somebody as what those tied to it by now do: a thing scores the number of times they chose it,
 * each choice halving in weight every {@code halfLife} choices of the one who made it.
 */
final class TiedReading implements Reading {
  private static final int LONGEST = 200;

  private final Ties ties;
  private final RecentChoices choices;

  TiedReading(Setting setting, double halfLife) {
    ties = setting.ties();
    choices = new RecentChoices(setting, halfLife, LONGEST);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < ties.degree(person); i++) {
      if (ties.since(person, i) <= time) {
        choices.addTo(ties.neighbour(person, i), scores);
      }
    }
  }

  @Override
  public void observe(Act act) {
    choices.observe(act);
  }
}
