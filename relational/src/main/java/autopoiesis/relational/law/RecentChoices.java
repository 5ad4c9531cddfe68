package autopoiesis.relational.law;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Setting;

/** What persons chose of late, each choice halving in weight with the same person's later ones. */
final class RecentChoices {
  private final ActHistory history;
  private final double retention;
  private final int longest;

  /**
   * Choices to come.
   *
   * @param halfLife in choices of the same person
   * @param longest how many of the last choices count
   */
  RecentChoices(Setting setting, double halfLife, int longest) {
    history = new ActHistory(setting.persons(), setting.things());
    retention = Math.pow(0.5, 1 / halfLife);
    this.longest = longest;
  }

  /** Adds to each thing the weight of this person's choices of it. */
  void addTo(int person, double[] scores) {
    double weight = 1;
    int act = history.last(person);
    for (int back = 0; back < longest && act >= 0; back++) {
      scores[history.thing(act)] += weight;
      weight *= retention;
      act = history.previous(act);
    }
  }

  void observe(Act act) {
    if (act.chosen()) {
      history.add(act);
    }
  }
}
