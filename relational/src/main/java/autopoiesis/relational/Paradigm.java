package autopoiesis.relational;

import autopoiesis.core.Require;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A view of what an identity is, as five switches. Static paradigms are the same code with switches
 * off, so every comparison of two paradigms is an ablation. The six constants are the corners that
 * have names; {@code with} makes the points between them.
 *
 * @param name what arms and reports call it; not empty
 * @param anchor where a person's anchor comes from
 * @param relations whether relations make anybody
 * @param update when identities are read anew
 * @param laws where the laws come from
 * @param ontology whether positions of things and the set of categories are found anew
 */
public record Paradigm(
    String name, Anchor anchor, Relations relations, Update update, Laws laws, Ontology ontology) {

  /** Where a person's anchor comes from. */
  public enum Anchor {
    /** The mean of the labels the person was given. */
    GIVEN_LABELS,
    /** A position learned once, on the warm start. */
    LEARNED_ONCE,
    /** A position learned again at every window. */
    REFITTED,
    /** The origin: labels are relations among others. */
    ORIGIN
  }

  /** Whether relations make anybody. */
  public enum Relations {
    /** No: a person is its anchor. */
    NONE,
    /** All declared and derived relations do. */
    ALL
  }

  /** When identities are read anew. */
  public enum Update {
    /** Never after the warm start. */
    NEVER,
    /** At the edges of windows. */
    WINDOW,
    /** At every event. */
    EVENT
  }

  /**
   * Where the laws (weights of relations, gates, half-lives, lambda) come from. The kappa of
   * equation (1) is not among them: it is swept, since no kappa reads better overall.
   */
  public enum Laws {
    /** Set by hand. */
    FIXED,
    /** Learned on the warm start, then held. */
    FROZEN,
    /** Learned in every window from the windows before. */
    LEARNED
  }

  /** Whether positions of things and the set of categories are found anew. */
  public enum Ontology {
    /** There are the given categories and no positions of things. */
    GIVEN,
    /** Positions and categories are found once, on the warm start. */
    HELD,
    /**
     * Positions are found again at every refit, at the edges of windows, and aligned to the last.
     */
    RENEWED
  }

  /** Discrete and static: a person is the mean of its given labels. */
  public static final Paradigm STATIC_CATEGORICAL =
      new Paradigm(
          "static-categorical",
          Anchor.GIVEN_LABELS,
          Relations.NONE,
          Update.WINDOW,
          Laws.FIXED,
          Ontology.GIVEN);

  /** The learned but still fixed profile. */
  public static final Paradigm STATIC_LATENT =
      new Paradigm(
          "static-latent",
          Anchor.LEARNED_ONCE,
          Relations.NONE,
          Update.NEVER,
          Laws.FIXED,
          Ontology.HELD);

  /** Today's recommender: feedback, no relation. */
  public static final Paradigm ADAPTIVE_LATENT =
      new Paradigm(
          "adaptive-latent",
          Anchor.REFITTED,
          Relations.NONE,
          Update.WINDOW,
          Laws.FIXED,
          Ontology.RENEWED);

  /** Relation, no feedback. */
  public static final Paradigm RELATIONAL_FROZEN =
      new Paradigm(
          "relational-frozen",
          Anchor.ORIGIN,
          Relations.ALL,
          Update.NEVER,
          Laws.FROZEN,
          Ontology.HELD);

  /** Relation and feedback, laws by hand. */
  public static final Paradigm RELATIONAL_LIVE =
      new Paradigm(
          "relational-live",
          Anchor.ORIGIN,
          Relations.ALL,
          Update.EVENT,
          Laws.FIXED,
          Ontology.RENEWED);

  /** Relation, feedback, and laws learned from it: the thesis. */
  public static final Paradigm AUTOPOIETIC =
      new Paradigm(
          "autopoietic",
          Anchor.ORIGIN,
          Relations.ALL,
          Update.EVENT,
          Laws.LEARNED,
          Ontology.RENEWED);

  public Paradigm {
    Require.notEmpty("name", name);
    Require.notNull("anchor", anchor);
    Require.notNull("relations", relations);
    Require.notNull("update", update);
    Require.notNull("laws", laws);
    Require.notNull("ontology", ontology);
  }

  /** The six named paradigms, from the most static to the thesis. */
  public static List<Paradigm> all() {
    return List.of(
        STATIC_CATEGORICAL,
        STATIC_LATENT,
        ADAPTIVE_LATENT,
        RELATIONAL_FROZEN,
        RELATIONAL_LIVE,
        AUTOPOIETIC);
  }

  /** The named paradigm of this name, or empty. */
  public static Optional<Paradigm> named(String name) {
    return all().stream().filter(paradigm -> paradigm.name.equals(name)).findFirst();
  }

  /** The same with another anchor; the name says what was switched. */
  public Paradigm with(Anchor other) {
    return new Paradigm(
        switched("anchor", anchor, other), other, relations, update, laws, ontology);
  }

  /** The same with or without relations; the name says what was switched. */
  public Paradigm with(Relations other) {
    return new Paradigm(
        switched("relations", relations, other), anchor, other, update, laws, ontology);
  }

  /** The same with another update; the name says what was switched. */
  public Paradigm with(Update other) {
    return new Paradigm(
        switched("update", update, other), anchor, relations, other, laws, ontology);
  }

  /** The same with other laws; the name says what was switched. */
  public Paradigm with(Laws other) {
    return new Paradigm(switched("laws", laws, other), anchor, relations, update, other, ontology);
  }

  /** The same with another ontology; the name says what was switched. */
  public Paradigm with(Ontology other) {
    return new Paradigm(
        switched("ontology", ontology, other), anchor, relations, update, laws, other);
  }

  /**
   * The same identity with every switch that has nothing to act on at its plainest. Without
   * relations there is one reading of a person, so there are no laws to weigh readings by, and no
   * relation reads positions of things. What is never updated after the warm start is learned and
   * found once at most. The name is kept.
   */
  public Paradigm acting() {
    if (relations == Relations.NONE) {
      return new Paradigm(name, anchor, relations, update, Laws.FIXED, Ontology.GIVEN);
    }
    if (update != Update.NEVER) {
      return this;
    }
    return new Paradigm(
        name,
        anchor,
        relations,
        update,
        laws == Laws.LEARNED ? Laws.FROZEN : laws,
        ontology == Ontology.RENEWED ? Ontology.HELD : ontology);
  }

  /** Whether both read everybody alike by construction, whatever they are called. */
  public boolean readsAs(Paradigm other) {
    return acting().renamed("acting").equals(other.acting().renamed("acting"));
  }

  /** The same under another name. */
  public Paradigm renamed(String other) {
    return new Paradigm(other, anchor, relations, update, laws, ontology);
  }

  private String switched(String what, Enum<?> from, Enum<?> to) {
    if (from == to) {
      return name;
    }
    return name + "/" + what + "=" + to.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
