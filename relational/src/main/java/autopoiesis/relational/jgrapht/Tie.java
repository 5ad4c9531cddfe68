package autopoiesis.relational.jgrapht;

import autopoiesis.core.Participant;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;

/**
 * A tie between two participants, as an edge.
 *
 * @param relation through which
 * @param from who is made by the tie; of a mutual tie, the end with the lower id
 * @param to the other end
 * @param weight the decayed weight, not negative
 */
public record Tie(Relation relation, Participant from, Participant to, double weight) {
  public Tie {
    Require.notNull("relation", relation);
    Require.notNull("from", from);
    Require.notNull("to", to);
    Require.that("weight", weight, weight >= 0, "not negative");
  }
}
