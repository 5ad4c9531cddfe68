package autopoiesis.simulation;

import autopoiesis.audit.LabelScores;
import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.LabelPopularity;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Ties;
import java.util.List;

/** The acts of one run read again with its label, without it, and with it dealt to others. */
final class LabelReplay {
  private static final int PERMUTATIONS = 3;

  private LabelReplay() {}

  /** Reciprocal ranks of what was done, each act read before it is learned from. */
  static LabelScores of(Run run, Extent extent, RandomStreams streams) {
    int counted = extent.steps() - extent.warmSteps();
    int[] person = new int[counted * extent.persons()];
    for (int i = 0; i < person.length; i++) {
      person[i] = i % extent.persons();
    }
    Setting with = setting(extent, List.of(run.label()), streams);
    Setting none = setting(extent, List.of(), streams);
    LabelScores scores =
        LabelScores.of(
            run.label().name(),
            "reciprocal rank",
            LabelScores.Direction.HIGHER_IS_BETTER,
            person,
            ranks(run, extent, LabelPopularity.standard().create(with)),
            ranks(run, extent, new Popularity(none)));
    for (int i = 0; i < PERMUTATIONS; i++) {
      HardPartition dealt = run.label().permuted(streams.stream("dealt", i));
      Setting setting = setting(extent, List.of(dealt), streams);
      scores = scores.withPermuted(ranks(run, extent, LabelPopularity.standard().create(setting)));
    }
    return scores;
  }

  private static Setting setting(Extent extent, List<HardPartition> labels, RandomStreams streams) {
    Ties ties = Ties.none(extent.persons());
    return new Setting(extent.persons(), extent.things(), labels, ties, 0.5, streams);
  }

  private static double[] ranks(Run run, Extent extent, Reading reading) {
    double[] ranks = new double[(extent.steps() - extent.warmSteps()) * extent.persons()];
    double[] scores = new double[extent.things()];
    RankBelief order = new RankBelief(extent.things());
    int at = 0;
    for (int step = 0; step < extent.steps(); step++) {
      for (int p = 0; p < extent.persons() && step >= extent.warmSteps(); p++) {
        reading.read(p, step, scores);
        order.read(scores);
        ranks[at++] = 1 / order.rank(scores[run.exposures().did(step, p)]);
      }
      for (int p = 0; p < extent.persons(); p++) {
        reading.observe(new Act(p, run.exposures().did(step, p), step, 1, true));
      }
    }
    return ranks;
  }
}
