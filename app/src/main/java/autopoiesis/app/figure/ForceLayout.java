package autopoiesis.app.figure;

import java.util.List;

/**
 * Places the nodes of a small network by springs and repulsion (T. M. J. Fruchterman, E. M.
 * Reingold, Graph drawing by force-directed placement, 1991), from a fixed start and with a fixed
 * cooling, so that the same network always looks the same. O(nodes^2) a step.
 */
final class ForceLayout {
  private static final int STEPS = 320;
  private static final double GOLDEN_ANGLE = 2.399963229728653;

  private final double[] x;
  private final double[] y;

  /** Lays out on a plane whose height is {@code ratio} of its width; both end up in [0, 1]. */
  ForceLayout(int nodes, List<NetworkDrawing.Edge> edges, double ratio) {
    x = new double[nodes];
    y = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      double r = Math.sqrt((i + 0.5) / nodes) / 2;
      x[i] = 0.5 + r * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = ratio * (0.5 + r * StrictMath.sin(i * GOLDEN_ANGLE));
    }
    double heaviest = edges.stream().mapToDouble(NetworkDrawing.Edge::weight).max().orElse(1);
    double ideal = 0.9 * Math.sqrt(ratio / Math.max(1, nodes));
    for (int step = 0; step < STEPS; step++) {
      double heat = 0.08 * (1 - (double) step / STEPS);
      step(edges, heaviest, ideal, heat, ratio);
    }
    fit();
  }

  private void step(
      List<NetworkDrawing.Edge> edges, double heaviest, double ideal, double heat, double ratio) {
    int n = x.length;
    double[] dx = new double[n];
    double[] dy = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double gapX = x[i] - x[j];
        double gapY = y[i] - y[j];
        double square = Math.max(1e-6, gapX * gapX + gapY * gapY);
        double push = ideal * ideal / square;
        dx[i] += gapX * push;
        dy[i] += gapY * push;
        dx[j] -= gapX * push;
        dy[j] -= gapY * push;
      }
      dx[i] -= 1.6 * (x[i] - 0.5);
      dy[i] -= 1.6 * (y[i] - ratio / 2) / ratio;
    }
    for (NetworkDrawing.Edge edge : edges) {
      double gapX = x[edge.from()] - x[edge.to()];
      double gapY = y[edge.from()] - y[edge.to()];
      double length = Math.sqrt(gapX * gapX + gapY * gapY);
      double pull = length / ideal * (0.25 + 0.75 * Math.sqrt(edge.weight() / heaviest));
      dx[edge.from()] -= gapX * pull;
      dy[edge.from()] -= gapY * pull;
      dx[edge.to()] += gapX * pull;
      dy[edge.to()] += gapY * pull;
    }
    for (int i = 0; i < n; i++) {
      double length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
      double move = length > 0 ? Math.min(heat, length) / length : 0;
      x[i] += dx[i] * move;
      y[i] += dy[i] * move;
    }
  }

  private void fit() {
    stretch(x);
    stretch(y);
  }

  private static void stretch(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double v : values) {
      least = Math.min(least, v);
      most = Math.max(most, v);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = most > least ? (values[i] - least) / (most - least) : 0.5;
    }
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }
}
