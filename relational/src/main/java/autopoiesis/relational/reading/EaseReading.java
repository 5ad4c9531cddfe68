package autopoiesis.relational.reading;

import autopoiesis.optimization.PositiveDefinite;
import java.util.Arrays;

/** See {@link Ease}. */
final class EaseReading implements Reading {
  private final Ease ease;
  private final int things;
  private final Histories history;
  private final Histories fitted;
  private final DecayedHistory decayed;
  private final double[] gram;
  private final float[] weights;

  EaseReading(Ease ease, Setting setting) {
    this.ease = ease;
    this.things = setting.things();
    this.history = new Histories(setting.persons());
    this.fitted = new Histories(setting.persons());
    this.decayed = new DecayedHistory(history, ease.decay());
    this.gram = new double[things * things];
    this.weights = new float[things * things];
  }

  @Override
  public void read(int person, double time, double[] scores) {
    decayed.score(person, weights, scores);
  }

  @Override
  public void observe(Act act) {
    if (ease.history().takes(act)) {
      history.add(act.person(), act.thing());
    }
    if (ease.fitted().takes(act) && !fitted.has(act.person(), act.thing())) {
      count(act.person(), act.thing());
      fitted.add(act.person(), act.thing());
    }
  }

  private void count(int person, int thing) {
    gram[thing * things + thing]++;
    for (int k = fitted.size(person) - 1; k >= 0; k--) {
      int other = fitted.thing(person, k);
      gram[thing * things + other]++;
      gram[other * things + thing]++;
    }
  }

  @Override
  public void refit() {
    double[] inverse = PositiveDefinite.factorWithRidge(gram, things, ease.ridge()).inverse();
    Arrays.fill(weights, 0);
    for (int i = 0; i < things; i++) {
      for (int j = 0; j < things; j++) {
        if (i != j) {
          weights[i * things + j] = (float) (-inverse[i * things + j] / inverse[j * things + j]);
        }
      }
    }
  }
}
