package autopoiesis.relational.reading;

import autopoiesis.optimization.algebra.PositiveDefinite;

/** See {@link AutoregressiveRidge}. */
final class AutoregressiveReading implements Reading {
  /** Acts further back are left out of what is learned from. */
  private static final int LONGEST = 60;

  private final AutoregressiveRidge ridge;
  private final int size;
  private final Histories history;
  private final DecayedHistory decayed;
  private final ThingSlots slots;
  private final double[] traces;
  private final double[] next;
  private final float[] weights;
  private final double[] bySlot;
  private final int[] trace = new int[LONGEST];

  AutoregressiveReading(AutoregressiveRidge ridge, Setting setting) {
    this(ridge, setting, Ease.MOST);
  }

  AutoregressiveReading(AutoregressiveRidge ridge, Setting setting, int most) {
    this.ridge = ridge;
    this.history = new Histories(setting.persons());
    this.decayed = new DecayedHistory(history, ridge.decay());
    this.slots = new ThingSlots(setting.things(), most);
    this.size = slots.size();
    this.traces = new double[size * size];
    this.next = new double[size * size];
    this.weights = new float[size * size];
    this.bySlot = new double[size];
  }

  @Override
  public void read(int person, double time, double[] scores) {
    decayed.score(person, slots, weights, bySlot);
    slots.spread(bySlot, scores);
  }

  @Override
  public void observe(Act act) {
    int person = act.person();
    int target = slots.take(act.thing());
    int length = Math.min(LONGEST, decayed.length(person));
    for (int age = 0; age < length; age++) {
      trace[age] = slots.slot(decayed.thing(person, age));
    }
    for (int age = 0; age < length; age++) {
      if (trace[age] >= 0) {
        learn(age, target, length);
      }
    }
    history.add(person, act.thing());
  }

  private void learn(int age, int target, int length) {
    double weight = decayed.weight(age);
    int row = trace[age] * size;
    if (target >= 0) {
      next[row + target] += weight;
    }
    for (int other = 0; other < length; other++) {
      if (trace[other] >= 0) {
        traces[row + trace[other]] += weight * decayed.weight(other);
      }
    }
  }

  @Override
  public void refit() {
    double[] solved =
        PositiveDefinite.factorWithRidge(traces, size, ridge.ridge()).solve(next, size);
    for (int i = 0; i < solved.length; i++) {
      weights[i] = (float) solved[i];
    }
  }
}
