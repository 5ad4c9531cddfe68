package autopoiesis.optimization.algebra;

import static org.bytedeco.openblas.global.openblas.CblasLeft;
import static org.bytedeco.openblas.global.openblas.CblasLower;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasNonUnit;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.LAPACKE_dpotrf;
import static org.bytedeco.openblas.global.openblas.LAPACKE_dpotri;
import static org.bytedeco.openblas.global.openblas.LAPACK_COL_MAJOR;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas.cblas_dsyrk;
import static org.bytedeco.openblas.global.openblas.cblas_dtrsm;

/**
 * The kernels by the OpenBLAS that ND4J brings, called on Java arrays without a copy. The only
 * class of this module that names a native library. One thread inside: with more, the order of sums
 * would depend on the machine.
 */
final class OpenBlas implements LinearAlgebra {
  // LAPACK counts by columns, so its upper triangle is our lower one.
  private static final byte OUR_LOWER = 'U';

  OpenBlas() {
    blas_set_num_threads(1);
  }

  @Override
  public AlgebraEngine engine() {
    String core = System.getenv("OPENBLAS_CORETYPE");
    return new AlgebraEngine(
        AlgebraEngine.Kind.OPENBLAS,
        "OpenBLAS of ND4J, one thread, kernels "
            + (core == null ? "chosen by CPU" : core)
            + ", agrees with plain Java to "
            + AlgebraCheck.TOLERANCE);
  }

  @Override
  public void multiply(
      Form formA, double[] a, Form formB, double[] b, int m, int k, int n, double[] out) {
    if (m == 0 || n == 0 || k == 0) {
      return;
    }
    int lda = formA == Form.AS_IS ? k : m;
    int ldb = formB == Form.AS_IS ? n : k;
    cblas_dgemm(CblasRowMajor, code(formA), code(formB), m, n, k, 1.0, a, lda, b, ldb, 0.0, out, n);
  }

  private static int code(Form form) {
    return form == Form.AS_IS ? CblasNoTrans : CblasTrans;
  }

  @Override
  public void gram(double[] x, int rows, int columns, double[] out) {
    if (rows == 0 || columns == 0) {
      return;
    }
    cblas_dsyrk(
        CblasRowMajor, CblasLower, CblasTrans, columns, rows, 1.0, x, columns, 0.0, out, columns);
    PlainAlgebra.mirrorLower(out, columns);
  }

  @Override
  public int factor(double[] a, int n) {
    // LAPACK looks for NaN but lets an infinite pivot through.
    int notFinite = PlainAlgebra.firstNotFinite(a, n);
    return notFinite != 0 ? notFinite : LAPACKE_dpotrf(LAPACK_COL_MAJOR, OUR_LOWER, n, a, n);
  }

  @Override
  public void solveFactored(double[] factor, int n, double[] rhs, int columns) {
    for (int transposed : new int[] {CblasNoTrans, CblasTrans}) {
      cblas_dtrsm(
          CblasRowMajor,
          CblasLeft,
          CblasLower,
          transposed,
          CblasNonUnit,
          n,
          columns,
          1.0,
          factor,
          n,
          rhs,
          columns);
    }
  }

  @Override
  public void invertFactored(double[] factor, int n, double[] out) {
    System.arraycopy(factor, 0, out, 0, n * n);
    int info = LAPACKE_dpotri(LAPACK_COL_MAJOR, OUR_LOWER, n, out, n);
    if (info != 0) {
      throw new IllegalStateException(
          "dpotri reported " + info + " on a factor with positive pivots");
    }
    PlainAlgebra.mirrorLower(out, n);
  }
}
