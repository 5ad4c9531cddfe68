/**
 * Replaying a log: arms found by name read every act before they learn from it, and are compared by
 * what they foresaw, with intervals, splits, nulls and a factorial of the paradigms' switches.
 */
@NullMarked
package autopoiesis.replay;

import org.jspecify.annotations.NullMarked;
