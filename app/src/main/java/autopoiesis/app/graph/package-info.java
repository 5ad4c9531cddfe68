/**
 * Studies of identity over imported logs: which relations take part and how, what is read from the
 * history they make, and what reports, tables and documents say of it.
 */
@NullMarked
package autopoiesis.app.graph;

import org.jspecify.annotations.NullMarked;
