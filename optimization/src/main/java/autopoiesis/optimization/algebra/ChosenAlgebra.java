package autopoiesis.optimization.algebra;

/** The algebra of this process: loaded, checked against plain Java, chosen once. */
final class ChosenAlgebra {
  static final LinearAlgebra ALGEBRA = choose(System.getProperty("autopoiesis.algebra", "auto"));

  private ChosenAlgebra() {}

  static LinearAlgebra choose(String wish) {
    if (wish.equals("java")) {
      return new PlainAlgebra("plain Java, as autopoiesis.algebra=java asks");
    }
    try {
      LinearAlgebra fast = new OpenBlas();
      double error = AlgebraCheck.disagreement(fast, new PlainAlgebra("reference"));
      // Positive test: a NaN from a broken kernel fails it.
      if (error <= AlgebraCheck.TOLERANCE) {
        return fast;
      }
      return new PlainAlgebra(
          "plain Java: OpenBLAS failed its self-check here (disagreement "
              + error
              + "). Maybe set OPENBLAS_CORETYPE=Haswell");
    } catch (LinkageError | RuntimeException e) {
      return new PlainAlgebra("plain Java: OpenBLAS did not load here (" + e + ")");
    }
  }
}
