package autopoiesis.relational.law;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;

/**
 * A reading with popularity in its place for persons who had not chosen anything when it was last
 * fitted: a profile that was never made says nothing of its person.
 */
final class KnownPersons implements Reading {
  private final Reading reading;
  private final Popularity popularity;
  private final boolean[] seen;
  private boolean[] known;

  KnownPersons(Setting setting, Reading reading) {
    this.reading = reading;
    popularity = new Popularity(setting);
    seen = new boolean[setting.persons()];
    known = seen.clone();
  }

  @Override
  public void read(int person, double time, double[] scores) {
    (known[person] ? reading : popularity).read(person, time, scores);
  }

  @Override
  public void observe(Act act) {
    seen[act.person()] |= act.chosen();
    popularity.observe(act);
    reading.observe(act);
  }

  @Override
  public void refit() {
    known = seen.clone();
    reading.refit();
  }
}
