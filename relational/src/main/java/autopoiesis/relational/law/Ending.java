package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.optimization.Outcome;
import autopoiesis.optimization.Solution;
import java.util.Optional;

/**
 * How a search for laws ended.
 *
 * @param outcome why it stopped
 * @param iterations how many were made
 * @param residual the gradient's norm there, cut at the bounds
 */
record Ending(Outcome outcome, int iterations, double residual) {
  /** How many numbers one is remembered by. */
  static final int SIZE = 3;

  static Ending of(Solution<?> solution) {
    return new Ending(solution.outcome(), solution.iterations(), solution.residual());
  }

  /** Writes one, or that there was none. */
  static void write(Optional<Ending> ending, double[] memory, int at) {
    memory[at] = ending.map(e -> e.outcome.ordinal()).orElse(-1);
    memory[at + 1] = ending.map(e -> e.iterations).orElse(0);
    memory[at + 2] = ending.map(e -> e.residual).orElse(Double.NaN);
  }

  static Optional<Ending> read(double[] memory, int at) {
    if (memory[at] < 0) {
      return Optional.empty();
    }
    Outcome[] outcomes = Outcome.values();
    Require.that("outcome", memory[at], memory[at] < outcomes.length, "one of " + outcomes.length);
    return Optional.of(
        new Ending(outcomes[(int) memory[at]], (int) memory[at + 1], memory[at + 2]));
  }
}
