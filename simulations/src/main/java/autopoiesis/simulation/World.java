package autopoiesis.simulation;

import autopoiesis.core.HardPartition;

/**
 * A world with its planted truth: who people are, what they would do, what that makes of them.
 * Mutable and used by one thread; the loop calls {@link #begin}, then for every person {@link
 * #utilities} and {@link #respond}, then {@link #end}. Readings are never shown a world, except the
 * oracle's.
 */
public interface World {
  /** The label that the system is told, once and for all, before the first step. */
  HardPartition label();

  /** How many kinds of things there are. */
  int kinds();

  /** The planted kind of this thing. */
  int kindOf(int thing);

  /** Circumstances of this step: planted events, and whom everybody meets. */
  void begin(int step);

  /**
   * How much this person wants each thing now, before anything is shown: the utilities of a
   * multinomial logit, so that exp(utility) is proportional to the planted probability.
   */
  void utilities(int person, double[] utilities);

  /** The person did this; it changes nobody before {@link #end}. */
  void respond(int person, int thing);

  /** Everybody has acted: people become who they are by what they did and whom they met. */
  void end();

  /** Whom this person met in this step, or -1. */
  int met(int person);

  /** The probability that this person refuses its label in this step. */
  double refusal(int person);

  /** The planted category of this person now, which is not its label; -1 where there is none. */
  int categoryOf(int person);

  /** How many numbers a planted identity has; 0 in a world where there is no such thing. */
  int dimension();

  /** Writes this person's planted identity, {@link #dimension()} numbers. */
  void identity(int person, double[] into);

  /** Writes this thing's planted position, {@link #dimension()} numbers. */
  void position(int thing, double[] into);
}
