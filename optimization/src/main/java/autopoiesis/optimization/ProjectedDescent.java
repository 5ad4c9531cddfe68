package autopoiesis.optimization;

import java.util.ArrayList;
import java.util.List;

/** Gradient descent with a fixed step, each iterate moved back into a box. */
final class ProjectedDescent {
  private final double step;
  private final Tolerance tolerance;
  private final Bounds box;
  private final IterationListener listener;

  ProjectedDescent(double step, Tolerance tolerance, Bounds box, IterationListener listener) {
    this.step = step;
    this.tolerance = tolerance;
    this.box = box;
    this.listener = listener;
  }

  Solution<double[]> from(Objective objective, double[] start) {
    List<Step> trace = new ArrayList<>();
    double[] x = box.nearest(start);
    while (true) {
      LinePoint now = LinePoint.at(objective, x);
      double residual = box.projectedNorm(now.point(), now.gradient());
      Step seen = new Step(trace.size(), now.value(), residual);
      trace.add(seen);
      listener.onStep(seen);
      Outcome outcome = Outcome.ITERATION_LIMIT;
      if (!now.isFinite()) {
        outcome = Outcome.NON_FINITE;
      } else if (tolerance.met(residual, trace.get(0).residual())) {
        outcome = Outcome.CONVERGED;
      } else if (trace.size() <= tolerance.iterations()) {
        double[] next = x.clone();
        Vectors.add(-step, now.gradient(), next);
        x = box.nearest(next);
        continue;
      }
      return new Solution<>(x, outcome, trace.size() - 1, residual, trace);
    }
  }
}
