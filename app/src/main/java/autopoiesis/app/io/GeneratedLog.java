package autopoiesis.app.io;

import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Made-up acts of any number, for trying the command and for measuring it; not a model of anybody.
 * Persons belong to one of eight groups, which is their label; three acts in four are on things of
 * the group, few things get most acts, and acts lie 10 seconds apart.
 *
 * @param persons how many persons may act
 * @param things how many things there are, at least 8
 * @param acts how many acts
 * @param seed the root seed
 */
public record GeneratedLog(int persons, int things, long acts, long seed) {
  private static final int GROUPS = 8;
  private static final double FIRST = 1_600_000_000;

  public GeneratedLog {
    Require.that("persons", persons, persons > 0, "positive");
    Require.that("things", things, things >= GROUPS, "at least " + GROUPS);
    Require.that("acts", acts, acts > 0, "positive");
  }

  /** Writes a CSV with the columns person, thing, time, value and group. */
  public void write(Writer to, ProgressListener listener) throws IOException {
    RandomStream random = new RandomStreams(seed).stream("generated-log");
    BufferedWriter out = new BufferedWriter(to, 1 << 16);
    out.write("person,thing,time,value,group\n");
    StringBuilder line = new StringBuilder();
    for (long i = 0; i < acts; i++) {
      int person = random.nextInt(persons);
      int group = person % GROUPS;
      line.setLength(0);
      line.append('p').append(person).append(",t").append(thing(random, group));
      line.append(',').append((long) (FIRST + 10 * i));
      line.append(',').append(random.nextInt(2) == 0 ? "1" : "0.5").append(",g").append(group);
      out.append(line.append('\n'));
      if ((i & 0xFFFF) == 0) {
        listener.at("generating", i, acts);
      }
    }
    out.flush();
  }

  /** A thing, of the group three times in four; the square of a uniform draw makes few popular. */
  private int thing(RandomStream random, int group) {
    double share = random.nextDouble();
    int each = things / GROUPS;
    int place = (int) (share * share * each);
    int of = random.nextInt(4) == 0 ? random.nextInt(GROUPS) : group;
    return place * GROUPS + of;
  }
}
