package autopoiesis.replay;

import autopoiesis.relational.reading.Reading;

/** When an arm learns. */
public enum Update {
  /** From the warm start, once; afterwards nothing. */
  FROZEN,
  /** At the edges of windows, from what happened in between. */
  REFIT,
  /** From each act at once, and what is common to all persons at the edges of windows. */
  LIVE;

  /** This reading, learning at these times only. The first refit ends the warm start. */
  public Reading over(Reading reading) {
    return switch (this) {
      case FROZEN -> new FrozenReading(reading);
      case REFIT -> new RefitReading(reading);
      case LIVE -> reading;
    };
  }
}
