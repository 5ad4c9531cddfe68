package autopoiesis.simulation;

import autopoiesis.core.Estimate;

/**
 * What of a planted moving world was recovered from its log.
 *
 * @param identities Procrustes correlation of identities by equation (1) with the planted ones, at
 *     the end; in [0, 1]
 * @param plantedHalfLife in steps
 * @param halfLife the drift's half-life by maximum likelihood, over replicates; the positions of
 *     things and what circles offered are taken as known
 * @param plantedPeers share of whom one meets in what one becomes
 * @param peers the same, recovered with the half-life
 */
public record Recovery(
    Estimate identities,
    double plantedHalfLife,
    Estimate halfLife,
    double plantedPeers,
    Estimate peers) {}
