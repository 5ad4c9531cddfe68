package autopoiesis.simulation;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.core.Relation.Sign;
import java.util.List;

/**
 * The log of one run while it is written. Persons, things and labels are numbered as in the world:
 * their ordinals are the world's numbers.
 */
final class Ledger {
  /** What persons do with things. */
  static final int DOES = 0;

  /** Whom persons meet. */
  static final int MEETS = 1;

  /** The label a system gave. */
  static final int LABELLED = 2;

  /** A label answered back to. */
  static final int REFUSES = 3;

  private final InteractionLog.Builder log;
  private final Extent extent;

  Ledger(Extent extent, World world) {
    this.extent = extent;
    this.log = InteractionLog.builder(relations());
    for (int p = 0; p < extent.persons(); p++) {
      log.participants().add(ParticipantKind.PERSON, "person " + p);
    }
    for (int o = 0; o < extent.things(); o++) {
      log.participants().add(ParticipantKind.THING, "thing " + o);
    }
    for (String label : world.label().categories()) {
      log.participants().add(ParticipantKind.CATEGORY, label);
    }
    for (int p = 0; p < extent.persons(); p++) {
      int label = label(world.label().categoryOf(p));
      log.add(0, p, label, LABELLED, 1, Provenance.UNKNOWN);
    }
  }

  /** The relations of a simulated log; half-lives in steps. */
  static List<Relation> relations() {
    return List.of(
        Relation.of("does", ParticipantKind.PERSON, ParticipantKind.THING, 8),
        Relation.of("meets", ParticipantKind.PERSON, ParticipantKind.PERSON, 8),
        Relation.of(
            "labelled", ParticipantKind.PERSON, ParticipantKind.CATEGORY, Double.POSITIVE_INFINITY),
        new Relation(
            "refuses",
            ParticipantKind.PERSON,
            ParticipantKind.CATEGORY,
            8,
            Sign.REFUSES,
            Reciprocity.MUTUAL));
  }

  private int label(int category) {
    return extent.persons() + extent.things() + category;
  }

  void did(int step, int person, int thing, Slate slate) {
    int place = slate.placeOf(thing);
    Provenance how = place < 0 ? Provenance.SOUGHT : Provenance.shown(slate.propensity(place));
    log.add(step, person, extent.persons() + thing, DOES, 1, how);
  }

  void met(int step, int person, int other) {
    log.add(step, person, other, MEETS, 1, Provenance.SOUGHT);
  }

  void refused(int step, int person, int category) {
    log.add(step, person, label(category), REFUSES, 1, Provenance.SOUGHT);
  }

  InteractionLog build() {
    return log.build();
  }
}
