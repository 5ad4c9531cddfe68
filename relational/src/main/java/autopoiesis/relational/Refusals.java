package autopoiesis.relational;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets refusals apart: interactions of negative value in an affirming relation (a rating of one
 * star) become interactions of a relation of their own with the sign of refusing, because a graph
 * takes the size of a value as mass and its direction from the relation. To affirm and to refuse
 * the same thing is then to be in conflict with it, not to be unrelated.
 */
public final class Refusals {
  private Refusals() {}

  /** The name of the relation that holds what was refused in a relation of this name. */
  public static String name(String affirming) {
    return affirming + " (refused)";
  }

  /**
   * The same log, each affirming relation with negative values followed, after all declared ones,
   * by its refusing counterpart with the same half-life. Participants, indices of declared
   * relations and the order of interactions stay; a log without negative values is returned as it
   * is.
   */
  public static InteractionLog apart(InteractionLog log) {
    int declared = log.relations().size();
    int[] counterpart = new int[declared];
    List<Relation> relations = new ArrayList<>(log.relations());
    for (int i = 0; i < log.size(); i++) {
      int r = log.relation(i);
      Relation relation = log.relations().get(r);
      boolean refuses = log.value(i) < 0 && relation.sign() == Sign.AFFIRMS;
      if (refuses && counterpart[r] == 0) {
        counterpart[r] = relations.size();
        relations.add(counterpart(relation));
      }
    }
    return relations.size() == declared ? log : moved(log, relations, counterpart);
  }

  private static Relation counterpart(Relation relation) {
    return new Relation(
        name(relation.name()),
        relation.source(),
        relation.target(),
        relation.halfLife(),
        Sign.REFUSES,
        relation.reciprocity());
  }

  private static InteractionLog moved(
      InteractionLog log, List<Relation> relations, int[] counterpart) {
    InteractionLog.Builder builder = InteractionLog.builder(relations);
    for (int id = 0; id < log.participants().size(); id++) {
      builder.participants().add(log.participants().participant(id));
    }
    for (int i = 0; i < log.size(); i++) {
      double value = log.value(i);
      int r = log.relation(i);
      boolean refuses = value < 0 && counterpart[r] > 0;
      Provenance provenance = log.provenance(i);
      builder.add(
          log.time(i),
          log.source(i),
          log.target(i),
          refuses ? counterpart[r] : r,
          refuses ? -value : value,
          provenance);
    }
    return builder.build();
  }
}
