/**
 * The {@code autopoiesis} command: one class a verb, each a thin line from options to libraries and
 * from results to files. What is printed and how it ends is decided in {@link
 * autopoiesis.app.Autopoiesis}.
 */
@NullMarked
package autopoiesis.app;

import org.jspecify.annotations.NullMarked;
