/**
 * Identity as a web of relations: the temporal graph and the faces participants show in it,
 * identities as the equilibrium of faces and anchors (equation 1), emergent categories and their
 * lifecycles, what is measured on them, and the paradigms as values.
 */
@NullMarked
package autopoiesis.relational;

import org.jspecify.annotations.NullMarked;
