package autopoiesis.replay;

import java.util.HashMap;
import java.util.Map;

/** How often each person acted on each thing. */
final class PersonThingPairs {
  private final long things;
  private final Map<Long, Integer> counts = new HashMap<>();

  PersonThingPairs(ActColumns columns, int things) {
    this.things = things;
    for (int i = 0; i < columns.size(); i++) {
      add(columns.person[i], columns.thing[i]);
    }
  }

  boolean has(int person, int thing) {
    return counts.containsKey(key(person, thing));
  }

  void add(int person, int thing) {
    counts.merge(key(person, thing), 1, Integer::sum);
  }

  void remove(int person, int thing) {
    counts.computeIfPresent(key(person, thing), (key, count) -> count == 1 ? null : count - 1);
  }

  private long key(int person, int thing) {
    return person * things + thing;
  }
}
