package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * What follows what: T_ab counts how often b came after a in somebody's acts, over several lags,
 * each lag weighing decay times the one before. A thing's score is the sum over the person's last
 * acts, with the same weights, of (T_ho + backward T_oh) / (n_h + c)^p / (n_o + c)^q, with n the
 * number of acts on a thing: two-sided, since what is seen together is often in no order. All live.
 * Memory: 4 bytes a pair of things.
 *
 * @param lags how many acts back
 * @param decay what a lag weighs relative to the one before, in (0, 1]
 * @param backward what having come before counts, relative to having come after
 * @param sourcePower p
 * @param targetPower q
 */
public record Successor(
    int lags, double decay, double backward, double sourcePower, double targetPower)
    implements ReadingFactory {
  private static final double SHRINKAGE = 10;

  public Successor {
    Require.that("lags", lags, lags >= 1, "at least 1");
    Require.that("decay", decay, decay > 0 && decay <= 1, "in (0, 1]");
    Require.that("backward", backward, backward >= 0 && backward <= 1, "in [0, 1]");
    Require.share("sourcePower", sourcePower);
    Require.share("targetPower", targetPower);
  }

  /** 15 lags. */
  public static Successor standard() {
    return new Successor(15, 0.85, 1, 0.5, 0.3);
  }

  @Override
  public Reading create(Setting setting) {
    return new Transitions(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return 4L * setting.things() * setting.things() + Histories.bytes(setting.persons(), acts);
  }

  private static final class Transitions implements Reading {
    private final Successor successor;
    private final int things;
    private final Histories history;
    private final double[] weights;
    private final float[] both;
    private final double[] counts;
    private final double[] sourceScale;
    private final double[] targetScale;

    Transitions(Successor successor, Setting setting) {
      this.successor = successor;
      things = setting.things();
      history = new Histories(setting.persons());
      both = new float[ThingPairs.cells(things)];
      counts = new double[things];
      sourceScale = new double[things];
      targetScale = new double[things];
      weights = new double[successor.lags()];
      for (int lag = 0; lag < weights.length; lag++) {
        weights[lag] = Math.pow(successor.decay(), lag);
      }
    }

    @Override
    public void read(int person, double time, double[] scores) {
      java.util.Arrays.fill(scores, 0);
      int size = history.size(person);
      for (int lag = Math.min(size, weights.length) - 1; lag >= 0; lag--) {
        int met = history.thing(person, size - 1 - lag);
        double weight = weights[lag] * sourceScale[met];
        int row = met * things;
        for (int o = 0; o < things; o++) {
          scores[o] += weight * both[row + o];
        }
      }
      for (int o = 0; o < things; o++) {
        scores[o] *= targetScale[o];
      }
    }

    @Override
    public void observe(Act act) {
      int person = act.person();
      int thing = act.thing();
      int size = history.size(person);
      for (int lag = Math.min(size, weights.length) - 1; lag >= 0; lag--) {
        int met = history.thing(person, size - 1 - lag);
        both[met * things + thing] += (float) weights[lag];
        both[thing * things + met] += (float) (successor.backward() * weights[lag]);
      }
      history.add(person, thing);
      counts[thing]++;
      sourceScale[thing] = Math.pow(counts[thing] + SHRINKAGE, -successor.sourcePower());
      targetScale[thing] = Math.pow(counts[thing] + SHRINKAGE, -successor.targetPower());
    }
  }
}
