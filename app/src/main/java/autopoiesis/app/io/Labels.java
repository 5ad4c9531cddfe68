package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;

/** Given labels as relations: somebody said that this person is one of these. */
final class Labels {
  private Labels() {}

  /** A label that is never forgotten. */
  static Relation relation(String name) {
    return Relation.of(
        name, ParticipantKind.PERSON, ParticipantKind.CATEGORY, Double.POSITIVE_INFINITY);
  }
}
