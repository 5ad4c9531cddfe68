package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Reading;

/**
 * One reading in a mix.
 *
 * @param name of the relation or anchor, as reports show it; not empty
 * @param reading of its own: nobody else observes or refits it
 * @param role what it reads
 */
public record Channel(String name, Reading reading, Role role) {

  /** What a channel reads. */
  public enum Role {
    /** A relation in which a person is read by its own acts. */
    PERSONAL,
    /** A relation in which a person is read by what everybody, or everybody like it, does. */
    COMMON,
    /** A common relation that is of the moment: what everybody does right now. */
    MOMENTARY,
    /** What somebody is held to be before any relation; refitted only when the mix is. */
    ANCHOR
  }

  /** Checks. */
  public Channel {
    Require.notEmpty("name", name);
    Require.notNull("reading", reading);
    Require.notNull("role", role);
  }

  static Channel personal(String name, Reading reading) {
    return new Channel(name, reading, Role.PERSONAL);
  }

  static Channel common(String name, Reading reading) {
    return new Channel(name, reading, Role.COMMON);
  }

  static Channel momentary(String name, Reading reading) {
    return new Channel(name, reading, Role.MOMENTARY);
  }

  static Channel anchor(String name, Reading reading) {
    return new Channel(name, reading, Role.ANCHOR);
  }
}
