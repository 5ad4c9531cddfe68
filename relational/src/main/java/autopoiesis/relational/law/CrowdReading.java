package autopoiesis.relational.law;

import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;

/**
 * Everybody as the crowd of this moment: a thing scores the number of acts on it, liked or not,
 * each halving in weight every {@code halfLife} acts of everybody. What many have just met was
 * shown to them; a site that shows the same to all is read here.
 */
final class CrowdReading implements Reading {
  private static final double LARGEST = 1e200;

  private final double[] counts;
  private final double growth;
  private double unit = 1;

  CrowdReading(Setting setting, double halfLife) {
    counts = new double[setting.things()];
    growth = Math.pow(2, 1 / halfLife);
  }

  @Override
  public void read(int person, double time, double[] scores) {
    for (int o = 0; o < scores.length; o++) {
      scores[o] = counts[o] / unit;
    }
  }

  @Override
  public void observe(Act act) {
    // The newest act weighs more and more instead of all others weighing less.
    unit *= growth;
    counts[act.thing()] += unit;
    if (unit > LARGEST) {
      for (int o = 0; o < counts.length; o++) {
        counts[o] /= unit;
      }
      unit = 1;
    }
  }
}
