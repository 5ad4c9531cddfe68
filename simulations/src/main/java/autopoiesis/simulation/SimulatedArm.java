package autopoiesis.simulation;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.Setting;

/**
 * One arm of a simulation: a reading, and what it gets to see.
 *
 * @param name what it is called; with the replicate it names the arm's own randomness
 * @param maker makes the reading anew for every replicate
 * @param sight what the reading gets to see of what happens
 */
public record SimulatedArm(String name, Maker maker, Sight sight) {

  /** Makes the reading of one replicate. */
  @FunctionalInterface
  public interface Maker {
    /**
     * A fresh reading.
     *
     * @param setting what any reading is told
     * @param world the planted truth, for an oracle; everybody else leaves it alone
     */
    Reading reading(Setting setting, World world);
  }

  /** What a reading gets to see. */
  public enum Sight {
    /** Everybody's acts, at the end of each step. */
    ACTS,
    /**
     * The acts of each step dealt to other persons: as many acts for each person and for each thing
     * as there were, and no relation between them left. The null of every relational claim.
     */
    REWIRED
  }

  public SimulatedArm {
    Require.notEmpty("name", name);
    Require.notNull("maker", maker);
    Require.notNull("sight", sight);
  }

  /** An arm that sees what happens. */
  public static SimulatedArm of(String name, Maker maker) {
    return new SimulatedArm(name, maker, Sight.ACTS);
  }

  /** The same arm with its edges rewired, under another name. */
  public SimulatedArm rewired() {
    return new SimulatedArm(name + "-rewired", maker, Sight.REWIRED);
  }
}
