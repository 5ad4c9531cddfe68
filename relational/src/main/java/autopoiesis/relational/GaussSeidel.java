package autopoiesis.relational;

/** Gauss-Seidel sweeps of equation (1): everybody in turn moves to where its ties put it. */
final class GaussSeidel {
  private GaussSeidel() {}

  /** Sweeps until the bound is within the target; changes z in place and returns the sweeps. */
  static int run(Pull pull, double[] z, double target, int limit) {
    if (Equilibrium.bound(pull, z) <= target) {
      return 0;
    }
    for (int sweep = 1; sweep <= limit; sweep++) {
      double moved = sweep(pull, z);
      // A sweep contracts at least as fast as the map itself, so this much may still be missing;
      // the bound proper costs another product and is asked only when it may hold.
      double missing = moved * pull.rate() / (1 - pull.rate());
      if (missing <= target && Equilibrium.bound(pull, z) <= target) {
        return sweep;
      }
    }
    return limit;
  }

  /** One sweep; the largest change of any number. */
  private static double sweep(Pull pull, double[] z) {
    int d = pull.dimension();
    double[] row = new double[d];
    double largest = 0;
    for (int a = 0; a < pull.nodes(); a++) {
      pull.row(a, z, row);
      for (int i = 0; i < d; i++) {
        double moved = row[i] / pull.diagonal(a);
        largest = Math.max(largest, Math.abs(moved - z[a * d + i]));
        z[a * d + i] = moved;
      }
    }
    return largest;
  }
}
