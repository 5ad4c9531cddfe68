package autopoiesis.relational.law;

import autopoiesis.core.HardPartition;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import java.util.List;

/**
 * A person as the mean of its given labels: a thing scores the mean, over the labels, of its share
 * of the choices of those with the same category, shrunk to its share of everybody's choices as if
 * that had been seen {@code prior} times. Categories are their own coordinates here, so this is the
 * reading of an anchor in the space of given categories. Without labels it is popularity.
 */
final class LabelAnchor implements Reading {
  private final List<HardPartition> labels;
  private final double prior;
  private final double[][][] counts;
  private final double[][] sizes;
  private final double[] everybody;
  private double choices;

  LabelAnchor(Setting setting, double prior) {
    labels = setting.labels();
    this.prior = prior;
    counts = new double[labels.size()][][];
    sizes = new double[labels.size()][];
    for (int l = 0; l < counts.length; l++) {
      int categories = labels.get(l).categories().size();
      counts[l] = new double[categories][setting.things()];
      sizes[l] = new double[categories];
    }
    everybody = new double[setting.things()];
  }

  /** How many bytes it needs: a number for every category and thing. */
  static long bytes(Setting setting) {
    long categories = 1;
    for (HardPartition label : setting.labels()) {
      categories += label.categories().size();
    }
    return 8 * categories * setting.things();
  }

  @Override
  public void read(int person, double time, double[] scores) {
    double share = choices > 0 ? 1 / choices : 0;
    for (int o = 0; o < scores.length; o++) {
      scores[o] = labels.isEmpty() ? share * everybody[o] : 0;
    }
    for (int l = 0; l < counts.length; l++) {
      int category = labels.get(l).categoryOf(person);
      double size = category < 0 ? 0 : sizes[l][category];
      double scale = 1 / ((size + prior) * counts.length);
      for (int o = 0; o < scores.length; o++) {
        double own = category < 0 ? 0 : counts[l][category][o];
        scores[o] += scale * (own + prior * share * everybody[o]);
      }
    }
  }

  @Override
  public void observe(Act act) {
    if (!act.chosen()) {
      return;
    }
    for (int l = 0; l < counts.length; l++) {
      int category = labels.get(l).categoryOf(act.person());
      if (category >= 0) {
        counts[l][category][act.thing()]++;
        sizes[l][category]++;
      }
    }
    everybody[act.thing()]++;
    choices++;
  }
}
