package autopoiesis.relational.history;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Require;
import autopoiesis.relational.Identities;
import java.util.Arrays;

/**
 * Where anchors come from: what everybody is before relations make it. Asked at the edges of
 * windows at which the ontology is renewed; a source that finds positions anew aligns them to its
 * own last answer, so that trajectories stay comparable.
 */
@FunctionalInterface
public interface AnchorSource {
  /**
   * Anchors of all participants, one row an id. The rows of categories do not count where a
   * category has bearers: it stands where its bearers' things are.
   *
   * @param log the whole log; only the interactions before {@code until} may be looked at
   * @param until how many interactions have happened
   */
  Identities anchors(InteractionLog log, int until);

  /** The same anchors at all times. */
  static AnchorSource held(Identities anchors) {
    Require.notNull("anchors", anchors);
    return (log, until) -> anchors;
  }

  /**
   * Every participant of a kind is a coordinate of its own, everybody else is at the origin.
   * Positions are then shares of whom one met; as long as there are participants of the kind, so
   * only for few.
   */
  static AnchorSource unitCoordinates(ParticipantKind kind) {
    return (log, until) -> {
      Participants all = log.participants();
      int d = Math.max(1, all.count(kind));
      double[] positions = new double[Math.multiplyExact(all.size(), d)];
      for (int ordinal = 0; ordinal < all.count(kind); ordinal++) {
        positions[all.id(kind, ordinal) * d + ordinal] = 1;
      }
      return Identities.of(all.size(), d, positions);
    };
  }

  /**
   * Lays positions of one kind out as anchors of all; everybody else is at the origin.
   *
   * @param positions participants of the kind x dimension, by ordinal
   */
  static Identities lay(
      Participants participants, ParticipantKind kind, double[] positions, int dimension) {
    int count = participants.count(kind);
    int length = Math.multiplyExact(count, dimension);
    Require.that("positions' length", positions.length, positions.length == length, "" + length);
    double[] all = new double[Math.multiplyExact(participants.size(), dimension)];
    for (int ordinal = 0; ordinal < count; ordinal++) {
      double[] row = Arrays.copyOfRange(positions, ordinal * dimension, (ordinal + 1) * dimension);
      System.arraycopy(row, 0, all, participants.id(kind, ordinal) * dimension, dimension);
    }
    return Identities.of(participants.size(), dimension, all);
  }
}
