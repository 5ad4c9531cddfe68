package autopoiesis.optimization;

import autopoiesis.core.Require;

/** A weighted sum of losses of linear scores: weight * sum over rows of loss((Xw)_i, t_i). */
final class Fit {
  private final PointLoss loss;
  private final Design design;
  private final double[] targets;
  private final double weight;

  Fit(PointLoss loss, Design design, double[] targets, double weight) {
    Require.sameLength("targets", targets.length, "the design's rows", design.rows());
    Require.that("targets", "an entry", Vectors.finite(targets), "finite in every entry");
    this.loss = loss;
    this.design = design;
    this.targets = targets.clone();
    this.weight = weight;
  }

  Fit withWeight(double newWeight) {
    return new Fit(loss, design, targets, newWeight);
  }

  Design design() {
    return design;
  }

  double weight() {
    return weight;
  }

  /** X't times the weight. */
  double[] moment() {
    double[] out = design.transposedTimes(targets);
    Vectors.scale(weight, out);
    return out;
  }

  double value(double[] w, double[] gradient) {
    double[] scores = design.times(w);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += loss.value(scores[i], targets[i]);
      scores[i] = weight * loss.slope(scores[i], targets[i]);
    }
    System.arraycopy(design.transposedTimes(scores), 0, gradient, 0, gradient.length);
    return weight * sum;
  }

  /** out = weight X'DX v, D the curvatures at w. */
  void hessianProduct(double[] w, double[] v, double[] out) {
    double[] scores = design.times(w);
    double[] along = design.times(v);
    for (int i = 0; i < scores.length; i++) {
      along[i] *= weight * loss.curvature(scores[i], targets[i]);
    }
    System.arraycopy(design.transposedTimes(along), 0, out, 0, out.length);
  }
}
