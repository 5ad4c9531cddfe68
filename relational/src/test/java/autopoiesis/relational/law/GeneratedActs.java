package autopoiesis.relational.law;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import java.util.ArrayList;
import java.util.List;

/** A generated log in which people walk along things in sittings: order matters, tastes differ. */
final class GeneratedActs {
  private GeneratedActs() {}

  static List<Act> walk(int persons, int things, int acts, long seed) {
    RandomStream stream = new RandomStreams(seed).stream("acts");
    boolean[][] met = new boolean[persons][things];
    int[] at = new int[persons];
    int[] count = new int[persons];
    for (int p = 0; p < persons; p++) {
      at[p] = stream.nextInt(things);
    }
    List<Act> log = new ArrayList<>();
    double time = 0;
    while (log.size() < acts) {
      int person = stream.nextInt(persons);
      time += stream.nextInt(20) == 0 ? 4000 : 10;
      for (int step = 0; step < 3 && count[person] < things * 2 / 3; step++) {
        int thing = (at[person] + 1 + stream.nextInt(4)) % things;
        while (met[person][thing]) {
          thing = (thing + 1) % things;
        }
        met[person][thing] = true;
        count[person]++;
        at[person] = thing;
        time += 5;
        double value = (stream.nextInt(5) - 2) / 2.0;
        log.add(new Act(person, thing, time, value, value > 0));
      }
    }
    return log;
  }
}
