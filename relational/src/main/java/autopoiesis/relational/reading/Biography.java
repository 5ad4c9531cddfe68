package autopoiesis.relational.reading;

import autopoiesis.core.Require;

/**
 * How far somebody is on its way: a thing scores its share of what persons chose at about their
 * n-th act, n being the number of acts of this person so far. Stages are n = 0, 1, 2, ... up to 2^2
 * and then {@code stagesPerDoubling} to each doubling of n; each is shrunk to everybody's
 * popularity.
 *
 * @param stagesPerDoubling how finely n is divided; at least 1
 * @param stages how many stages there are; later acts fall into the last
 * @param pseudoCounts how many choices of a stage outweigh everybody's; positive
 */
public record Biography(int stagesPerDoubling, int stages, double pseudoCounts)
    implements ReadingFactory {
  public Biography {
    Require.that("stagesPerDoubling", stagesPerDoubling, stagesPerDoubling >= 1, "at least 1");
    Require.that("stages", stages, stages >= 1, "at least 1");
    Require.positive("pseudoCounts", pseudoCounts);
  }

  /** Four stages to a doubling, 40 in all, 50 pseudo-counts. */
  public static Biography standard() {
    return new Biography(4, 40, 50);
  }

  @Override
  public Reading create(Setting setting) {
    return new Staged(this, setting);
  }

  @Override
  public long bytes(Setting setting, long acts) {
    return 8L * stages * setting.things() + 4L * setting.persons();
  }

  /** The stage of somebody with this many acts. */
  int stage(int acts) {
    if (acts < 4) {
      return Math.min(acts, stages - 1);
    }
    double doublings = Math.log(acts / 4.0) / Math.log(2);
    return Math.min(4 + (int) (stagesPerDoubling * doublings), stages - 1);
  }

  private static final class Staged implements Reading {
    private final Biography biography;
    private final int[] acts;
    private final double[][] counts;
    private final double[] sizes;
    private final double[] everybody;
    private double choices;

    Staged(Biography biography, Setting setting) {
      this.biography = biography;
      acts = new int[setting.persons()];
      counts = new double[biography.stages()][setting.things()];
      sizes = new double[biography.stages()];
      everybody = new double[setting.things()];
    }

    @Override
    public void read(int person, double time, double[] scores) {
      int stage = biography.stage(acts[person]);
      double total = sizes[stage] + biography.pseudoCounts();
      double scale = choices > 0 ? biography.pseudoCounts() / choices : 0;
      double[] own = counts[stage];
      for (int o = 0; o < scores.length; o++) {
        scores[o] = (own[o] + scale * everybody[o]) / total;
      }
    }

    @Override
    public void observe(Act act) {
      int stage = biography.stage(acts[act.person()]++);
      if (act.chosen()) {
        counts[stage][act.thing()]++;
        sizes[stage]++;
        everybody[act.thing()]++;
        choices++;
      }
    }
  }
}
