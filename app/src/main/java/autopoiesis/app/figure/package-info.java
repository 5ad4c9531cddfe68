/**
 * Figures as immutable values, drawn as static SVG. A figure knows its numbers, says them again in
 * a table, and is drawn twice, for a page and for a phone; colours are CSS classes, so that one
 * drawing serves light, dark and print.
 */
@NullMarked
package autopoiesis.app.figure;

import org.jspecify.annotations.NullMarked;
