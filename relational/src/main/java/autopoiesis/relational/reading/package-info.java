/**
 * Readings: how persons are read through what they did. Every reading, from popularity to the
 * autopoietic mix, is the same interface, so that one loop can compare them and a mix can be made
 * of them.
 */
@NullMarked
package autopoiesis.relational.reading;

import org.jspecify.annotations.NullMarked;
