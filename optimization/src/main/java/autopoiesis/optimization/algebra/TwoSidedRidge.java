package autopoiesis.optimization.algebra;

/**
 * The two-sided ridge solution C = (A + lambda I)^-1 B (K + mu I)^-1 (p x q), where A = F'F (p x
 * p), B = F'YZ (p x q) and K = Z'Z (q x q) are all that is needed of the features F of the readers,
 * the features Z of what is read and the answers Y. It minimises |Y - F C Z'|^2 + lambda |C Z'|^2 +
 * mu |F C|^2 + lambda mu |C|^2. {@link #adjoint} carries a derivative by C back to what C was made
 * of (reverse mode; Giles 2008, "Collected matrix derivative results").
 */
public final class TwoSidedRidge {
  private final PositiveDefinite left;
  private final PositiveDefinite right;
  private final double[] coefficients;

  private TwoSidedRidge(PositiveDefinite left, PositiveDefinite right, double[] coefficients) {
    this.left = left;
    this.right = right;
    this.coefficients = coefficients;
  }

  /**
   * Solves. The factors are given, since many B may share one K; {@link
   * PositiveDefinite#factorWithRidge} makes them.
   *
   * @param left A + lambda I (p x p)
   * @param b B, p x q
   * @param right K + mu I (q x q)
   */
  public static TwoSidedRidge solve(PositiveDefinite left, double[] b, PositiveDefinite right) {
    Dense.size("b", b, left.order(), right.order());
    return new TwoSidedRidge(left, right, bothSides(left, b, right));
  }

  private static double[] bothSides(PositiveDefinite left, double[] b, PositiveDefinite right) {
    int p = left.order();
    int q = right.order();
    double[] transposed = PlainAlgebra.transpose(left.solve(b, q), p, q);
    return PlainAlgebra.transpose(right.solve(transposed, p), q, p);
  }

  /** C (p x q). */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /**
   * The derivatives of a loss L by A, B, K, lambda and mu, from its derivative by C.
   *
   * @param byCoefficients dL/dC, p x q
   */
  public Adjoint adjoint(double[] byCoefficients) {
    int p = left.order();
    int q = right.order();
    Dense.size("byCoefficients", byCoefficients, p, q);
    // dC = P dB Q - P dA C - C dK Q, with P and Q the two inverses.
    double[] byB = bothSides(left, byCoefficients, right);
    double[] leftSolved = left.solve(byCoefficients, q);
    double[] byA =
        symmetricMinus(Dense.multiplyTransposedRight(leftSolved, p, q, coefficients, p), p);
    double[] rightSolved = right.solve(PlainAlgebra.transpose(byCoefficients, p, q), p);
    double[] byK = symmetricMinus(Dense.multiply(rightSolved, q, p, coefficients, q), q);
    return new Adjoint(byA, byB, byK, trace(byA, p), trace(byK, q));
  }

  /** -(M + M')/2: the derivative by a matrix that stays symmetric. */
  private static double[] symmetricMinus(double[] m, int n) {
    double[] out = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        out[i * n + j] = -(m[i * n + j] + m[j * n + i]) / 2;
      }
    }
    return out;
  }

  private static double trace(double[] a, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i * n + i];
    }
    return sum;
  }

  /**
   * The derivatives of a loss by what the solution was made of. Those by A and K are symmetric:
   * their product with a symmetric change, entry by entry, is the change of the loss.
   */
  public static final class Adjoint {
    private final double[] byLeft;
    private final double[] byMixed;
    private final double[] byRight;
    private final double byLambda;
    private final double byMu;

    private Adjoint(
        double[] byLeft, double[] byMixed, double[] byRight, double byLambda, double byMu) {
      this.byLeft = byLeft;
      this.byMixed = byMixed;
      this.byRight = byRight;
      this.byLambda = byLambda;
      this.byMu = byMu;
    }

    /** dL/dA (p x p). */
    public double[] byLeft() {
      return byLeft.clone();
    }

    /** dL/dB (p x q). */
    public double[] byMixed() {
      return byMixed.clone();
    }

    /** dL/dK (q x q). */
    public double[] byRight() {
      return byRight.clone();
    }

    /** dL/dlambda. */
    public double byLambda() {
      return byLambda;
    }

    /** dL/dmu. */
    public double byMu() {
      return byMu;
    }
  }
}
