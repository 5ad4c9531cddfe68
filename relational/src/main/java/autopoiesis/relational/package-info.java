/**
 * Identity as a web of relations: the temporal graph and the faces participants show in it,
 * identities as the equilibrium of faces and anchors (equation 1), emergent categories and their
 * lifecycles, what is measured on them, and the paradigms as values. This is identity as histories,
 * maps and audits look at it, over all relations and in time; what readings keep of it for speed is
 * in the package law.
 */
@NullMarked
package autopoiesis.relational;

import org.jspecify.annotations.NullMarked;
