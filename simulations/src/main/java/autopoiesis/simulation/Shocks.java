package autopoiesis.simulation;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;

/**
 * The luck of one replicate, the same for every arm (common random numbers): a number is found by
 * purpose, step, person and thing, whatever was asked before.
 */
final class Shocks {
  private final RandomStreams streams;
  private final int things;
  private final double[][] choice; // steps x (persons x things)

  Shocks(Extent extent, RandomStreams streams) {
    this.streams = streams;
    this.things = extent.things();
    this.choice = new double[extent.steps()][extent.persons() * things];
    for (int step = 0; step < choice.length; step++) {
      RandomStream random = streams.stream("choice", step);
      for (int i = 0; i < choice[step].length; i++) {
        choice[step][i] = gumbel(random.nextDouble());
      }
    }
  }

  /**
   * A standard Gumbel number: minus the logarithm of a standard exponential one, which is never 0
   * here: at u = 0 it is the mean of what lies below 2^-53.
   */
  static double gumbel(double u) {
    double exponential = Math.max(-StrictMath.log(1 - u), 0x1.0p-54);
    return -StrictMath.log(exponential);
  }

  /** Writes the luck of this person's choice among things. */
  void choice(int step, int person, double[] into) {
    System.arraycopy(choice[step], person * things, into, 0, things);
  }

  /** The luck of what this person is shown. */
  RandomStream slate(int step, int person) {
    return streams.stream("slate", step, person);
  }

  /** The luck of who answers back in this step, person after person. */
  RandomStream answers(int step) {
    return streams.stream("answers", step);
  }

  /** The luck of whose act is taken for whose in this step, when edges are rewired. */
  RandomStream rewiring(int step) {
    return streams.stream("rewiring", step);
  }
}
