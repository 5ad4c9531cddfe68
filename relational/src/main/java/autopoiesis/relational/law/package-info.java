/**
 * Laws: how identities are formed so that they are read well. Spectral positions anchor things;
 * two-sided readings go through them; a gated mix (equation (2) of the theory page) joins readings
 * through all relations; and the laws of the mix are learned, window after window, from what people
 * did next.
 */
@NullMarked
package autopoiesis.relational.law;

import org.jspecify.annotations.NullMarked;
