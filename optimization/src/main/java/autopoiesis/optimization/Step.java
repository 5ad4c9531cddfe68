package autopoiesis.optimization;

/**
 * One iteration, as seen from outside.
 *
 * @param iteration counted from 0, the start
 * @param value of the objective there; NaN where the procedure has none (a root or linear solve)
 * @param residual how far from done, in the procedure's own measure
 */
public record Step(int iteration, double value, double residual) {}
