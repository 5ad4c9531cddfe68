/**
 * JMH benchmarks. {@code benchmarks/run} at the root builds them, runs those whose names match its
 * argument and prints, where a benchmark is measured on several engines, the time of each as a
 * ratio to the first one's. A machine's absolute times say little; the ratios are what is kept.
 */
@NullMarked
package autopoiesis.benchmarks;

import org.jspecify.annotations.NullMarked;
