package autopoiesis.optimization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The last steps and what they did to the gradient, from which L-BFGS makes its direction by the
 * two-loop recursion (Nocedal 1980, doi:10.1090/S0025-5718-1980-0572855-7).
 */
final class LbfgsMemory {
  private final int capacity;
  private final Deque<double[][]> pairs = new ArrayDeque<>();

  LbfgsMemory(int capacity) {
    this.capacity = capacity;
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  void clear() {
    pairs.clear();
  }

  /** Remembers a step, unless it shows no positive curvature. */
  void remember(double[] step, double[] gradientChange) {
    double curvature = Vectors.dot(step, gradientChange);
    if (curvature > 1e-12 * Vectors.norm(step) * Vectors.norm(gradientChange)) {
      if (pairs.size() == capacity) {
        pairs.removeFirst();
      }
      pairs.addLast(new double[][] {step, gradientChange});
    }
  }

  /**
   * -H g, with H the inverse Hessian as remembered, on the free variables only; held ones get 0.
   *
   * @param held which variables must not move
   */
  double[] direction(double[] gradient, boolean[] held) {
    double[] q = free(gradient, held);
    double[] weights = new double[pairs.size()];
    double scale = 1;
    int i = pairs.size();
    for (Iterator<double[][]> newest = pairs.descendingIterator(); newest.hasNext(); ) {
      double[][] pair = newest.next();
      double curvature = freeDot(pair[0], pair[1], held);
      i--;
      if (curvature > 0) {
        weights[i] = freeDot(pair[0], q, held) / curvature;
        addFree(-weights[i], pair[1], q, held);
        if (scale == 1) {
          scale = curvature / freeDot(pair[1], pair[1], held);
        }
      }
    }
    Vectors.scale(scale, q);
    for (double[][] pair : pairs) {
      double curvature = freeDot(pair[0], pair[1], held);
      if (curvature > 0) {
        addFree(weights[i] - freeDot(pair[1], q, held) / curvature, pair[0], q, held);
      }
      i++;
    }
    Vectors.scale(-1, q);
    return q;
  }

  private static double[] free(double[] a, boolean[] held) {
    double[] out = a.clone();
    for (int i = 0; i < out.length; i++) {
      if (held[i]) {
        out[i] = 0;
      }
    }
    return out;
  }

  private static double freeDot(double[] a, double[] b, boolean[] held) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      if (!held[i]) {
        sum += a[i] * b[i];
      }
    }
    return sum;
  }

  private static void addFree(double factor, double[] from, double[] to, boolean[] held) {
    for (int i = 0; i < to.length; i++) {
      if (!held[i]) {
        to[i] += factor * from[i];
      }
    }
  }
}
