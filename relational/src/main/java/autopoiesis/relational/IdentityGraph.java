package autopoiesis.relational;

import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.core.Relation.Sign;
import autopoiesis.core.Require;
import java.util.List;

/**
 * The web of relations at a time: for every relation, the decayed weights w_r,ab in the row of
 * every participant a that the relation makes. In a mutual relation both ends have the tie, in a
 * one-way relation only its source. Immutable.
 */
public final class IdentityGraph {
  private final Participants participants;
  private final List<Relation> relations;
  private final List<Links> links;
  private final double time;

  /**
   * A graph.
   *
   * @param links for each relation, participants x participants; weights not negative
   */
  public IdentityGraph(
      Participants participants, List<Relation> relations, List<Links> links, double time) {
    this.participants = Require.notNull("participants", participants);
    this.relations = List.copyOf(relations);
    this.links = List.copyOf(links);
    this.time = Require.finite("time", time);
    Require.sameLength("links", links.size(), "relations", relations.size());
    for (Links some : links) {
      Require.sameLength("links' nodes", some.nodes(), "participants", participants.size());
      for (int link = 0; link < some.size(); link++) {
        if (!(some.weight(link) >= 0)) {
          Require.that("weight", some.weight(link), false, "not negative");
        }
      }
    }
  }

  /** Everybody and everything in the graph; a node's number is the participant's id. */
  public Participants participants() {
    return participants;
  }

  /** How many nodes. */
  public int nodes() {
    return participants.size();
  }

  /** The relations, as declared. */
  public List<Relation> relations() {
    return relations;
  }

  /** The ties of one relation. */
  public Links links(int relation) {
    return links.get(relation);
  }

  /** When. */
  public double time() {
    return time;
  }

  /** How much of a participant there is in a relation: m_r,a. */
  public double mass(int relation, int participant) {
    return links.get(relation).mass(participant);
  }

  /** Whether all relations are mutual, so that all weights are symmetric. */
  public boolean isMutual() {
    for (int r = 0; r < relations.size(); r++) {
      if (relations.get(r).reciprocity() != Reciprocity.MUTUAL && links.get(r).size() > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * All affirming relations in one: {@code sum over r of pi_r w_r,ab}. Refusals are left out, they
   * tie nobody together.
   */
  public Links affirmed(Formation formation) {
    return weighted(formation, Sign.AFFIRMS);
  }

  /** The sum over relations of pi_r sigma_r w_r,ab, of one sign or (by two calls) of both. */
  Links weighted(Formation formation, Sign sign) {
    formation.requireFor(relations.size());
    int total = 0;
    for (int r = 0; r < links.size(); r++) {
      total += takesPart(r, formation, sign) ? links.get(r).size() : 0;
    }
    int[] from = new int[total];
    int[] to = new int[total];
    double[] weights = new double[total];
    int at = 0;
    for (int r = 0; r < links.size(); r++) {
      if (!takesPart(r, formation, sign)) {
        continue;
      }
      Links some = links.get(r);
      int[] rows = some.rows();
      for (int link = 0; link < rows.length; link++) {
        from[at] = rows[link];
        to[at] = some.other(link);
        weights[at++] = formation.pi(r) * some.weight(link);
      }
    }
    return Links.of(nodes(), from, to, weights);
  }

  private boolean takesPart(int relation, Formation formation, Sign sign) {
    return relations.get(relation).sign() == sign && formation.pi(relation) > 0;
  }
}
