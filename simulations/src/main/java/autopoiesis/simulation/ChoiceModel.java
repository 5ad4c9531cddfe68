package autopoiesis.simulation;

/** How somebody chooses among all things when some of them are shown. */
public interface ChoiceModel {
  /**
   * The thing chosen.
   *
   * @param utilities how much each thing is wanted before anything is shown
   * @param slate what is shown
   * @param shocks luck, one number a thing, from the standard Gumbel distribution; the same luck
   *     leads to the same choice, and with nearly the same slate mostly still does
   */
  int choose(double[] utilities, Slate slate, double[] shocks);

  /**
   * Writes the probability of each thing, over the same things.
   *
   * @param utilities how much each thing is wanted before anything is shown
   * @param slate what is shown
   */
  void probabilities(double[] utilities, Slate slate, double[] into);
}
