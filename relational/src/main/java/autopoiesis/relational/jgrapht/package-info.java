/** Identity graphs as JGraphT graphs, to be read by its algorithms and exporters. */
@NullMarked
package autopoiesis.relational.jgrapht;

import org.jspecify.annotations.NullMarked;
