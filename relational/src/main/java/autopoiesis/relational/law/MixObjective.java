package autopoiesis.relational.law;

import autopoiesis.optimization.Objective;
import java.util.List;

/**
 * The upper loss as a function of the mix alone, with readings as they were: weighted log-loss of
 * what people did next, and a quadratic pull to given laws. The sum is not divided by the number of
 * acts, so the pull is in nats.
 */
final class MixObjective implements Objective {
  private final List<SampledAct> acts;
  private final double[] towards;
  private final double pull;
  private final NextActLoss loss;

  MixObjective(List<SampledAct> acts, MixLaws towards, double pull) {
    this.acts = acts;
    this.towards = towards.values();
    this.pull = pull;
    loss = new NextActLoss(towards.channels());
  }

  @Override
  public double evaluate(double[] point, double[] gradient) {
    double sum = 0;
    for (int i = 0; i < point.length; i++) {
      double away = point[i] - towards[i];
      sum += pull * away * away / 2;
      gradient[i] = pull * away;
    }
    for (SampledAct act : acts) {
      MixLaws.weights(point, act.mass, act.gap, loss.weights);
      loss.load(act);
      sum += act.weight * loss.of(act);
      for (int r = 0; r < loss.byWeight.length; r++) {
        loss.byWeight[r] *= act.weight;
      }
      MixLaws.addGradient(point, act.mass, act.gap, loss.byWeight, gradient);
    }
    return sum;
  }
}
