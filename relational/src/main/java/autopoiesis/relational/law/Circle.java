package autopoiesis.relational.law;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import autopoiesis.relational.Equilibrium;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Identities;
import autopoiesis.relational.IdentityGraph;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.Links;
import java.util.List;

/**
 * Things as people make them: the equilibrium of equation (1) between persons, anchored at the
 * origin, and things, anchored at their spectral positions, each act tying both ends by how far it
 * affirmed. A person's anchor weighs as one act; a thing's weighs kappa: small, and a thing is what
 * those are who met it; large, and it is its anchor.
 *
 * @param kappa the weight of the anchor of a thing
 */
public record Circle(Kappa kappa) {
  private static final double TOLERANCE = 1e-6;

  /** Checks. */
  public Circle {
    Require.notNull("kappa", kappa);
  }

  /**
   * Things' identities under the acts so far.
   *
   * @param anchors things by dimension
   * @return things by dimension; not centred
   */
  double[] close(ActHistory history, double[] anchors) {
    int persons = history.persons();
    int things = history.things();
    int dimension = anchors.length / things;
    double[] held = new double[(persons + things) * dimension];
    System.arraycopy(anchors, 0, held, persons * dimension, anchors.length);
    double[] solved =
        Equilibrium.withDefaults()
            .withTolerance(TOLERANCE)
            .solve(
                graph(history),
                Formation.equal(1).withKappa(ParticipantKind.THING, kappa),
                Identities.of(persons + things, dimension, held))
            .orThrow()
            .toArray();
    double[] made = new double[anchors.length];
    System.arraycopy(solved, persons * dimension, made, 0, made.length);
    return made;
  }

  private static IdentityGraph graph(ActHistory history) {
    int persons = history.persons();
    int things = history.things();
    int acts = history.size();
    int[] from = new int[acts];
    int[] to = new int[acts];
    double[] weights = new double[acts];
    for (int act = 0; act < acts; act++) {
      from[act] = history.person(act);
      to[act] = persons + history.thing(act);
      weights[act] = FaceTraces.weight(history.value(act));
    }
    Participants.Builder everybody = Participants.builder();
    for (int p = 0; p < persons; p++) {
      everybody.add(ParticipantKind.PERSON, "p" + p);
    }
    for (int o = 0; o < things; o++) {
      everybody.add(ParticipantKind.THING, "o" + o);
    }
    Relation meets =
        Relation.of(
            "meets", ParticipantKind.PERSON, ParticipantKind.THING, Double.POSITIVE_INFINITY);
    return new IdentityGraph(
        everybody.build(),
        List.of(meets),
        List.of(Links.mutual(persons + things, from, to, weights)),
        0);
  }
}
