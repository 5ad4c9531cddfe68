package autopoiesis.simulation;

/** What everybody was shown, met and did in one run, by step and person: what a platform logs. */
final class Exposures {
  private final int persons;
  private final int[] did; // steps x persons
  private final int[] met; // the same; -1 for nobody
  private final short[][] shown; // (steps x persons) x slots

  Exposures(Extent extent) {
    this.persons = extent.persons();
    int size = extent.steps() * persons;
    this.did = new int[size];
    this.met = new int[size];
    this.shown = new short[size][];
  }

  void record(int step, int person, int thing, int other, Slate slate) {
    int at = step * persons + person;
    did[at] = thing;
    met[at] = other;
    shown[at] = new short[slate.size()];
    for (int place = 0; place < slate.size(); place++) {
      shown[at][place] = (short) slate.thing(place);
    }
  }

  int did(int step, int person) {
    return did[step * persons + person];
  }

  int met(int step, int person) {
    return met[step * persons + person];
  }

  int slots(int step, int person) {
    return shown[step * persons + person].length;
  }

  int shown(int step, int person, int place) {
    return shown[step * persons + person][place];
  }
}
