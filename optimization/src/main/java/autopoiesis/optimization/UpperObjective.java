package autopoiesis.optimization;

import java.util.Arrays;
import java.util.List;

/** The upper level as a function of x; remembers where the lower level last ended. */
final class UpperObjective implements Objective {
  private final BilevelProblem problem;
  private final Hypergradient hypergradient;
  private Solution<BilevelPoint> last;

  UpperObjective(BilevelProblem problem, Hypergradient hypergradient, double[] y) {
    this.problem = problem;
    this.hypergradient = hypergradient;
    double[] nowhere = new double[0];
    this.last =
        new Solution<>(
            new BilevelPoint(nowhere, y, Double.NaN, nowhere),
            Outcome.ITERATION_LIMIT,
            0,
            Double.NaN,
            List.of());
  }

  @Override
  public double evaluate(double[] point, double[] gradient) {
    BilevelPoint here = pointAt(point).value();
    System.arraycopy(here.hypergradient(), 0, gradient, 0, gradient.length);
    return here.value();
  }

  Solution<BilevelPoint> pointAt(double[] x) {
    if (!Arrays.equals(x, last.value().upper())) {
      Solution<BilevelPoint> next = hypergradient.at(problem, x, last.value().lower());
      // A step into nowhere must not spoil the next start.
      if (!Vectors.finite(next.value().lower())) {
        return next;
      }
      last = next;
    }
    return last;
  }
}
