/**
 * Laws: how identities are formed so that they are read well. Spectral positions anchor things;
 * two-sided readings go through them; a gated mix (equation (2) of the theory page) joins readings
 * through all relations; and the laws of the mix are learned, window after window, from what people
 * did next.
 *
 * <p>Readings keep identities for themselves, in {@code ActHistory}, {@code FaceTraces} and {@code
 * Affinity}: acts of one relation, faces that halve with a person's own acts, and their derivatives
 * by the half-life. The graph, faces and equilibrium of {@link autopoiesis.relational} know all
 * relations and halve with time; {@code Circle} solves equation (1) on the acts of a reading.
 */
@NullMarked
package autopoiesis.relational.law;

import org.jspecify.annotations.NullMarked;
