package autopoiesis.optimization.algebra;

/**
 * The few dense kernels everything else is made of. Matrices are row-major; results are written
 * into the last array. Implementations are stateless and may be called from many threads.
 */
interface LinearAlgebra {

  /** Whether a factor of a product is taken as stored or transposed. */
  enum Form {
    AS_IS,
    TRANSPOSED
  }

  /** What computes, for reports. */
  AlgebraEngine engine();

  /**
   * out (m x n) = op(A) op(B), where op(A) is m x k and op(B) is k x n.
   *
   * @param a m x k as is, k x m when transposed
   * @param b k x n as is, n x k when transposed
   */
  void multiply(Form formA, double[] a, Form formB, double[] b, int m, int k, int n, double[] out);

  /** out (columns x columns) = X'X, both triangles, for X (rows x columns). */
  void gram(double[] x, int rows, int columns, double[] out);

  /**
   * Replaces the lower triangle of A (n x n, symmetric) by its Cholesky factor L with A = LL'; the
   * rest is left undefined.
   *
   * @return 0 when done, otherwise the first pivot (from 1) that is not positive
   */
  int factor(double[] a, int n);

  /** Replaces rhs (n x columns) by the solution X of LL'X = rhs. */
  void solveFactored(double[] factor, int n, double[] rhs, int columns);

  /** out (n x n) = (LL')^-1, both triangles. */
  void invertFactored(double[] factor, int n, double[] out);
}
