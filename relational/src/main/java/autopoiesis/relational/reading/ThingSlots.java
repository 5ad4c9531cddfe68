package autopoiesis.relational.reading;

import java.util.Arrays;

/** Some of the things, numbered anew: those among which a matrix of pairs is kept. */
final class ThingSlots {
  private static final int NONE = -1;

  private final int[] slotOf;
  private final int[] thingOf;
  private int used;

  /** No thing yet, room for so many. */
  ThingSlots(int things, int most) {
    slotOf = new int[things];
    Arrays.fill(slotOf, NONE);
    thingOf = new int[Math.min(things, most)];
  }

  /** All things in their order where they fit; else those that count most, the first of equals. */
  static ThingSlots ofMost(int[] counts, int most) {
    ThingSlots slots = new ThingSlots(counts.length, most);
    int least = counts.length <= most ? 0 : least(counts, most);
    for (int o = 0; o < counts.length; o++) {
      if (counts[o] > least || counts.length <= most) {
        slots.take(o);
      }
    }
    for (int o = 0; o < counts.length; o++) {
      if (counts[o] == least) {
        slots.take(o);
      }
    }
    return slots;
  }

  private static int least(int[] counts, int most) {
    int[] ascending = counts.clone();
    Arrays.sort(ascending);
    return ascending[ascending.length - most];
  }

  /** The slot of this thing, given now if there is room; -1 when there is none. */
  int take(int thing) {
    if (slotOf[thing] == NONE && used < thingOf.length) {
      slotOf[thing] = used;
      thingOf[used++] = thing;
    }
    return slotOf[thing];
  }

  /** The slot of this thing, or -1. */
  int slot(int thing) {
    return slotOf[thing];
  }

  /** How many slots there are, used or not. */
  int size() {
    return thingOf.length;
  }

  /** Writes scores by slot to scores by thing; things without a slot score 0. */
  void spread(double[] bySlot, double[] scores) {
    Arrays.fill(scores, 0);
    for (int s = 0; s < used; s++) {
      scores[thingOf[s]] = bySlot[s];
    }
  }
}
