package autopoiesis.optimization;

import autopoiesis.core.Require;
import java.util.List;
import java.util.function.Function;

/**
 * What a procedure found and how it ended. Not converging is an outcome, not an exception: the best
 * value seen is here in any case.
 *
 * @param value what was found; an array is the caller's own
 * @param outcome why it stopped
 * @param iterations how many were made
 * @param residual at the value, in the measure of the procedure
 * @param trace every iteration from the start, in order
 */
public record Solution<T>(
    T value, Outcome outcome, int iterations, double residual, List<Step> trace) {
  public Solution {
    Require.notNull("value", value);
    Require.notNull("outcome", outcome);
    trace = List.copyOf(trace);
  }

  /** The same ending with what a function makes of the value. */
  public <R> Solution<R> map(Function<? super T, ? extends R> function) {
    return new Solution<>(function.apply(value), outcome, iterations, residual, trace);
  }

  /**
   * The value, if it converged.
   *
   * @throws IllegalStateException otherwise, with the residual and what may help
   */
  public T orThrow() {
    if (outcome != Outcome.CONVERGED) {
      throw new IllegalStateException(
          "outcome ("
              + outcome
              + ", residual "
              + residual
              + " after "
              + iterations
              + " iterations) must be CONVERGED\nMaybe "
              + outcome.advice());
    }
    return value;
  }
}
