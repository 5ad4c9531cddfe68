/**
 * Files in and out: readers of other people's formats, log and run directories, studies, manifests,
 * and the text of tables. Every reader refuses bad input by {@link autopoiesis.app.io.BadInput},
 * and every writer moves finished files into place.
 */
@NullMarked
package autopoiesis.app.io;

import org.jspecify.annotations.NullMarked;
