package autopoiesis.replay;

import java.util.Arrays;

/** See {@link Measure#recall}. */
final class WindowRecall {
  private WindowRecall() {}

  static double[] of(Outcomes outcomes, int k) {
    TestEvents events = outcomes.events();
    double[] values = new double[events.size()];
    Arrays.fill(values, Double.NaN);
    int[] order = byPersonAndWindow(events);
    int[] chosenBy = new int[events.acts().things()];
    Arrays.fill(chosenBy, -1);
    int from = 0;
    while (from < order.length) {
      int first = order[from];
      int to = from;
      int different = 0;
      while (to < order.length && sameGroup(events, first, order[to])) {
        int thing = events.thing(order[to++]);
        different += chosenBy[thing] == first ? 0 : 1;
        chosenBy[thing] = first;
      }
      int found = 0;
      for (int place = 0; place < Math.min(k, outcomes.topSize()); place++) {
        int thing = outcomes.top(first, place);
        found += thing >= 0 && chosenBy[thing] == first ? 1 : 0;
      }
      values[first] = found / (double) different;
      from = to;
    }
    return values;
  }

  private static boolean sameGroup(TestEvents events, int a, int b) {
    return events.person(a) == events.person(b) && events.window(a) == events.window(b);
  }

  /** Event numbers, those of one window and person side by side in order of time. */
  private static int[] byPersonAndWindow(TestEvents events) {
    int[] order = new int[events.size()];
    for (int w = 0; w < events.protocol().windows(); w++) {
      int from = events.firstOfWindow(w);
      int to = events.firstOfWindow(w + 1);
      long[] keys = new long[to - from];
      for (int e = from; e < to; e++) {
        keys[e - from] = (long) events.person(e) << 32 | e;
      }
      Arrays.sort(keys);
      for (int i = 0; i < keys.length; i++) {
        order[from + i] = (int) keys[i];
      }
    }
    return order;
  }
}
