package autopoiesis.core;

/**
 * A declared way of relating: who relates to whom, how fast it is forgotten, whether it affirms or
 * refuses, and whether the other end takes part in return.
 *
 * @param name the study's name for it; not empty
 * @param source the kind of participant that acts
 * @param target the kind of participant acted on
 * @param halfLife time after which an interaction counts half, in the log's unit of time; positive,
 *     infinity for never
 * @param sign +1 when it affirms, -1 when it refuses: to refuse is to be in conflict, not to be
 *     unrelated
 * @param reciprocity whether the target is made by the interaction too
 */
public record Relation(
    String name,
    ParticipantKind source,
    ParticipantKind target,
    double halfLife,
    Sign sign,
    Reciprocity reciprocity) {

  /** Whether a relation affirms or refuses. */
  public enum Sign {
    /** Pulls both ends together. */
    AFFIRMS(1),
    /** Pushes the ends apart. */
    REFUSES(-1);

    private final int value;

    Sign(int value) {
      this.value = value;
    }

    /** +1 or -1, the sigma of equation (1). */
    public int value() {
      return value;
    }
  }

  /** Whether the target of an interaction takes part in return. */
  public enum Reciprocity {
    /** The target is made by those who meet it. */
    MUTUAL,
    /** Only the source is made by it. */
    ONE_WAY
  }

  public Relation {
    Require.notEmpty("name", name);
    Require.notNull("source", source);
    Require.notNull("target", target);
    Require.that("halfLife", halfLife, halfLife > 0, "a positive time");
    Require.notNull("sign", sign);
    Require.notNull("reciprocity", reciprocity);
  }

  /** An affirming, mutual relation. */
  public static Relation of(
      String name, ParticipantKind source, ParticipantKind target, double halfLife) {
    return new Relation(name, source, target, halfLife, Sign.AFFIRMS, Reciprocity.MUTUAL);
  }

  /** The same relation with another half-life. */
  public Relation withHalfLife(double other) {
    return new Relation(name, source, target, other, sign, reciprocity);
  }

  /** The same relation with another sign. */
  public Relation withSign(Sign other) {
    return new Relation(name, source, target, halfLife, other, reciprocity);
  }

  /** The same relation with another reciprocity. */
  public Relation withReciprocity(Reciprocity other) {
    return new Relation(name, source, target, halfLife, sign, other);
  }
}
