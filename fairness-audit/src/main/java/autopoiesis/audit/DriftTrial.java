package autopoiesis.audit;

import autopoiesis.core.Estimate;
import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** Audit S5: labels moved at random, the disparity taken again. */
final class DriftTrial {
  private final Outcomes outcomes;
  private final HardPartition labels;
  private final Settings settings;
  private final double[] means;
  private final boolean[] shown;
  private final int reference;
  // Sums of outcomes and counts of events by active person, and over all of them.
  private final double[][] totals;
  private final double[] all = new double[2];

  DriftTrial(Outcomes outcomes, HardPartition labels, String reference, Settings settings) {
    this.outcomes = outcomes;
    this.labels = labels;
    this.settings = settings;
    CellTable table = CellTable.observed(Tabulation.of(outcomes, labels));
    this.means = table.means();
    this.shown = table.shown(settings.minimumCell());
    this.reference =
        reference.isEmpty() ? table.largest(shown) : labels.categories().indexOf(reference);
    this.totals = outcomes.totals();
    for (int p = 0; p < totals[0].length; p++) {
      all[0] += totals[0][p];
      all[1] += totals[1][p];
    }
  }

  private List<Contrast> pairs(Criterion criterion) {
    boolean ratio = criterion.scale() == Criterion.Scale.RATIO;
    boolean usable = (!ratio || outcomes.areNotNegative()) && (reference < 0 || shown[reference]);
    return usable ? Contrast.of(criterion.comparison(), shown, reference) : List.of();
  }

  /** One answer a criterion that has a disparity. */
  List<VerdictDrift> under(DriftKernel kernel) {
    List<Criterion> criteria =
        settings.criteria().stream()
            .filter(c -> Contrast.farthest(pairs(c), c.scale(), means) >= 0)
            .toList();
    if (criteria.isEmpty()) {
      return List.of();
    }
    int draws = settings.resampling().draws();
    int points = settings.probabilities().size();
    double[][][] disparity = new double[criteria.size()][points][draws];
    for (int draw = 0; draw < draws; draw++) {
      draw(kernel, draw, criteria, disparity);
    }
    List<VerdictDrift> drifts = new ArrayList<>();
    for (int c = 0; c < criteria.size(); c++) {
      Criterion criterion = criteria.get(c);
      List<VerdictDrift.Point> curve = new ArrayList<>();
      for (int i = 0; i < points; i++) {
        curve.add(point(criterion, settings.probabilities().get(i), disparity[c][i]));
      }
      drifts.add(
          new VerdictDrift(
              labels.name(), criterion, kernel.name(), curve, certainRadius(criterion)));
    }
    return drifts;
  }

  /** One draw: everybody's destination and readiness to move, the same for all probabilities. */
  private void draw(
      DriftKernel kernel, int draw, List<Criterion> criteria, double[][][] disparity) {
    RandomStream random = settings.streams().stream("drift:" + kernel.name(), draw);
    int[] active = outcomes.active();
    int[] destination = new int[active.length];
    double[] readiness = new double[active.length];
    for (int p = 0; p < active.length; p++) {
      readiness[p] = random.nextDouble();
      destination[p] =
          labels.categoryOf(active[p]) == HardPartition.NONE
              ? HardPartition.NONE
              : kernel.redescribe(active[p], labels, random);
    }
    for (int i = 0; i < settings.probabilities().size(); i++) {
      double[] moved = means(destination, readiness, settings.probabilities().get(i));
      for (int c = 0; c < criteria.size(); c++) {
        Criterion criterion = criteria.get(c);
        disparity[c][i][draw] = Contrast.disparity(pairs(criterion), criterion.scale(), moved);
      }
    }
  }

  private double[] means(int[] destination, double[] readiness, double probability) {
    int[] active = outcomes.active();
    double[] sums = new double[means.length];
    double[] counts = new double[means.length];
    for (int p = 0; p < active.length; p++) {
      int label = readiness[p] < probability ? destination[p] : labels.categoryOf(active[p]);
      if (label >= 0) {
        sums[label] += totals[0][p];
        counts[label] += totals[1][p];
      }
    }
    sums[means.length - 1] = all[0];
    counts[means.length - 1] = all[1];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = counts[k] > 0 ? sums[k] / counts[k] : Double.NaN;
    }
    return sums;
  }

  private VerdictDrift.Point point(Criterion criterion, double p, double[] disparity) {
    boolean declared = criterion.violatedBy(declared(criterion));
    int flips = 0;
    for (double d : disparity) {
      flips += Double.isNaN(d) || criterion.violatedBy(d) != declared ? 1 : 0;
    }
    ConfidenceInterval interval =
        new WilsonScoreInterval().createInterval(disparity.length, flips, settings.confidence());
    double value = flips / (double) disparity.length;
    return new VerdictDrift.Point(
        p,
        new Estimate(
            value,
            Math.min(value, Math.max(0, interval.getLowerBound())),
            Math.max(value, Math.min(1, interval.getUpperBound())),
            disparity.length),
        Arrays.stream(disparity).filter(d -> !Double.isNaN(d)).average().orElse(Double.NaN));
  }

  private double declared(Criterion criterion) {
    return Contrast.disparity(pairs(criterion), criterion.scale(), means);
  }

  /**
   * How far every group's mean may move before a pair crosses the threshold. A difference within
   * its threshold has slack t - (a - b), lost at twice the share of wrong labels; a ratio has slack
   * a - t b, lost at 1 + t times the share. The overall mean does not depend on labels.
   */
  private double certainRadius(Criterion criterion) {
    if (!outcomes.areRates()) {
      return Double.NaN;
    }
    boolean violated = criterion.violatedBy(declared(criterion));
    double radius = violated ? 0 : Double.POSITIVE_INFINITY;
    for (Contrast pair : pairs(criterion)) {
      double forth = room(criterion, pair.a(), pair.b());
      double back = room(criterion, pair.b(), pair.a());
      radius =
          violated
              ? Math.max(radius, Math.max(-forth, -back))
              : Math.min(radius, Math.min(forth, back));
    }
    return radius;
  }

  /** The share of wrong labels at which the lower mean a reaches its bound beside b; signed. */
  private double room(Criterion criterion, int a, int b) {
    double t = criterion.threshold();
    int overall = means.length - 1;
    double ofA = a == overall ? 0 : 1;
    double ofB = b == overall ? 0 : 1;
    return criterion.scale() == Criterion.Scale.DIFFERENCE
        ? (t - (means[b] - means[a])) / (ofA + ofB)
        : (means[a] - t * means[b]) / (ofA + t * ofB);
  }
}
