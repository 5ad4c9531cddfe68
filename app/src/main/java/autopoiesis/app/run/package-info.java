/**
 * Runs: a study becomes a comparison, and a comparison a directory of results. Everything here is
 * wiring between libraries and files; what is computed is computed elsewhere.
 */
@NullMarked
package autopoiesis.app.run;

import org.jspecify.annotations.NullMarked;
