package autopoiesis.relational;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Require;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The laws by which identities are made, as equation (1) needs them: how much each relation counts
 * (pi, on the simplex) and how much the anchors of each kind count (kappa). Immutable.
 */
public final class Formation {
  private final double[] pi;
  private final Map<ParticipantKind, Kappa> kappas;

  private Formation(double[] pi, Map<ParticipantKind, Kappa> kappas) {
    this.pi = pi;
    this.kappas = kappas;
  }

  /**
   * All relations count alike, and an anchor counts as one interaction.
   *
   * @param relations how many relations; positive
   */
  public static Formation equal(int relations) {
    Require.that("relations", relations, relations > 0, "positive");
    double[] pi = new double[relations];
    Arrays.fill(pi, 1.0 / relations);
    Map<ParticipantKind, Kappa> kappas = new EnumMap<>(ParticipantKind.class);
    for (ParticipantKind kind : ParticipantKind.values()) {
      kappas.put(kind, Kappa.constant(1));
    }
    return new Formation(pi, kappas);
  }

  /**
   * The same with other weights of relations.
   *
   * @param other one for each relation, on the simplex: not negative, with sum 1 (to 1e-9)
   */
  public Formation withPi(double... other) {
    Require.sameLength("pi", other.length, "relations", pi.length);
    double sum = 0;
    for (double share : other) {
      sum += Require.share("pi", share);
    }
    Require.that("sum of pi", sum, Math.abs(sum - 1) <= 1e-9, "1");
    return new Formation(other.clone(), kappas);
  }

  /** The same with another kappa for a kind. */
  public Formation withKappa(ParticipantKind kind, Kappa kappa) {
    Map<ParticipantKind, Kappa> other = new EnumMap<>(kappas);
    other.put(kind, Require.notNull("kappa", kappa));
    return new Formation(pi, other);
  }

  /** The same with one kappa for all kinds. */
  public Formation withKappa(Kappa kappa) {
    Formation formation = this;
    for (ParticipantKind kind : ParticipantKind.values()) {
      formation = formation.withKappa(kind, kappa);
    }
    return formation;
  }

  /** How many relations it is for. */
  public int relations() {
    return pi.length;
  }

  /** How much a relation counts, in [0, 1]; the sum over relations is 1. */
  public double pi(int relation) {
    return pi[relation];
  }

  /** How much the anchors of a kind count. */
  public Kappa kappa(ParticipantKind kind) {
    return Require.notNull("kappa", kappas.get(kind));
  }

  /** Checks that this is for as many relations. */
  void requireFor(int relations) {
    Require.sameLength("formation", pi.length, "relations", relations);
  }
}
