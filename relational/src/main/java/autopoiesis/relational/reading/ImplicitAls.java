package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * Matrix factorisation for implicit feedback by alternating least squares (Hu, Koren and Volinsky
 * 2008, doi:10.1109/ICDM.2008.22): with p = 1 for what was chosen and confidence 1 + alpha w there
 * (1 elsewhere), minimise sum c (p - x_u'y_o)^2 + ridge (|x|^2 + |y|^2); w = decay^age, age in acts
 * of the person from its last. Factors of things are refitted, each time from the last ones; a
 * person's are folded in from its live history whenever it is read.
 *
 * @param factors how many factors; at least 1
 * @param alpha what a choice adds to confidence; positive
 * @param ridge the ridge; positive
 * @param decay what an act keeps of its weight when another follows, in (0, 1]
 */
public record ImplicitAls(int factors, double alpha, double ridge, double decay)
    implements ReadingFactory {
  public ImplicitAls {
    Require.that("factors", factors, factors >= 1, "at least 1");
    Require.positive("alpha", alpha);
    Require.positive("ridge", ridge);
    Require.that("decay", decay, decay > 0 && decay <= 1, "in (0, 1]");
  }

  /** 64 factors. */
  public static ImplicitAls standard() {
    return new ImplicitAls(64, 6, 20, 0.93);
  }

  @Override
  public Reading create(Setting setting) {
    return new ImplicitAlsReading(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return 8L * factors * (2L * setting.things() + setting.persons() + 4L * factors)
        + Histories.bytes(setting.persons(), acts)
        + Postings.bytes(setting.things(), acts);
  }
}
