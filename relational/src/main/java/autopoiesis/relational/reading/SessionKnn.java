package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * Sequence neighbours in the manner of STAN (Garg et al. 2019, doi:10.1145/3331184.3331322): the
 * similarity of another person is the sum over what both met of decay^age, over the (p)-th power of
 * its number of acts plus 10; a thing's score is the sum over the nearest, over each meeting point
 * and over the things up to {@code reach} acts away from it in the neighbour's history, of
 * similarity times decay^age times fade^(distance - 1), before the point times {@code backward};
 * over the (q)-th power of the thing's count plus 10. All live.
 *
 * @param lags how many of the person's last acts are looked for; at least 1
 * @param decay what an act keeps of its weight when another follows, in (0, 1]
 * @param neighbours how many of the nearest count; at least 1
 * @param reach how far from a meeting point; at least 1
 * @param fade what a step away costs, in (0, 1]
 * @param weighing the powers and the weight of what came before
 */
public record SessionKnn(
    int lags, double decay, int neighbours, int reach, double fade, Weighing weighing)
    implements ReadingFactory {

  /**
   * How neighbours and things are weighed.
   *
   * @param lengthPower p, in [0, 1]
   * @param targetPower q, in [0, 1]
   * @param backward what lies before a meeting point counts, relative to what lies after, in [0, 1]
   */
  public record Weighing(double lengthPower, double targetPower, double backward) {
    public Weighing {
      Require.share("lengthPower", lengthPower);
      Require.share("targetPower", targetPower);
      Require.share("backward", backward);
    }
  }

  public SessionKnn {
    Require.that("lags", lags, lags >= 1, "at least 1");
    Require.that("decay", decay, decay > 0 && decay <= 1, "in (0, 1]");
    Require.that("neighbours", neighbours, neighbours >= 1, "at least 1");
    Require.that("reach", reach, reach >= 1, "at least 1");
    Require.that("fade", fade, fade > 0 && fade <= 1, "in (0, 1]");
    Require.notNull("weighing", weighing);
  }

  /** 20 lags, 200 neighbours, 15 acts around each meeting point. */
  public static SessionKnn standard() {
    return new SessionKnn(20, 0.85, 200, 15, 0.85, new Weighing(0.5, 0.3, 0.7));
  }

  @Override
  public Reading create(Setting setting) {
    return new SessionKnnReading(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return 20L * setting.persons()
        + 16L * setting.things()
        + Histories.bytes(setting.persons(), acts)
        + Postings.bytes(setting.things(), acts);
  }
}
