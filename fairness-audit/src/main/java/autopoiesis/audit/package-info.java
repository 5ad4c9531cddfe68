/**
 * Audits of any system from its records: what it does for whom, by given and by found categories,
 * with intervals and three-valued verdicts; and what each verdict hangs on: the grouping chosen,
 * the categories standing still, the labels being right, and the persons who happened to be
 * observed. Nothing here knows how a decision was made.
 */
@NullMarked
package autopoiesis.audit;

import org.jspecify.annotations.NullMarked;
