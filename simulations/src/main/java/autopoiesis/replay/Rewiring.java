package autopoiesis.replay;

import autopoiesis.core.RandomStream;
import java.util.function.IntPredicate;

/**
 * Double-edge swaps (Maslov and Sneppen 2002, doi:10.1126/science.1065103): two acts exchange what
 * they were on, with their values, unless somebody would then meet a thing twice. Everybody keeps
 * the number and times of its acts, every thing the number of its acts.
 */
final class Rewiring {
  private final Acts acts;
  private final ActColumns columns;
  private final PersonThingPairs pairs;
  private final int step;

  Rewiring(Acts acts) {
    this.acts = acts;
    this.columns = acts.columns().copy();
    this.pairs = new PersonThingPairs(columns, acts.things());
    this.step = acts.size() > 0 && acts.mirrored(0) ? 2 : 1;
  }

  /**
   * Tries ten swaps for each act, of any two acts of the same part of the log (twentieths, each of
   * 200 acts or more), so that things are met when they were: what everybody does at the moment
   * survives, who does it does not. Where persons meet things again and again, that goes too.
   */
  Acts rewired(RandomStream random) {
    int units = columns.size() / step;
    int parts = Math.max(1, Math.min(20, units / 200));
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) part * units / parts);
      int size = (int) ((part + 1L) * units / parts) - from;
      for (long attempt = 0; size > 1 && attempt < 10L * size; attempt++) {
        swap((from + random.nextInt(size)) * step, (from + random.nextInt(size)) * step);
      }
    }
    return acts.withColumns(columns);
  }

  /**
   * Gives each act of the first sort, with this probability, what one of the second sort was on.
   */
  Acts exchanged(IntPredicate first, Partner second, double probability, RandomStream random) {
    for (int i = 0; i < columns.size(); i += step) {
      if (first.test(i) && random.nextDouble() < probability) {
        for (int attempt = 0; attempt < 50; attempt++) {
          int j = random.nextInt(columns.size() / step) * step;
          if (second.fits(i, j) && swap(i, j)) {
            break;
          }
        }
      }
    }
    return acts.withColumns(columns);
  }

  /** Whether two acts may be exchanged. */
  interface Partner {
    boolean fits(int act, int other);
  }

  int person(int act) {
    return columns.person[act];
  }

  int thing(int act) {
    return columns.thing[act];
  }

  private boolean swap(int i, int j) {
    int a = columns.person[i];
    int b = columns.person[j];
    int x = columns.thing[i];
    int y = columns.thing[j];
    if (a == b || x == y || pairs.has(a, y) || pairs.has(b, x)) {
      return false;
    }
    if (acts.thingsArePersons() && (a == y || b == x)) {
      return false;
    }
    double value = columns.value[i];
    boolean chosen = columns.chosen[i];
    double otherValue = columns.value[j];
    boolean otherChosen = columns.chosen[j];
    put(i, y, otherValue, otherChosen);
    put(j, x, value, chosen);
    return true;
  }

  private void put(int act, int thing, double value, boolean chosen) {
    int person = columns.person[act];
    int before = columns.thing[act];
    pairs.remove(person, before);
    pairs.add(person, thing);
    columns.set(act, person, thing, columns.time[act], value, chosen);
    if (step == 2) {
      pairs.remove(before, person);
      pairs.add(thing, person);
      columns.set(act + 1, thing, person, columns.time[act], value, chosen);
    }
  }
}
