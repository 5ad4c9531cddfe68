package autopoiesis.replay;

/** See {@link Measure#novelty}. */
final class Novelty {
  private Novelty() {}

  static double[] of(Outcomes outcomes, int k) {
    TestEvents events = outcomes.events();
    Acts acts = events.acts();
    double[] bits = new double[acts.things()];
    double[] counts = new double[acts.things()];
    java.util.Arrays.fill(counts, 1);
    double total = acts.things();
    double[] values = new double[events.size()];
    int act = 0;
    for (int w = 0; w < events.protocol().windows(); w++) {
      for (; act < events.edge(w); act++) {
        if (acts.chosen(act)) {
          counts[acts.thing(act)]++;
          total++;
        }
      }
      for (int o = 0; o < bits.length; o++) {
        bits[o] = Math.log(total / counts[o]) / Math.log(2);
      }
      for (int e = events.firstOfWindow(w); e < events.firstOfWindow(w + 1); e++) {
        values[e] = mean(outcomes, e, k, bits);
      }
    }
    return values;
  }

  private static double mean(Outcomes outcomes, int event, int k, double[] bits) {
    double sum = 0;
    int places = 0;
    while (places < Math.min(k, outcomes.topSize()) && outcomes.top(event, places) >= 0) {
      sum += bits[outcomes.top(event, places++)];
    }
    return places > 0 ? sum / places : Double.NaN;
  }
}
