package autopoiesis.relational;

import autopoiesis.core.Relation.Sign;
import autopoiesis.core.Require;

/**
 * Equation (1) as a linear system: {@code (kappa_a + M_a) z_a - sum_b p_ab z_b = kappa_a x_a}, with
 * {@code M_a = sum_r pi_r m_r,a} and {@code p_ab = sum_r sigma_r pi_r w_r,ab}, the pull of b on a.
 * The fixed-point map divides by the diagonal; its rows' absolute sums are at most M/(kappa + M).
 */
final class Pull {
  private final int nodes;
  private final int dimension;
  private final Links affirming;
  private final Links refusing;
  private final double[] diagonal;
  private final double[] constant;
  private final double rate;

  Pull(IdentityGraph graph, Formation formation, Identities anchors) {
    Require.sameLength("anchors", anchors.size(), "participants", graph.nodes());
    formation.requireFor(graph.relations().size());
    this.nodes = graph.nodes();
    this.dimension = anchors.dimension();
    this.affirming = graph.weighted(formation, Sign.AFFIRMS);
    this.refusing = graph.weighted(formation, Sign.REFUSES);
    this.diagonal = new double[nodes];
    this.constant = new double[nodes * dimension];
    double largest = 0;
    for (int a = 0; a < nodes; a++) {
      double mass = affirming.mass(a) + refusing.mass(a);
      double kappa = formation.kappa(graph.participants().kind(a)).at(mass);
      diagonal[a] = kappa + mass;
      largest = Math.max(largest, mass / diagonal[a]);
      for (int i = 0; i < dimension; i++) {
        constant[a * dimension + i] = kappa * anchors.get(a, i);
      }
    }
    this.rate = largest;
  }

  int nodes() {
    return nodes;
  }

  int dimension() {
    return dimension;
  }

  double diagonal(int node) {
    return diagonal[node];
  }

  /**
   * The largest M/(kappa + M): what one round of the fixed-point map leaves of an error at most.
   */
  double rate() {
    return rate;
  }

  /** {@code kappa_a x_a + sum_b p_ab z_b} for one node into {@code out} (d numbers). */
  void row(int node, double[] z, double[] out) {
    System.arraycopy(constant, node * dimension, out, 0, dimension);
    accumulate(affirming, node, 1, z, out, 0);
    accumulate(refusing, node, -1, z, out, 0);
  }

  /** The system's matrix times p (nodes x d) into {@code out}. */
  void multiply(double[] p, double[] out) {
    for (int a = 0; a < nodes; a++) {
      int at = a * dimension;
      for (int i = 0; i < dimension; i++) {
        out[at + i] = diagonal[a] * p[at + i];
      }
      accumulate(affirming, a, -1, p, out, at);
      accumulate(refusing, a, 1, p, out, at);
    }
  }

  private void accumulate(Links links, int node, double sign, double[] z, double[] out, int at) {
    for (int link = links.start(node); link < links.start(node + 1); link++) {
      double weight = sign * links.weight(link);
      int other = links.other(link) * dimension;
      for (int i = 0; i < dimension; i++) {
        out[at + i] += weight * z[other + i];
      }
    }
  }

  /** The right-hand side minus the matrix times z, into {@code out}. */
  void residual(double[] z, double[] out) {
    multiply(z, out);
    for (int i = 0; i < out.length; i++) {
      out[i] = constant[i] - out[i];
    }
  }
}
