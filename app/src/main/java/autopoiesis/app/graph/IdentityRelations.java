package autopoiesis.app.graph;

import autopoiesis.app.io.ReplayDefaults;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import autopoiesis.relational.DerivedRelations;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.Refusals;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which relations make identities in an imported log: the declared ones, refusals set apart, and
 * what acts on things imply (co-interaction, sequence, peers). The crowd and stages of biography
 * are left out: everybody is tied to them, so they would make one community of all.
 *
 * @param log the log with all of them; ids and declared relations as in the imported one
 * @param declared how many of its relations are not derived; they come first
 * @param formation how much each counts
 */
record IdentityRelations(InteractionLog log, int declared, Formation formation) {
  /** The reach of derived relations: an act ties its thing to this many before, and its person. */
  private static final int REACH = 5;

  /** How many of the derived relations are kept; those after are the crowd and biography. */
  private static final int DERIVED = 3;

  /** Derived relations are ten times the log, so very long logs do without them. */
  private static final int LONGEST_DERIVED = 400_000;

  /** The share of its mass by which a thing's position outweighs its neighbours. */
  private static final double ANCHOR_SHARE = .3;

  static IdentityRelations of(InteractionLog imported, ReplayDefaults replay) {
    InteractionLog log = Refusals.apart(imported);
    int acts = log.relation(replay.relation());
    Relation declared = log.relations().get(acts);
    boolean onThings =
        declared.source() == ParticipantKind.PERSON && declared.target() == ParticipantKind.THING;
    int plain = log.relations().size();
    if (onThings && log.size() <= LONGEST_DERIVED) {
      DerivedRelations derived =
          DerivedRelations.of(acts, declared.halfLife())
              .withReach(REACH)
              .withSittingGap(replay.sittingGap());
      log = first(derived.extend(log), log, plain + DERIVED);
    }
    return new IdentityRelations(log, plain, formation(log, plain, declared.target()));
  }

  /** The first relations of a log, among the participants of another with the same ids. */
  private static InteractionLog first(InteractionLog log, InteractionLog ids, int count) {
    List<Relation> relations = log.relations().subList(0, count);
    InteractionLog.Builder builder = InteractionLog.builder(relations);
    for (int id = 0; id < ids.participants().size(); id++) {
      builder.participants().add(ids.participants().participant(id));
    }
    for (int i = 0; i < log.size(); i++) {
      if (log.relation(i) < count) {
        builder.add(log.interaction(i));
      }
    }
    return builder.build();
  }

  /**
   * An act counts as much through a derived relation as through its own, so co-interaction and
   * peers, which tie it to several others, count less a tie. The anchors of who has a position
   * count by a share of mass; everybody else is mostly what it meets, after one act as much as it
   * was nobody before.
   */
  private static Formation formation(InteractionLog log, int plain, ParticipantKind anchored) {
    double[] pi = new double[log.relations().size()];
    for (int r = 0; r < pi.length; r++) {
      boolean several = r == plain || r == plain + 2;
      pi[r] = several ? 1.0 / REACH : 1;
    }
    double sum = Arrays.stream(pi).sum();
    for (int r = 0; r < pi.length; r++) {
      pi[r] /= sum;
    }
    return Formation.equal(pi.length)
        .withPi(pi)
        .withKappa(Kappa.constant(1 / sum))
        .withKappa(anchored, Kappa.shareOfMass(ANCHOR_SHARE))
        .withKappa(ParticipantKind.CATEGORY, Kappa.shareOfMass(ANCHOR_SHARE));
  }

  /** The same without what labels and their bearers have to do with each other. */
  Formation withoutLabels() {
    return formation.withPi(weights(log.relations().size()).orElseThrow());
  }

  /**
   * The same without labels and without what is derived: only what was done and who was met. Empty
   * when the log has nothing but labels.
   */
  Optional<Formation> direct() {
    return weights(declared).map(formation::withPi);
  }

  /** The weights of the first relations where they are no labels; 0 for the others; with sum 1. */
  private Optional<double[]> weights(int first) {
    double[] pi = new double[log.relations().size()];
    double sum = 0;
    for (int r = 0; r < first; r++) {
      boolean label = log.relations().get(r).target() == ParticipantKind.CATEGORY;
      pi[r] = label ? 0 : formation.pi(r);
      sum += pi[r];
    }
    for (int r = 0; r < pi.length && sum > 0; r++) {
      pi[r] /= sum;
    }
    return sum > 0 ? Optional.of(pi) : Optional.empty();
  }
}
