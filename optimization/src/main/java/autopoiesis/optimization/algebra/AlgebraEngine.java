package autopoiesis.optimization.algebra;

/**
 * What computes dense products and factorisations in this process, so that a run can say it.
 *
 * @param kind the native library or plain Java
 * @param description one line: library, threads, and how it was checked or why it is not used
 */
public record AlgebraEngine(Kind kind, String description) {

  /** The two implementations; they agree to rounding, not to the last bit. */
  public enum Kind {
    /** ND4J's OpenBLAS through its JavaCPP bindings, on one thread. */
    OPENBLAS,
    /** Plain Java, blocked. */
    JAVA
  }

  /**
   * The engine of this process. It is chosen once: OpenBLAS when it loads and agrees with plain
   * Java on a small check, plain Java otherwise. The system property {@code autopoiesis.algebra} =
   * {@code java} chooses plain Java.
   */
  public static AlgebraEngine current() {
    return ChosenAlgebra.ALGEBRA.engine();
  }
}
