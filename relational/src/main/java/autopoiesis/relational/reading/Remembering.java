package autopoiesis.relational.reading;

/**
 * A reading whose refit depends on more than the acts observed so far (it starts from what it
 * learned last, say), and which can therefore be asked to write down what a refit left behind.
 * Whoever resumes a replay observes the same acts again and, at each edge of a window, calls {@link
 * #recall} with what {@link #memory} gave there instead of refitting; afterwards the reading must
 * be in the same state, to the bit.
 */
public interface Remembering extends Reading {
  /** What the last refit learned; called right after it. A new array. */
  double[] memory();

  /**
   * Takes up what a refit learned, in place of that refit.
   *
   * @throws IllegalArgumentException when it is not what a reading of the same kind and setting
   *     remembers, another version of this software perhaps
   */
  void recall(double[] memory);

  /** What any reading learned in its last refit: nothing, where acts alone make it. */
  static double[] memoryOf(Reading reading) {
    return reading instanceof Remembering remembering ? remembering.memory() : new double[0];
  }

  /** Takes any reading over an edge of windows again: by its memory, or else by refitting. */
  static void recall(Reading reading, double[] memory) {
    if (reading instanceof Remembering remembering) {
      remembering.recall(memory);
    } else {
      reading.refit();
    }
  }
}
