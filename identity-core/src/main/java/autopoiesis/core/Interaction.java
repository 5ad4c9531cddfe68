package autopoiesis.core;

/**
 * One interaction: at a time, a source meets a target through a relation.
 *
 * @param time when, in the log's unit (seconds since the epoch for imported logs); finite
 * @param source id of who acts
 * @param target id of who or what is acted on
 * @param relation index into the log's relations
 * @param value how strongly and in which direction, in [-1, 1]
 * @param provenance how it came about
 */
public record Interaction(
    double time, int source, int target, int relation, double value, Provenance provenance) {
  public Interaction {
    Require.finite("time", time);
    Require.that("source", source, source >= 0, "an id, not negative");
    Require.that("target", target, target >= 0, "an id, not negative");
    Require.that("relation", relation, relation >= 0, "an index, not negative");
    Require.that("value", value, value >= -1 && value <= 1, "in [-1, 1]");
    Require.notNull("provenance", provenance);
  }
}
