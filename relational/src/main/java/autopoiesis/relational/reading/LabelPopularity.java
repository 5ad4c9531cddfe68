package autopoiesis.relational.reading;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Persons are read as their labels: a thing scores its share of the choices of those with the very
 * same labels (all combinations are told apart, having none included), shrunk to its share of
 * everybody's choices as if that had been seen {@code pseudoCounts} times. Labels are combined in
 * the order of the setting for as long as there are at most {@link #MOST_GROUPS} combinations:
 * finer groups know too little. The first label is always used.
 *
 * @param pseudoCounts how many choices of the group outweigh everybody's; positive
 */
public record LabelPopularity(double pseudoCounts) implements ReadingFactory {
  /** How many combinations of labels are told apart at most, unless one label has more. */
  public static final int MOST_GROUPS = 100;

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
  public long bytes(Setting setting, long acts) {
    return 8L * groups(combined(setting)) * setting.things();
  }

  /** The labels that are combined. */
  private static List<HardPartition> combined(Setting setting) {
    List<HardPartition> combined = new ArrayList<>();
    for (HardPartition label : setting.labels()) {
      if (!combined.isEmpty()
          && groups(combined) * (label.categories().size() + 1L) > MOST_GROUPS) {
        break;
      }
      combined.add(label);
    }
    return combined;
  }

  private static long groups(List<HardPartition> labels) {
    long groups = 1;
    for (HardPartition label : labels) {
      groups *= label.categories().size() + 1L;
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
      List<HardPartition> labels = combined(setting);
      for (HardPartition label : labels) {
        for (int p = 0; p < groupOf.length; p++) {
          groupOf[p] = groupOf[p] * (label.categories().size() + 1) + 1 + label.categoryOf(p);
        }
      }
      int groups = Math.toIntExact(groups(labels));
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
