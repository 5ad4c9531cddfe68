package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * The next act regressed on the decayed trace of those before, over all persons and things at once
 * (the linear sequence model SLIST of Choi et al. 2021, doi:10.1145/3442381.3450005, without its
 * similarity part): W = (F'F + ridge I)^-1 F'Y, a row of F a person's trace before one of its acts,
 * a row of Y the thing that was then met; a thing's score is the trace times W. W is refitted,
 * traces are live. With more than {@link Ease#MOST} things, those that were met first are related
 * and the others score 0. Memory: 36 bytes a pair of related things while refitting.
 *
 * @param ridge the ridge; positive
 * @param decay what an act keeps of its weight when another follows, in (0, 1)
 */
public record AutoregressiveRidge(double ridge, double decay) implements ReadingFactory {
  public AutoregressiveRidge {
    Require.positive("ridge", ridge);
    Require.that("decay", decay, decay > 0 && decay < 1, "in (0, 1)");
  }

  /** Ridge 1,000, fading by .9 an act. */
  public static AutoregressiveRidge standard() {
    return new AutoregressiveRidge(1000, 0.9);
  }

  @Override
  public Reading create(Setting setting) {
    return new AutoregressiveReading(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    long related = Math.min(setting.things(), Ease.MOST);
    return 36 * related * related + Histories.bytes(setting.persons(), acts);
  }
}
