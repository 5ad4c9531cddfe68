package autopoiesis.relational.reading;

import autopoiesis.optimization.PositiveDefinite;

/** See {@link AutoregressiveRidge}. */
final class AutoregressiveReading implements Reading {
  /** Acts further back are left out of what is learned from. */
  private static final int LONGEST = 60;

  private final AutoregressiveRidge ridge;
  private final int things;
  private final Histories history;
  private final DecayedHistory decayed;
  private final double[] traces;
  private final double[] next;
  private final float[] weights;

  AutoregressiveReading(AutoregressiveRidge ridge, Setting setting) {
    this.ridge = ridge;
    this.things = setting.things();
    this.history = new Histories(setting.persons());
    this.decayed = new DecayedHistory(history, ridge.decay());
    this.traces = new double[things * things];
    this.next = new double[things * things];
    this.weights = new float[things * things];
  }

  @Override
  public void read(int person, double time, double[] scores) {
    decayed.score(person, weights, scores);
  }

  @Override
  public void observe(Act act) {
    int person = act.person();
    int length = Math.min(LONGEST, decayed.length(person));
    for (int age = 0; age < length; age++) {
      double weight = decayed.weight(age);
      int row = decayed.thing(person, age) * things;
      next[row + act.thing()] += weight;
      for (int other = 0; other < length; other++) {
        traces[row + decayed.thing(person, other)] += weight * decayed.weight(other);
      }
    }
    history.add(person, act.thing());
  }

  @Override
  public void refit() {
    double[] solved =
        PositiveDefinite.factorWithRidge(traces, things, ridge.ridge()).solve(next, things);
    for (int i = 0; i < solved.length; i++) {
      weights[i] = (float) solved[i];
    }
  }
}
