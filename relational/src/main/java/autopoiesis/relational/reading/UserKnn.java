package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * People whose histories meet (Herlocker et al. 1999, doi:10.1145/312624.312682, for choices): the
 * similarity of two persons is the sum over what both met of decay^age, age counted in acts of the
 * one who is read, over the root of the other's number of acts plus 10; a thing's score is the sum
 * of the similarities of the nearest who chose it, over the (q)-th power of its count. All live.
 *
 * @param neighbours how many of the nearest count; at least 1
 * @param decay what an act keeps of its weight when another follows, in (0, 1]
 * @param history which acts make people alike
 * @param targetPower q, in [0, 1]
 */
public record UserKnn(int neighbours, double decay, History history, double targetPower)
    implements ReadingFactory {
  public UserKnn {
    Require.that("neighbours", neighbours, neighbours >= 1, "at least 1");
    Require.that("decay", decay, decay > 0 && decay <= 1, "in (0, 1]");
    Require.notNull("history", history);
    Require.share("targetPower", targetPower);
  }

  /** 100 neighbours, fading by .93 an act. */
  public static UserKnn standard() {
    return new UserKnn(100, 0.93, History.CHOSEN, 0.3);
  }

  @Override
  public Reading create(Setting setting) {
    return new Peers(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return 20L * setting.persons()
        + 8L * setting.things()
        + 2 * Histories.bytes(setting.persons(), acts)
        + Postings.bytes(setting.things(), acts);
  }

  private static final class Peers implements Reading {
    private final UserKnn knn;
    private final Histories history;
    private final Histories chosen;
    private final DecayedHistory decayed;
    private final Postings postings;
    private final Neighbours near;
    private final double[] counts;

    Peers(UserKnn knn, Setting setting) {
      this.knn = knn;
      history = new Histories(setting.persons());
      chosen = new Histories(setting.persons());
      decayed = new DecayedHistory(history, knn.decay());
      postings = new Postings(setting.things());
      near = new Neighbours(setting.persons());
      counts = new double[setting.things()];
    }

    @Override
    public void read(int person, double time, double[] scores) {
      java.util.Arrays.fill(scores, 0);
      near.clear();
      for (int age = 0; age < decayed.length(person); age++) {
        int met = decayed.thing(person, age);
        for (int i = 0; i < postings.size(met); i++) {
          int other = postings.person(met, i);
          if (other != person) {
            near.add(other, decayed.weight(age));
          }
        }
      }
      for (int i = 0; i < near.size(); i++) {
        near.scale(i, 1 / Math.sqrt(history.size(near.person(i)) + 10.0));
      }
      near.keep(knn.neighbours());
      for (int i = 0; i < near.size(); i++) {
        int other = near.person(i);
        double similarity = near.similarity(other);
        for (int k = 0; k < chosen.size(other); k++) {
          scores[chosen.thing(other, k)] += similarity;
        }
      }
      if (knn.targetPower() > 0) {
        for (int o = 0; o < scores.length; o++) {
          scores[o] *= Math.pow(counts[o] + 10, -knn.targetPower());
        }
      }
    }

    @Override
    public void observe(Act act) {
      if (knn.history().takes(act)) {
        postings.add(act.thing(), act.person(), history.size(act.person()));
        history.add(act.person(), act.thing());
      }
      if (act.chosen()) {
        chosen.add(act.person(), act.thing());
        counts[act.thing()]++;
      }
    }
  }
}
