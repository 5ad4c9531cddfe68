@NullMarked
package autopoiesis.app.figure;

import org.jspecify.annotations.NullMarked;
