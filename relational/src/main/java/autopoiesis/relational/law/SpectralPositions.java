package autopoiesis.relational.law;

import autopoiesis.core.RandomStream;
import autopoiesis.core.Require;
import autopoiesis.optimization.algebra.Dense;
import autopoiesis.optimization.algebra.SymmetricEigen;
import autopoiesis.optimization.algebra.ThinQr;
import java.util.Arrays;

/**
 * Positions of things by the leading eigenvectors of a degree-normalised affinity: things that
 * follow each other, and follow the same others, lie close. Found by randomised subspace iteration
 * (Halko, Martinsson and Tropp 2011, doi:10.1137/090771806, algorithms 4.4 and 5.3); the same
 * stream gives the same positions. Immutable.
 */
public final class SpectralPositions {
  static final int OVERSAMPLE = 10;

  private final int things;
  private final int dimension;
  private final double[] vectors;
  private final double[] eigenvalues;

  private SpectralPositions(int things, int dimension, double[] vectors, double[] eigenvalues) {
    this.things = things;
    this.dimension = dimension;
    this.vectors = vectors;
    this.eigenvalues = eigenvalues;
  }

  /**
   * The leading eigenvectors, by absolute eigenvalue.
   *
   * @param affinity symmetric; normalise it before
   * @param dimension how many; at most as many as things
   * @param iterations how often the random block is multiplied; 2 when begun afresh from a slowly
   *     falling spectrum is little, 6 is much
   * @param start positions to begin from (of the same things), or empty
   */
  static SpectralPositions of(
      Affinity affinity, int dimension, int iterations, double[] start, RandomStream stream) {
    int n = affinity.size();
    Require.that("dimension", dimension, dimension >= 1 && dimension <= n, "in [1, " + n + "]");
    int width = Math.min(n, dimension + OVERSAMPLE);
    double[] block = begin(n, width, start, stream);
    for (int i = 0; i < iterations; i++) {
      block = affinity.times(ThinQr.of(block, n, width).q(), width);
    }
    block = ThinQr.of(block, n, width).q();
    double[] image = affinity.times(block, width);
    double[] small = Dense.multiplyTransposedLeft(block, n, width, image, width);
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < i; j++) {
        double mean = (small[i * width + j] + small[j * width + i]) / 2;
        small[i * width + j] = mean;
        small[j * width + i] = mean;
      }
    }
    SymmetricEigen eigen = SymmetricEigen.of(small, width);
    return leading(eigen, block, n, width, dimension);
  }

  private static SpectralPositions leading(
      SymmetricEigen eigen, double[] basis, int n, int width, int dimension) {
    double[] values = eigen.values();
    double[] small = eigen.vectors();
    Integer[] order = new Integer[width];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(Math.abs(values[b]), Math.abs(values[a])));
    double[] picked = new double[width * dimension];
    double[] eigenvalues = new double[dimension];
    for (int c = 0; c < dimension; c++) {
      eigenvalues[c] = values[order[c]];
      for (int r = 0; r < width; r++) {
        picked[r * dimension + c] = small[r * width + order[c]];
      }
    }
    double[] vectors = Dense.multiply(basis, n, width, picked, dimension);
    fixSigns(vectors, n, dimension);
    return new SpectralPositions(n, dimension, vectors, eigenvalues);
  }

  private static double[] begin(int n, int width, double[] start, RandomStream stream) {
    double[] block = new double[n * width];
    int given = start.length / n;
    Require.that("start length", start.length, start.length == given * n, "a multiple of " + n);
    for (int i = 0; i < n; i++) {
      for (int c = 0; c < width; c++) {
        block[i * width + c] = c < given ? start[i * given + c] : stream.nextGaussian();
      }
    }
    return block;
  }

  /** An eigenvector's sign is free; here its largest entry is positive. */
  private static void fixSigns(double[] vectors, int n, int d) {
    for (int c = 0; c < d; c++) {
      double largest = 0;
      for (int i = 0; i < n; i++) {
        if (Math.abs(vectors[i * d + c]) > Math.abs(largest) * (1 + 1e-9)) {
          largest = vectors[i * d + c];
        }
      }
      if (largest < 0) {
        for (int i = 0; i < n; i++) {
          vectors[i * d + c] = -vectors[i * d + c];
        }
      }
    }
  }

  /** How many things there are. */
  public int things() {
    return things;
  }

  /** How many numbers a position has. */
  public int dimension() {
    return dimension;
  }

  /** The orthonormal eigenvectors, things by dimension, row by row. */
  public double[] vectors() {
    return vectors.clone();
  }

  /** The eigenvalues, in [-1, 1] for a degree-normalised affinity; largest absolute value first. */
  public double[] eigenvalues() {
    return eigenvalues.clone();
  }

  /**
   * Positions as readings see them: centred over things and divided by the root mean square of all
   * entries, so that neither popularity nor the number of things sets their size.
   */
  public double[] centred() {
    return centred(vectors, things, dimension);
  }

  /** Positions centred over things and divided by their root mean square. */
  static double[] centred(double[] positions, int things, int dimension) {
    double[] z = positions.clone();
    for (int c = 0; c < dimension; c++) {
      double mean = 0;
      for (int i = 0; i < things; i++) {
        mean += z[i * dimension + c];
      }
      mean /= things;
      for (int i = 0; i < things; i++) {
        z[i * dimension + c] -= mean;
      }
    }
    double square = 0;
    for (double v : z) {
      square += v * v;
    }
    double rms = Math.sqrt(square / z.length);
    if (rms > 0) {
      for (int k = 0; k < z.length; k++) {
        z[k] /= rms;
      }
    }
    return z;
  }
}
