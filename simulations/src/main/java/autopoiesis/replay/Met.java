package autopoiesis.replay;

/** What each person met, in order, as slices of one array: the first k of a person's things. */
final class Met {
  private final int[] start;
  private final int[] things;
  private final int[] earlier;
  private final int[] earlierOnThing;
  private final boolean[] first;

  Met(Acts acts) {
    start = new int[acts.persons() + 1];
    things = new int[acts.size()];
    earlier = new int[acts.size()];
    earlierOnThing = new int[acts.size()];
    for (int i = 0; i < acts.size(); i++) {
      start[acts.person(i) + 1]++;
    }
    for (int p = 0; p < acts.persons(); p++) {
      start[p + 1] += start[p];
    }
    int[] count = new int[acts.persons()];
    int[] countOnThing = new int[acts.things()];
    for (int i = 0; i < acts.size(); i++) {
      int person = acts.person(i);
      earlier[i] = count[person]++;
      earlierOnThing[i] = countOnThing[acts.thing(i)]++;
      things[start[person] + earlier[i]] = acts.thing(i);
    }
    first = firstMeetings(acts);
  }

  private boolean[] firstMeetings(Acts acts) {
    boolean[] firstByPerson = new boolean[acts.size()];
    int[] metBy = new int[acts.things()];
    for (int p = 0; p < acts.persons(); p++) {
      for (int k = start[p]; k < start[p + 1]; k++) {
        firstByPerson[k] = metBy[things[k]] != p + 1;
        metBy[things[k]] = p + 1;
      }
    }
    boolean[] firstByAct = new boolean[acts.size()];
    for (int i = 0; i < acts.size(); i++) {
      firstByAct[i] = firstByPerson[start[acts.person(i)] + earlier[i]];
    }
    return firstByAct;
  }

  /** Whether this act is its person's first on its thing. */
  boolean isFirst(int act) {
    return first[act];
  }

  /** How many acts the person of this act had before it. */
  int earlier(int act) {
    return earlier[act];
  }

  /** How many acts there were on the thing of this act before it. */
  int earlierOnThing(int act) {
    return earlierOnThing[act];
  }

  /** The thing of a person's k-th act, k from 0. */
  int thing(int person, int k) {
    return things[start[person] + k];
  }
}
