package autopoiesis.simulation;

import autopoiesis.core.Require;

/**
 * Which way of reading people is right in a world, as far as paired intervals say: an arm that
 * reads relations held against a static one, in accuracy and in misrecognition.
 *
 * @param world the world's name
 * @param accuracy the difference in {@link Measure#RECIPROCAL_RANK}
 * @param recognition the difference in {@link Measure#MISRECOGNITION}
 */
public record WorldVerdict(String world, PairedLine accuracy, PairedLine recognition) {

  /** What is right. */
  public enum Right {
    /** Relations: better in one measure at least, and in none worse. */
    RELATION("reading relations is right: static identity is worse"),
    /** Static identity: nowhere worse. A tie counts for it, since it asks for less. */
    STATIC("static identity is right: reading relations adds nothing or harms"),
    /** One measure each. */
    SPLIT("neither: one is more accurate, the other recognises better");

    private final String words;

    Right(String words) {
      this.words = words;
    }

    /** The verdict in words. */
    public String words() {
      return words;
    }
  }

  public WorldVerdict {
    Require.notEmpty("world", world);
    Require.notNull("accuracy", accuracy);
    Require.notNull("recognition", recognition);
  }

  /** The verdict on a result. */
  static WorldVerdict of(SimulationResult result, String relational, String fixed) {
    return new WorldVerdict(
        result.world(),
        result.pair(relational, fixed, Measure.RECIPROCAL_RANK),
        result.pair(relational, fixed, Measure.MISRECOGNITION));
  }

  /** Which is right. */
  public Right right() {
    PairedLine.Advantage first = accuracy.advantage();
    PairedLine.Advantage second = recognition.advantage();
    boolean gains = first == PairedLine.Advantage.ARM || second == PairedLine.Advantage.ARM;
    boolean loses = first == PairedLine.Advantage.AGAINST || second == PairedLine.Advantage.AGAINST;
    if (gains && loses) {
      return Right.SPLIT;
    }
    return gains ? Right.RELATION : Right.STATIC;
  }
}
