/**
 * Identities through a log: windows, what everybody was in each, which categories emerged, and what
 * moved. Histories only read; nothing here changes a log or a graph.
 */
@NullMarked
package autopoiesis.relational.history;

import org.jspecify.annotations.NullMarked;
