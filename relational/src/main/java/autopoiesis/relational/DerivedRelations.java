package autopoiesis.relational;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.Participant;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * Relations that nobody declared but acts imply. From the acts of persons on things in one
 * relation, {@link #extend} makes a log that also says:
 *
 * <ul>
 *   <li><em>co-interaction</em>: an act ties its thing to the last things its person met;
 *   <li><em>sequence</em>: an act ties its thing to the one its person met just before, unless a
 *       sitting lies between;
 *   <li><em>peers</em>: an act ties its person to the last others who met the same thing;
 *   <li><em>crowd</em>: an act tells a category named "crowd" what is being done, and ties its
 *       person to the crowd by {@code c/(c + mean c)}, c how much its thing is being met of late
 *       and the mean over recent acts; the crowd is made by things and persons by the crowd, not
 *       the other way round;
 *   <li><em>biography</em>: an act ties its person to a category "stage k", k the whole number of
 *       times its acts have doubled.
 * </ul>
 *
 * Every derived relation is a relation like others: it has a name, a half-life and a weight pi of
 * its own, and 0 leaves it out. A configured procedure; immutable.
 */
public final class DerivedRelations {
  private final int acts;
  private final double halfLife;
  private final double sittingGap;
  private final int reach;

  private DerivedRelations(int acts, double halfLife, double sittingGap, int reach) {
    this.acts = acts;
    this.halfLife = halfLife;
    this.sittingGap = sittingGap;
    this.reach = reach;
  }

  /**
   * From the acts of one relation; sittings are half an hour apart (times in seconds), a reach of 5
   * things and 5 persons.
   *
   * @param acts the index of a relation of persons and things
   * @param halfLife of all derived relations
   */
  public static DerivedRelations of(int acts, double halfLife) {
    Require.that("acts", acts, acts >= 0, "an index, not negative");
    Require.that("halfLife", halfLife, halfLife > 0, "a positive time");
    return new DerivedRelations(acts, halfLife, 1800, 5);
  }

  /** The same with another pause that ends a sitting; positive. */
  public DerivedRelations withSittingGap(double other) {
    Require.that("sittingGap", other, other > 0, "a positive time");
    return new DerivedRelations(acts, halfLife, other, reach);
  }

  /** The same with another number of things and persons looked back to; positive. */
  public DerivedRelations withReach(int other) {
    Require.that("reach", other, other > 0, "positive");
    return new DerivedRelations(acts, halfLife, sittingGap, other);
  }

  /** The derived relations, in the order in which {@link #extend} adds them. */
  public List<Relation> relations() {
    ParticipantKind person = ParticipantKind.PERSON;
    ParticipantKind thing = ParticipantKind.THING;
    ParticipantKind category = ParticipantKind.CATEGORY;
    return List.of(
        Relation.of("co-interaction", thing, thing, halfLife),
        Relation.of("sequence", thing, thing, halfLife),
        Relation.of("peers", person, person, halfLife),
        Relation.of("crowd", category, thing, halfLife).withReciprocity(Reciprocity.ONE_WAY),
        Relation.of("with the crowd", person, category, halfLife)
            .withReciprocity(Reciprocity.ONE_WAY),
        Relation.of("biography", person, category, halfLife));
  }

  /**
   * The log with its own relations and participants first, with the same indices and ids, and the
   * derived ones after. Acts of value 0 or below (what is chosen has a positive value) derive
   * nothing.
   */
  public InteractionLog extend(InteractionLog log) {
    Require.that("acts", acts, acts < log.relations().size(), "a relation of the log");
    Relation declared = log.relations().get(acts);
    Require.that(
        "acts",
        declared.name(),
        declared.source() == ParticipantKind.PERSON && declared.target() == ParticipantKind.THING,
        "a relation of persons and things");
    List<Relation> relations = new ArrayList<>(log.relations());
    relations.addAll(relations());
    InteractionLog.Builder builder = InteractionLog.builder(relations);
    for (int id = 0; id < log.participants().size(); id++) {
      Participant known = log.participants().participant(id);
      builder.participants().add(known);
    }
    Deriving deriving =
        new Deriving(builder, log.relations().size(), log.participants(), halfLife, reach);
    for (int i = 0; i < log.size(); i++) {
      Provenance provenance = log.provenance(i);
      double time = log.time(i);
      builder.add(time, log.source(i), log.target(i), log.relation(i), log.value(i), provenance);
      if (log.relation(i) == acts && log.value(i) > 0) {
        deriving.act(log.source(i), log.target(i), time, sittingGap);
      }
    }
    return builder.build();
  }
}
