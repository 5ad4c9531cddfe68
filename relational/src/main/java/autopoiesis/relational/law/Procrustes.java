package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.optimization.algebra.Dense;
import autopoiesis.optimization.algebra.ThinQr;
import autopoiesis.optimization.algebra.ThinSvd;

/**
 * The rotation or reflection that brings one set of positions closest to another: R minimises |XR -
 * Y| over orthogonal R (Schoenemann 1966, doi:10.1007/BF02289451). New positions are aligned to the
 * last ones by it, so that a trajectory shows movement and not the freedom of axes.
 */
public final class Procrustes {
  private Procrustes() {}

  /**
   * The orthogonal R = U V' of the singular value decomposition X'Y = U S V'.
   *
   * @param from X, rows by d
   * @param to Y, rows by d
   * @return R, d by d; directions in which the two sets share nothing are completed arbitrarily but
   *     orthogonally
   */
  public static double[] rotation(double[] from, double[] to, int rows, int d) {
    Require.that("from length", from.length, from.length == rows * d, rows + " x " + d);
    Require.that("to length", to.length, to.length == rows * d, rows + " x " + d);
    double[] cross = Dense.multiplyTransposedLeft(from, rows, d, to, d);
    double[] v = ThinSvd.of(cross, d, d).v();
    // X'Y V = U S, strongest first: its QR factor Q is U but for signs, and complete where S is 0.
    ThinQr qr = ThinQr.of(Dense.multiply(cross, d, d, v, d), d, d);
    double[] u = qr.q();
    double[] r = qr.r();
    for (int c = 0; c < d; c++) {
      if (r[c * d + c] < 0) {
        for (int row = 0; row < d; row++) {
          u[row * d + c] = -u[row * d + c];
        }
      }
    }
    return Dense.multiplyTransposedRight(u, d, d, v, d);
  }

  /** X R: the first set, aligned to the second. */
  public static double[] align(double[] from, double[] to, int rows, int d) {
    return Dense.multiply(from, rows, d, rotation(from, to, rows, d), d);
  }
}
