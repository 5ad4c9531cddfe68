package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.Arrays;

/** Training below with a ridge whose logarithms are the upper variables; validation above. */
final class PenalisedFit {
  private final Fit training;
  private final Fit validation;
  private final PenaltyGroups penalty;

  PenalisedFit(Fit training, Fit validation, PenaltyGroups penalty) {
    int columns = training.design().columns();
    Require.sameLength(
        "validation columns", validation.design().columns(), "the training design", columns);
    Require.sameLength("penalised weights", penalty.weights(), "the training design", columns);
    this.training = training;
    this.validation = validation;
    this.penalty = penalty;
  }

  PenalisedFit withWeights(double trainingWeight, double validationWeight) {
    Require.positive("trainingWeight", trainingWeight);
    Require.positive("validationWeight", validationWeight);
    return new PenalisedFit(
        training.withWeight(trainingWeight), validation.withWeight(validationWeight), penalty);
  }

  Fit training() {
    return training;
  }

  PenaltyGroups penalty() {
    return penalty;
  }

  double upper(double[] w, double[] gradientX, double[] gradientY) {
    Arrays.fill(gradientX, 0);
    return validation.value(w, gradientY);
  }

  double lower(double[] x, double[] w, double[] gradientY) {
    double[] penalties = penalty.penalties(x);
    double value = training.value(w, gradientY);
    for (int j = 0; j < w.length; j++) {
      gradientY[j] += penalties[j] * w[j];
      value += penalties[j] * w[j] * w[j] / 2;
    }
    return value;
  }

  void hessianProduct(double[] x, double[] w, double[] v, double[] out) {
    double[] penalties = penalty.penalties(x);
    training.hessianProduct(w, v, out);
    for (int j = 0; j < w.length; j++) {
      out[j] += penalties[j] * v[j];
    }
  }

  /** d/dx of v'(d_w g): exp(x_g) w_j v_j summed over the weights j of each group. */
  void crossProduct(double[] x, double[] w, double[] v, double[] out) {
    double[] byWeight = penalty.penalties(x);
    for (int j = 0; j < w.length; j++) {
      byWeight[j] *= w[j] * v[j];
    }
    penalty.sumByGroup(byWeight, out);
  }
}
