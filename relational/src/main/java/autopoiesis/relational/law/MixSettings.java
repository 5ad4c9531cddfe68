package autopoiesis.relational.law;

import autopoiesis.core.Require;

/**
 * How a mix learns its laws; not laws themselves.
 *
 * @param learning when
 * @param candidates what can be chosen
 * @param acts from how many of the last chosen acts the laws are learned; at least 1
 * @param hardest how many things that the equal mix reads highest are candidates
 * @param random how many of the other things, drawn at random, stand for the rest
 * @param openingWeight what an act that opens a sitting counts, when one that continues it counts 1
 * @param openings how many opening acts older than the last {@code acts} are kept
 * @param pull how strongly the mix is pulled to the equal one, in nats a squared unit
 * @param faceActs from how many of the last chosen acts the laws of two-sided readings are learned;
 *     0 leaves them as they are
 * @param faceSteps how many hypergradient steps are made at a refit; at least 1
 * @param facePull how strongly those laws are held to the last, in nats a squared unit of logarithm
 */
public record MixSettings(
    Learning learning,
    Candidates candidates,
    int acts,
    int hardest,
    int random,
    double openingWeight,
    int openings,
    double pull,
    int faceActs,
    int faceSteps,
    double facePull) {

  /** When laws are learned. */
  public enum Learning {
    /** Never: every channel weighs the same. */
    BY_HAND,
    /** At the first refit, then held. */
    ONCE,
    /** At every refit. */
    EVERY_REFIT
  }

  /** What can be chosen. */
  public enum Candidates {
    /** What acts show: things the person has not met, until somebody chooses a thing again. */
    AS_SEEN,
    /** Things the person has not met. */
    UNMET,
    /** All things. */
    ALL
  }

  /** Checks. */
  public MixSettings {
    Require.notNull("learning", learning);
    Require.notNull("candidates", candidates);
    Require.that("acts", acts, acts >= 1, "at least 1");
    Require.that("hardest", hardest, hardest >= 1, "at least 1");
    Require.that("random", random, random >= 1, "at least 1");
    Require.positive("openingWeight", openingWeight);
    Require.that("openings", openings, openings >= 0, "not negative");
    Require.positive("pull", pull);
    Require.that("faceActs", faceActs, faceActs >= 0, "not negative");
    Require.that("faceSteps", faceSteps, faceSteps >= 1, "at least 1");
    Require.positive("facePull", facePull);
  }

  /** Learned at every refit from the last 8,000 chosen acts. */
  public static MixSettings standard() {
    return new MixSettings(
        Learning.EVERY_REFIT, Candidates.AS_SEEN, 8000, 100, 60, 5, 1000, 200, 2000, 2, 20);
  }

  /** The same, learning at another pace. */
  public MixSettings with(Learning other) {
    return new MixSettings(
        other,
        candidates,
        acts,
        hardest,
        random,
        openingWeight,
        openings,
        pull,
        faceActs,
        faceSteps,
        facePull);
  }

  /** The same, learning from so many acts, of them so many for the laws of two-sided readings. */
  public MixSettings withActs(int other, int forFaces) {
    return new MixSettings(
        learning,
        candidates,
        other,
        hardest,
        random,
        openingWeight,
        openings,
        pull,
        forFaces,
        faceSteps,
        facePull);
  }
}
