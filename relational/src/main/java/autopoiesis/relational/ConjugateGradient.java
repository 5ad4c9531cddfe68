package autopoiesis.relational;

/**
 * Conjugate gradients for equation (1) with symmetric weights, preconditioned by the diagonal, all
 * d columns at once over one pass of the links. The preconditioned residual is the step the
 * fixed-point map would take, so the bound comes for free: what {@link
 * autopoiesis.optimization.LinearSolver}, for one column and without preconditioner, could not say.
 */
final class ConjugateGradient {
  private final Pull pull;
  private final int d;
  private final double[] z;
  private final double[] residual;
  private final double[] direction;
  private final double[] product;

  /** One inner product of residual and preconditioned residual for each column. */
  private double[] energy;

  /** Starts at z and changes it in place. */
  ConjugateGradient(Pull pull, double[] z) {
    this.pull = pull;
    this.d = pull.dimension();
    this.z = z;
    this.residual = new double[z.length];
    this.direction = new double[z.length];
    this.product = new double[z.length];
    pull.residual(z, residual);
    for (int i = 0; i < z.length; i++) {
      direction[i] = residual[i] / pull.diagonal(i / d);
    }
    this.energy = energy();
  }

  /** Iterates until the bound is within the target; returns the number of products. */
  int run(double target, int limit) {
    for (int iteration = 0; iteration < limit; iteration++) {
      if (largestStep() / (1 - pull.rate()) <= target) {
        // The recurrence drifts from the true residual: look once more before stopping.
        pull.residual(z, residual);
        if (largestStep() / (1 - pull.rate()) <= target) {
          return iteration;
        }
      }
      step();
    }
    return limit;
  }

  private void step() {
    pull.multiply(direction, product);
    double[] curvature = columns(direction, product);
    for (int i = 0; i < z.length; i++) {
      double alpha = ratio(energy[i % d], curvature[i % d]);
      z[i] += alpha * direction[i];
      residual[i] -= alpha * product[i];
    }
    double[] next = energy();
    for (int i = 0; i < z.length; i++) {
      double beta = ratio(next[i % d], energy[i % d]);
      direction[i] = residual[i] / pull.diagonal(i / d) + beta * direction[i];
    }
    energy = next;
  }

  /** A column that is solved has nothing left to divide. */
  private static double ratio(double above, double below) {
    return below > 0 ? above / below : 0;
  }

  private double[] energy() {
    double[] sums = new double[d];
    for (int i = 0; i < residual.length; i++) {
      sums[i % d] += residual[i] * residual[i] / pull.diagonal(i / d);
    }
    return sums;
  }

  private double[] columns(double[] a, double[] b) {
    double[] sums = new double[d];
    for (int i = 0; i < a.length; i++) {
      sums[i % d] += a[i] * b[i];
    }
    return sums;
  }

  private double largestStep() {
    double largest = 0;
    for (int i = 0; i < residual.length; i++) {
      largest = Math.max(largest, Math.abs(residual[i]) / pull.diagonal(i / d));
    }
    return largest;
  }
}
