package autopoiesis.relational;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Require;
import java.util.List;

/**
 * What makes whom: the share of each relation in who a participant is, {@code pi_r m_r,a / (kappa_a
 * + M_a)}, and of its anchor, {@code kappa_a / (kappa_a + M_a)} (the weights of equation (1)). In
 * [0, 1], no unit; a participant's shares have the sum 1. Refusals count as what they are: part of
 * who somebody is. Immutable.
 */
public final class Constitution {
  private final int relations;
  private final double[] shares;

  private Constitution(int relations, double[] shares) {
    this.relations = relations;
    this.shares = shares;
  }

  /** The constitution of everybody in a graph. */
  public static Constitution of(IdentityGraph graph, Formation formation) {
    List<autopoiesis.core.Relation> declared = graph.relations();
    formation.requireFor(declared.size());
    int relations = declared.size();
    double[] shares = new double[graph.nodes() * relations];
    for (int a = 0; a < graph.nodes(); a++) {
      double mass = 0;
      for (int r = 0; r < relations; r++) {
        shares[a * relations + r] = formation.pi(r) * graph.mass(r, a);
        mass += shares[a * relations + r];
      }
      double whole = mass + formation.kappa(graph.participants().kind(a)).at(mass);
      for (int r = 0; r < relations; r++) {
        shares[a * relations + r] /= whole;
      }
    }
    return new Constitution(relations, shares);
  }

  /** How many relations. */
  public int relations() {
    return relations;
  }

  /** The share of a relation in who a participant is. */
  public double share(int participant, int relation) {
    return shares[participant * relations + relation];
  }

  /** The share of a participant's anchor. */
  public double anchor(int participant) {
    double sum = 0;
    for (int r = 0; r < relations; r++) {
      sum += share(participant, r);
    }
    return 1 - sum;
  }

  /**
   * The mean over some participants: one share for each relation, then the anchor's.
   *
   * @param members participants by id; the mean of none is NaN
   */
  public double[] mean(int[] members) {
    double[] mean = new double[relations + 1];
    for (int member : members) {
      for (int r = 0; r < relations; r++) {
        mean[r] += share(member, r);
      }
      mean[relations] += anchor(member);
    }
    for (int r = 0; r <= relations; r++) {
      mean[r] /= members.length > 0 ? members.length : Double.NaN;
    }
    return mean;
  }

  /** The mean over all participants of a kind. */
  public double[] mean(Participants participants, ParticipantKind kind) {
    Require.sameLength("participants", participants.size(), "nodes", shares.length / relations);
    int[] members = new int[participants.count(kind)];
    for (int ordinal = 0; ordinal < members.length; ordinal++) {
      members[ordinal] = participants.id(kind, ordinal);
    }
    return mean(members);
  }
}
