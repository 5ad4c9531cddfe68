package autopoiesis.simulation;

import autopoiesis.relational.measure.Misrecognition;
import java.util.Arrays;

/**
 * What one run was like, measured against the planted truth while it ran. Columns by step and
 * person; what is believed of the bearers of each label, and true of them, as shares of kinds.
 */
final class Journal {
  private final Extent extent;
  private final World world;
  private final int slots;
  private final RankBelief belief;
  private final double[][] columns; // measures x (steps x persons)
  private final double[][][] believed; // steps x labels x kinds, sums over bearers
  private final double[][][] planted; // the same
  private final float[][] wanted; // the first two kinds x (steps x persons)
  private final double[] best;
  private final double[] truth;
  private final double[] own;
  private final double[] other;

  Journal(Extent extent, World world, int slots) {
    this.extent = extent;
    this.world = world;
    this.slots = slots;
    this.belief = new RankBelief(extent.things());
    int labels = world.label().categories().size();
    this.columns = new double[Measure.values().length][extent.steps() * extent.persons()];
    this.believed = new double[extent.steps()][labels][world.kinds()];
    this.planted = new double[extent.steps()][labels][world.kinds()];
    this.wanted = new float[2][extent.steps() * extent.persons()];
    this.best = new double[extent.things()];
    this.truth = new double[extent.things()];
    this.own = new double[world.kinds()];
    this.other = new double[world.kinds()];
  }

  /** One person's step: how it was read, what it wanted, what it was shown and what it did. */
  void record(int step, int person, double[] scores, double[] wants, Slate slate, int thing) {
    int at = step * extent.persons() + person;
    belief.read(scores);
    put(Measure.HIT, at, slate.shows(thing) ? 1 : 0);
    put(Measure.RECIPROCAL_RANK, at, 1 / belief.rank(scores[thing]));
    put(Measure.PROBABILITY, at, belief.probability(scores[thing]));
    put(Measure.UTILITY, at, worth(wants, slate));
    compare(step, person, scores, wants);
    put(Measure.MISRECOGNITION, at, Misrecognition.of(own, other));
    if (step >= extent.warmSteps()) {
      belief.learn(scores[thing]);
    }
  }

  void refused(int step, int person) {
    put(Measure.REFUSALS, step * extent.persons() + person, 1);
  }

  void endStep() {
    belief.refresh();
  }

  /** Fills own with what is believed and other with what is true, as shares of kinds. */
  private void compare(int step, int person, double[] scores, double[] wants) {
    System.arraycopy(wants, 0, truth, 0, wants.length);
    MultinomialLogit.softmax(truth);
    Arrays.fill(own, 0);
    Arrays.fill(other, 0);
    for (int o = 0; o < scores.length; o++) {
      own[world.kindOf(o)] += belief.probability(scores[o]);
      other[world.kindOf(o)] += truth[o];
    }
    wanted[0][step * extent.persons() + person] = (float) other[0];
    wanted[1][step * extent.persons() + person] = (float) other[1];
    int label = world.label().categoryOf(person);
    for (int kind = 0; kind < own.length; kind++) {
      believed[step][label][kind] += own[kind];
      planted[step][label][kind] += other[kind];
    }
  }

  private double worth(double[] wants, Slate slate) {
    double shown = 0;
    for (int i = 0; i < slate.size(); i++) {
      shown += wants[slate.thing(i)];
    }
    System.arraycopy(wants, 0, best, 0, wants.length);
    Arrays.sort(best);
    double all = 0;
    double top = 0;
    for (int i = 0; i < best.length; i++) {
      all += best[i];
      top += i >= best.length - slots ? best[i] : 0;
    }
    double mean = all / best.length;
    double range = top / slots - mean;
    return range > 0 ? (shown / slate.size() - mean) / range : 0;
  }

  private void put(Measure measure, int at, double value) {
    columns[measure.ordinal()][at] = value;
  }

  int steps() {
    return extent.steps();
  }

  int persons() {
    return extent.persons();
  }

  /**
   * The first step that counts: the second after the warm start, since the first one tells how far
   * each arm's scores are to be believed.
   */
  int firstCounted() {
    return Math.min(extent.warmSteps() + 1, extent.steps() - 1);
  }

  /** The value of this step and person. */
  double value(Measure measure, int step, int person) {
    return columns[measure.ordinal()][step * extent.persons() + person];
  }

  /** The share of kind 0 or 1 in what this person would do by itself in this step. */
  double wanted(int step, int person, int kind) {
    return wanted[kind][step * extent.persons() + person];
  }

  /** The mean over persons in one step. */
  double mean(Measure measure, int step) {
    double sum = 0;
    for (int p = 0; p < extent.persons(); p++) {
      sum += value(measure, step, p);
    }
    return sum / extent.persons();
  }

  /** The mean over persons and all steps from this one on. */
  double meanFrom(Measure measure, int first) {
    double sum = 0;
    for (int step = first; step < extent.steps(); step++) {
      sum += mean(measure, step);
    }
    return sum / (extent.steps() - first);
  }

  /** The share of a kind that is believed of the bearers of a label in this step. */
  double believed(int step, int label, int kind) {
    return believed[step][label][kind] / bearers(step, label);
  }

  /** The share of a kind in what the bearers of a label would do by themselves in this step. */
  double planted(int step, int label, int kind) {
    return planted[step][label][kind] / bearers(step, label);
  }

  private double bearers(int step, int label) {
    double sum = 0;
    for (double share : planted[step][label]) {
      sum += share;
    }
    return sum;
  }
}
