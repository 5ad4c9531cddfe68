/**
 * What is measured on identities and their graph: closure, turnover, drift, flux, homogenisation,
 * misrecognition. Every measure says its formula, range, direction and unit, and what a static
 * identity scores; none of them is worth much alone: a frozen system excels at some.
 */
@NullMarked
package autopoiesis.relational.measure;

import org.jspecify.annotations.NullMarked;
