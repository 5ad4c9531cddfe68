package autopoiesis.core;

/**
 * How an interaction came about: did the system show the target, and how likely was it to.
 *
 * @param origin who brought source and target together
 * @param propensity the probability with which the system showed the target, in (0, 1]; NaN when
 *     nobody logged it, and always NaN unless the origin is {@link Origin#SHOWN}
 */
public record Provenance(Origin origin, double propensity) {

  /** Who brought source and target together. */
  public enum Origin {
    /** The log does not say. */
    UNKNOWN,
    /** The source found the target by itself. */
    SOUGHT,
    /** The system showed the target. */
    SHOWN
  }

  /** The log says nothing. */
  public static final Provenance UNKNOWN = new Provenance(Origin.UNKNOWN, Double.NaN);

  /** The source found the target by itself. */
  public static final Provenance SOUGHT = new Provenance(Origin.SOUGHT, Double.NaN);

  public Provenance {
    Require.notNull("origin", origin);
    if (origin == Origin.SHOWN) {
      Require.that(
          "propensity",
          propensity,
          Double.isNaN(propensity) || (propensity > 0 && propensity <= 1),
          "in (0, 1], or NaN when unknown");
    } else {
      Require.that("propensity", propensity, Double.isNaN(propensity), "NaN unless shown");
    }
  }

  /** The system showed the target with this probability (NaN when not logged). */
  public static Provenance shown(double propensity) {
    return new Provenance(Origin.SHOWN, propensity);
  }
}
