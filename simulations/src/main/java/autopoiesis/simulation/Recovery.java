package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import java.util.List;

/**
 * What of a planted moving world was recovered from its log.
 *
 * @param identities Procrustes correlation of identities by equation (1) with the planted ones, at
 *     the end; in [0, 1]. It is not told the planted law: relations count alike, nothing is held in
 *     place, and the half-life is half of the planted one
 * @param identitiesDealt the same with the planted identities dealt to other persons: what chance
 *     reaches
 * @param identitiesBy the same by other laws and half-lives, wrong and right ones
 * @param plantedHalfLife in steps
 * @param halfLife the drift's half-life by maximum likelihood, over replicates; the positions of
 *     things and what circles offered are taken as known
 * @param plantedPeers share of whom one meets in what one becomes
 * @param peers the same, recovered with the half-life
 */
public record Recovery(
    Estimate identities,
    Estimate identitiesDealt,
    List<Identities> identitiesBy,
    double plantedHalfLife,
    Estimate halfLife,
    double plantedPeers,
    Estimate peers) {

  /** By which laws identities were made of the log. */
  public enum Laws {
    /** Those that come with the framework: relations count alike, an anchor as one interaction. */
    DEFAULT,
    /** Relations count alike; things are held where the log puts them, as in the planted world. */
    THINGS_HELD,
    /** Acts .6, meetings .25, labels .05, refusals .1, near the planted ones; things are held. */
    NEAR_PLANTED
  }

  /**
   * Identities recovered in one way.
   *
   * @param laws by which laws
   * @param halfLife of acts, meetings and refusals, in steps; infinite where nothing is forgotten
   * @param correlation Procrustes correlation with the planted identities, in [0, 1]
   */
  public record Identities(Laws laws, double halfLife, Estimate correlation) {}

  public Recovery {
    identitiesBy = List.copyOf(identitiesBy);
  }
}
