package autopoiesis.optimization;

/** The products a regression needs of its design matrix. */
interface DesignRows {
  /** X v. */
  double[] times(double[] v);

  /** X'u. */
  double[] transposedTimes(double[] u);

  /** X'X. */
  double[] gram();
}
