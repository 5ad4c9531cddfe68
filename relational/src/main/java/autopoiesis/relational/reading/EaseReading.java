package autopoiesis.relational.reading;

import autopoiesis.optimization.algebra.PositiveDefinite;

/** See {@link Ease}. */
final class EaseReading implements Reading {
  private final Ease ease;
  private final int persons;
  private final int most;
  private final Histories history;
  private final Histories fitted;
  private final DecayedHistory decayed;
  private final int[] counts;
  private ThingSlots slots;
  private float[] weights = new float[0];
  private double[] bySlot = new double[0];

  EaseReading(Ease ease, Setting setting) {
    this(ease, setting, Ease.MOST);
  }

  EaseReading(Ease ease, Setting setting, int most) {
    this.ease = ease;
    this.persons = setting.persons();
    this.most = most;
    this.history = new Histories(persons);
    this.fitted = new Histories(persons);
    this.decayed = new DecayedHistory(history, ease.decay());
    this.counts = new int[setting.things()];
    this.slots = new ThingSlots(setting.things(), 0);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    decayed.score(person, slots, weights, bySlot);
    slots.spread(bySlot, scores);
  }

  @Override
  public void observe(Act act) {
    if (ease.history().takes(act)) {
      history.add(act.person(), act.thing());
    }
    if (ease.fitted().takes(act) && !fitted.has(act.person(), act.thing())) {
      fitted.add(act.person(), act.thing());
      counts[act.thing()]++;
    }
  }

  /** G = X'X among the slots. */
  private double[] gram() {
    int size = slots.size();
    double[] gram = new double[size * size];
    for (int p = 0; p < persons; p++) {
      for (int i = 0; i < fitted.size(p); i++) {
        int row = slots.slot(fitted.thing(p, i)) * size;
        for (int j = 0; row >= 0 && j < fitted.size(p); j++) {
          int column = slots.slot(fitted.thing(p, j));
          if (column >= 0) {
            gram[row + column]++;
          }
        }
      }
    }
    return gram;
  }

  @Override
  public void refit() {
    slots = ThingSlots.ofMost(counts, most);
    int size = slots.size();
    double[] inverse = PositiveDefinite.factorWithRidge(gram(), size, ease.ridge()).inverse();
    weights = new float[size * size];
    bySlot = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (i != j) {
          weights[i * size + j] = (float) (-inverse[i * size + j] / inverse[j * size + j]);
        }
      }
    }
  }
}
