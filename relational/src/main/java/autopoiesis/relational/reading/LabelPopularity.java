package autopoiesis.relational.reading;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;
import java.util.List;

/**
 * Persons are read as their labels: a thing scores its share of the choices of those with the very
 * same labels (all combinations of all labels are told apart, having none included), shrunk to its
 * share of everybody's choices as if that had been seen {@code pseudoCounts} times.
 *
 * @param pseudoCounts how many choices of the group outweigh everybody's; positive
 */
public record LabelPopularity(double pseudoCounts) implements ReadingFactory {
  public LabelPopularity {
    Require.positive("pseudoCounts", pseudoCounts);
  }

  /** 50 pseudo-counts. */
  public static LabelPopularity standard() {
    return new LabelPopularity(50);
  }

  @Override
  public Reading create(Setting setting) {
    return new Labelled(pseudoCounts, setting);
  }

  @Override
  public long bytes(Setting setting) {
    return 8L * groups(setting.labels()) * setting.things();
  }

  private static long groups(List<HardPartition> labels) {
    long groups = 1;
    for (HardPartition label : labels) {
      groups = Math.multiplyExact(groups, label.categories().size() + 1L);
    }
    return groups;
  }

  private static final class Labelled implements Reading {
    private final double pseudoCounts;
    private final int[] groupOf;
    private final double[][] counts;
    private final double[] sizes;
    private final double[] everybody;
    private double choices;

    Labelled(double pseudoCounts, Setting setting) {
      this.pseudoCounts = pseudoCounts;
      groupOf = new int[setting.persons()];
      for (HardPartition label : setting.labels()) {
        for (int p = 0; p < groupOf.length; p++) {
          groupOf[p] = groupOf[p] * (label.categories().size() + 1) + 1 + label.categoryOf(p);
        }
      }
      int groups = Math.toIntExact(groups(setting.labels()));
      counts = new double[groups][];
      sizes = new double[groups];
      everybody = new double[setting.things()];
    }

    @Override
    public void read(int person, double time, double[] scores) {
      int group = groupOf[person];
      double total = sizes[group] + pseudoCounts;
      double scale = choices > 0 ? pseudoCounts / choices : 0;
      double[] own = counts[group];
      for (int o = 0; o < scores.length; o++) {
        scores[o] = ((own == null ? 0 : own[o]) + scale * everybody[o]) / total;
      }
    }

    @Override
    public void observe(Act act) {
      if (!act.chosen()) {
        return;
      }
      int group = groupOf[act.person()];
      if (counts[group] == null) {
        counts[group] = new double[everybody.length];
      }
      counts[group][act.thing()]++;
      sizes[group]++;
      everybody[act.thing()]++;
      choices++;
    }
  }
}
