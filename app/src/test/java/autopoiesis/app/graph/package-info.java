@NullMarked
package autopoiesis.app.graph;

import org.jspecify.annotations.NullMarked;
