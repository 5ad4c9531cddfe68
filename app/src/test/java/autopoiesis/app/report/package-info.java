@NullMarked
package autopoiesis.app.report;

import org.jspecify.annotations.NullMarked;
