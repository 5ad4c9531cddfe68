package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Reading;

/**
 * One relation's reading in a mix.
 *
 * @param name of the relation, as reports show it; not empty
 * @param reading of its own: nobody else observes or refits it
 */
public record Channel(String name, Reading reading) {
  /** Checks. */
  public Channel {
    Require.notEmpty("name", name);
    Require.notNull("reading", reading);
  }
}
