package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * Full-rank item-to-item ridge regression with a zero diagonal (EASE; Steck 2019,
 * doi:10.1145/3308558.3313710): with G = X'X of the persons x things matrix of choices and P = (G +
 * ridge I)^-1, B = I - P / diag(P); a thing's score is the sum of B over the person's history, each
 * act weighing decay^age. B is refitted, histories are live. With more than {@link #MOST} things,
 * those with the most acts at the last refit are related and the others score 0. Memory: 36 bytes a
 * pair of related things while refitting.
 *
 * @param ridge the ridge; positive
 * @param decay what an act keeps of its weight when another follows, in (0, 1]
 * @param history which acts make the history that is scored
 * @param fitted which acts B is fitted to
 */
public record Ease(double ridge, double decay, History history, History fitted)
    implements ReadingFactory {
  /** How many things are related at most. */
  public static final int MOST = 3000;

  public Ease {
    Require.positive("ridge", ridge);
    Require.that("decay", decay, decay > 0 && decay <= 1, "in (0, 1]");
    Require.notNull("history", history);
    Require.notNull("fitted", fitted);
  }

  /** Ridge 200, choices alone, never fading. */
  public static Ease standard() {
    return new Ease(200, 1, History.CHOSEN, History.CHOSEN);
  }

  /** Ridge 600, fitted to all acts and with all as history, fading by .9 an act. */
  public static Ease decayed() {
    return new Ease(600, 0.9, History.ALL, History.ALL);
  }

  @Override
  public Reading create(Setting setting) {
    return new EaseReading(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    long related = Math.min(setting.things(), MOST);
    return 36 * related * related + Histories.bytes(setting.persons(), acts);
  }
}
