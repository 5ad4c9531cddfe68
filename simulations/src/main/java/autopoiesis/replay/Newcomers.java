package autopoiesis.replay;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Remembering;
import autopoiesis.relational.reading.Setting;

/**
 * Any reading with popularity in its place for persons who had not chosen anything when it last
 * learned: what somebody would do who runs a model that is learned now and then.
 *
 * @param factory the reading
 * @param update when it learns; popularity is always live
 */
record Newcomers(ReadingFactory factory, Update update) implements ReadingFactory {
  @Override
  public Reading create(Setting setting) {
    return new Served(setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return factory.bytes(setting, acts) + 2L * setting.persons() + 8L * setting.things();
  }

  private final class Served implements Remembering {
    private final Reading reading;
    private final Popularity popularity;
    private final boolean[] known;
    private final boolean[] seen;
    private boolean fitted;

    Served(Setting setting) {
      reading = update.over(factory.create(setting));
      popularity = new Popularity(setting);
      known = new boolean[setting.persons()];
      seen = new boolean[setting.persons()];
    }

    @Override
    public void read(int person, double time, double[] scores) {
      if (known[person]) {
        reading.read(person, time, scores);
      } else {
        popularity.read(person, time, scores);
      }
    }

    @Override
    public void observe(Act act) {
      seen[act.person()] |= act.chosen();
      popularity.observe(act);
      reading.observe(act);
    }

    @Override
    public void refit() {
      reading.refit();
      meet();
    }

    private void meet() {
      if (update != Update.FROZEN || !fitted) {
        System.arraycopy(seen, 0, known, 0, seen.length);
        fitted = true;
      }
    }

    @Override
    public double[] memory() {
      return Remembering.memoryOf(reading);
    }

    @Override
    public void recall(double[] memory) {
      Remembering.recall(reading, memory);
      meet();
    }
  }
}
