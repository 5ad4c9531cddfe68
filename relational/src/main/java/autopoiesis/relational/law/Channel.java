package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Reading;

/**
 * One reading in a mix.
 *
 * @param name of the relation or anchor, as reports show it; not empty
 * @param reading of its own: nobody else observes or refits it
 * @param role what it reads
 * @param scale how its standardised scores enter the mix
 */
public record Channel(String name, Reading reading, Role role, Scale scale) {

  /** What a channel reads. */
  public enum Role {
    /** What relations make of somebody. */
    RELATION,
    /** What somebody is held to be before any relation; refitted only when the mix is. */
    ANCHOR
  }

  /** How standardised scores enter a mix. */
  public enum Scale {
    /** As they are: right for shares of what everybody does, which are like probabilities. */
    LINEAR,
    /**
     * Above one standard deviation by their logarithm, x -> 1 + log x: right for sums over a
     * person's own acts, whose highest scores are many deviations out and say little more than that
     * they are the highest.
     */
    LOGARITHMIC;

    /** The scaled score. */
    double of(double x) {
      return this == LINEAR || x <= 1 ? x : 1 + Math.log(x);
    }

    /** The derivative of {@link #of}, which is continuous. */
    double slope(double x) {
      return this == LINEAR || x <= 1 ? 1 : 1 / x;
    }
  }

  /** Checks. */
  public Channel {
    Require.notEmpty("name", name);
    Require.notNull("reading", reading);
    Require.notNull("role", role);
    Require.notNull("scale", scale);
  }

  /** Whether a person is read by what everybody, or everybody like it, does. */
  boolean isCommon() {
    return scale == Scale.LINEAR;
  }

  /** The same, entering the mix as it is. */
  Channel unscaled() {
    return new Channel(name, reading, role, Scale.LINEAR);
  }

  /** A relation in which a person is read by its own acts. */
  static Channel personal(String name, Reading reading) {
    return new Channel(name, reading, Role.RELATION, Scale.LOGARITHMIC);
  }

  /** A relation in which a person is read by what everybody, or everybody like it, does. */
  static Channel common(String name, Reading reading) {
    return new Channel(name, reading, Role.RELATION, Scale.LINEAR);
  }

  /** What a person is held to be. */
  static Channel anchor(String name, Reading reading) {
    return new Channel(name, reading, Role.ANCHOR, Scale.LINEAR);
  }
}
