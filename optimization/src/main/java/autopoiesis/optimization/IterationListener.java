package autopoiesis.optimization;

/** Sees each iteration of a procedure; it is given numbers only, so it cannot change them. */
@FunctionalInterface
public interface IterationListener {

  /** Called once an iteration, on the thread that iterates. */
  void onStep(Step step);

  /** Looks away. */
  static IterationListener none() {
    return step -> {};
  }
}
