package autopoiesis.optimization;

import autopoiesis.core.Require;
import autopoiesis.optimization.algebra.AlgebraEngine;

/**
 * The design matrix X (rows x columns) of a regression: a row for each observation. Immutable; may
 * be used from many threads.
 */
public final class Design {

  /** Where the numbers are held. */
  public enum Storage {
    /** A Java array: no copies, and as fast as native code for products with a vector. */
    HEAP,
    /** An ND4J array outside the Java heap: for designs that would crowd it. */
    ND4J
  }

  private final DesignRows x;
  private final int rows;
  private final int columns;
  private final Storage storage;

  private Design(DesignRows x, int rows, int columns, Storage storage) {
    this.x = x;
    this.rows = rows;
    this.columns = columns;
    this.storage = storage;
  }

  /** A design in the Java heap; the array is copied. */
  public static Design of(double[] x, int rows, int columns) {
    return of(x, rows, columns, Storage.HEAP);
  }

  /**
   * A design held as wished; in the heap where ND4J does not load or its OpenBLAS is not trusted
   * (see {@link AlgebraEngine}), which {@link #storage} tells.
   *
   * @param x finite numbers, row by row; copied
   */
  public static Design of(double[] x, int rows, int columns, Storage wish) {
    Require.that("rows", rows, rows >= 1, "at least 1");
    Require.that("columns", columns, columns >= 1, "at least 1");
    Require.that("x length", x.length, x.length == (long) rows * columns, rows + " x " + columns);
    Require.that("x", "an entry", Vectors.finite(x), "finite in every entry");
    // ND4J computes by the same OpenBLAS: where that is absent or wrong, so is ND4J.
    if (wish == Storage.ND4J && AlgebraEngine.current().kind() == AlgebraEngine.Kind.OPENBLAS) {
      try {
        return new Design(new Nd4jRows(x, rows, columns), rows, columns, Storage.ND4J);
      } catch (LinkageError e) {
        // No ND4J for this platform: the heap does the same.
        return of(x, rows, columns, Storage.HEAP);
      }
    }
    return new Design(new HeapRows(x.clone(), rows, columns), rows, columns, Storage.HEAP);
  }

  /** How many observations. */
  public int rows() {
    return rows;
  }

  /** How many features. */
  public int columns() {
    return columns;
  }

  /** Where the numbers are. */
  public Storage storage() {
    return storage;
  }

  /** Xv, of length rows. */
  public double[] times(double[] v) {
    Require.sameLength("v", v.length, "columns", columns);
    return x.times(v);
  }

  /** X'u, of length columns. */
  public double[] transposedTimes(double[] u) {
    Require.sameLength("u", u.length, "rows", rows);
    return x.transposedTimes(u);
  }

  /** X'X (columns x columns). */
  public double[] gram() {
    return x.gram();
  }
}
