package autopoiesis.replay;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Ties;
import java.util.List;

/** Small acts for tests. */
final class Logs {
  static final RandomStreams STREAMS = new RandomStreams(3);

  private Logs() {}

  /** Acts from rows of person, thing, time, chosen (1 or 0). */
  static Acts of(int persons, int things, double[][] rows) {
    ActColumns columns = new ActColumns(rows.length);
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      columns.set(i, (int) row[0], (int) row[1], row[2], row[3] == 1 ? 1 : 0, row[3] == 1);
    }
    return new Acts(persons, things, columns, Acts.Pairing.THINGS, List.of(), Ties.none(persons));
  }

  /**
   * Two sorts of persons, each preferring one half of the things in a fixed order of visits, acting
   * in sittings; never the same thing twice.
   */
  static Acts generated(int persons, int things, int actsEach) {
    RandomStream random = STREAMS.stream("generated");
    ActColumns columns = new ActColumns(persons * actsEach);
    boolean[][] met = new boolean[persons][things];
    int[] last = new int[persons];
    int row = 0;
    double time = 0;
    int[] left = new int[persons];
    java.util.Arrays.fill(left, actsEach);
    while (row < persons * actsEach) {
      int person = random.nextInt(persons);
      int sitting = Math.min(left[person], 1 + random.nextInt(5));
      time += 3600;
      for (int s = 0; s < sitting; s++) {
        int thing = next(random, person, last[person], met[person]);
        met[person][thing] = true;
        last[person] = thing;
        time += 10;
        boolean chosen = random.nextDouble() < 0.8;
        columns.set(row++, person, thing, time, chosen ? 1 : -0.5, chosen);
        left[person]--;
      }
    }
    int[] sorts = new int[persons];
    java.util.Arrays.setAll(sorts, p -> p % 2);
    HardPartition label = new HardPartition("sort", List.of("even", "odd"), sorts);
    return new Acts(
        persons, things, columns, Acts.Pairing.THINGS, List.of(label), Ties.none(persons));
  }

  private static int next(RandomStream random, int person, int last, boolean[] met) {
    int half = met.length / 2;
    int thing = random.nextDouble() < 0.6 ? last + 1 : random.nextInt(half) + half * (person % 2);
    thing %= met.length;
    while (met[thing]) {
      thing = random.nextInt(met.length);
    }
    return thing;
  }
}
