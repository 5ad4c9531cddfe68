package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * Item-to-item neighbours by shrunk cosine (Deshpande and Karypis 2004, doi:10.1145/963770.963776):
 * with n_o who chose a thing and n_io who chose both, the similarity is n_io / (sqrt(n_i n_o) +
 * shrinkage); a thing's score is the sum over the person's history, each act weighing decay^age.
 * Counts and histories are live. Memory: 4 bytes a pair of things.
 *
 * @param shrinkage added to the denominator; not negative
 * @param decay what an act keeps of its weight when another follows, in (0, 1]
 * @param history which acts make the history and are counted
 */
public record ItemKnn(double shrinkage, double decay, History history) implements ReadingFactory {
  public ItemKnn {
    Require.that("shrinkage", shrinkage, shrinkage >= 0, "not negative");
    Require.that("decay", decay, decay > 0 && decay <= 1, "in (0, 1]");
    Require.notNull("history", history);
  }

  /** Shrinkage 20, choices alone, fading by .93 an act. */
  public static ItemKnn standard() {
    return new ItemKnn(20, 0.93, History.CHOSEN);
  }

  @Override
  public Reading create(Setting setting) {
    return new Cosine(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return 4L * setting.things() * setting.things() + Histories.bytes(setting.persons(), acts);
  }

  private static final class Cosine implements Reading {
    private final ItemKnn knn;
    private final int things;
    private final Histories history;
    private final DecayedHistory decayed;
    private final float[] together;
    private final double[] roots;
    private final double[] counts;

    Cosine(ItemKnn knn, Setting setting) {
      this.knn = knn;
      things = setting.things();
      history = new Histories(setting.persons());
      decayed = new DecayedHistory(history, knn.decay());
      together = new float[ThingPairs.cells(things)];
      counts = new double[things];
      roots = new double[things];
    }

    @Override
    public void read(int person, double time, double[] scores) {
      java.util.Arrays.fill(scores, 0);
      for (int age = decayed.length(person) - 1; age >= 0; age--) {
        int met = decayed.thing(person, age);
        double weight = decayed.weight(age);
        double root = roots[met];
        double shrinkage = knn.shrinkage() + 1e-9;
        int row = met * things;
        for (int o = 0; o < things; o++) {
          scores[o] += weight * together[row + o] / (root * roots[o] + shrinkage);
        }
      }
    }

    @Override
    public void observe(Act act) {
      if (!knn.history().takes(act)) {
        return;
      }
      int person = act.person();
      int thing = act.thing();
      if (!history.has(person, thing)) {
        for (int k = history.size(person) - 1; k >= 0; k--) {
          int other = history.thing(person, k);
          together[thing * things + other]++;
          together[other * things + thing]++;
        }
        roots[thing] = Math.sqrt(++counts[thing]);
      }
      history.add(person, thing);
    }
  }
}
