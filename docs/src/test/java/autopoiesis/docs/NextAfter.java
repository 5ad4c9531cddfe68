package autopoiesis.docs;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;

// guide:start
/** Reads a person through its last act alone: what did others do right after the same thing? */
final class NextAfter implements Reading {
  private final int[][] follows; // things x things: how often the second came right after the first
  private final int[] last; // each person's last thing, or -1

  NextAfter(Setting setting) {
    follows = new int[setting.things()][setting.things()];
    last = new int[setting.persons()];
    Arrays.fill(last, -1);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    for (int thing = 0; thing < scores.length; thing++) {
      scores[thing] = last[person] < 0 ? 0 : follows[last[person]][thing];
    }
  }

  @Override
  public void observe(Act act) {
    if (last[act.person()] >= 0) {
      follows[last[act.person()]][act.thing()]++;
    }
    last[act.person()] = act.thing();
  }
}
// guide:end
