package autopoiesis.relational.reading;

/** Everybody is read alike: a thing scores the number of times it was chosen so far. */
public final class Popularity implements Reading {
  private final double[] counts;

  /** Nothing chosen yet. */
  public Popularity(Setting setting) {
    counts = new double[setting.things()];
  }

  @Override
  public void read(int person, double time, double[] scores) {
    System.arraycopy(counts, 0, scores, 0, counts.length);
  }

  @Override
  public void observe(Act act) {
    if (act.chosen()) {
      counts[act.thing()]++;
    }
  }
}
