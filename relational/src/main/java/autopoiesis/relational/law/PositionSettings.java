package autopoiesis.relational.law;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Setting;

/**
 * Where positions of things come from; whole numbers and structure, so set by hand and not learned.
 *
 * @param source what makes things close
 * @param dimension how many numbers a position has; at least 1
 * @param traceHalfLife of the trace an act leaves in the sequence, in acts of the person
 * @param degreePrior what is added to each thing's degree before normalising; not negative
 */
public record PositionSettings(
    Source source, int dimension, double traceHalfLife, double degreePrior) {

  private static final int FARTHEST = 100;

  /** What makes things close. */
  public enum Source {
    /** Following each other. */
    SEQUENCE,
    /** Being met by the same persons. */
    CO_INTERACTION
  }

  /** Checks. */
  public PositionSettings {
    Require.notNull("source", source);
    Require.that("dimension", dimension, dimension >= 1, "at least 1");
    Require.positive("traceHalfLife", traceHalfLife);
    Require.that("degreePrior", degreePrior, degreePrior >= 0, "not negative");
  }

  /** 64 numbers from the sequence: a trace of 13.5 acts (0.95 an act), degrees raised by 50. */
  public static PositionSettings sequence() {
    return new PositionSettings(Source.SEQUENCE, 64, 13.5, 50);
  }

  /** The same from co-interaction. */
  public static PositionSettings coInteraction() {
    return new PositionSettings(Source.CO_INTERACTION, 64, 13.5, 50);
  }

  /** The same with another dimension. */
  public PositionSettings withDimension(int other) {
    return new PositionSettings(source, other, traceHalfLife, degreePrior);
  }

  /** The same for so many things: centred positions have fewer dimensions than things. */
  PositionSettings fitting(int things) {
    return withDimension(Math.max(1, Math.min(dimension, things / 2)));
  }

  /** About how many bytes it takes to find positions again. */
  long bytes(Setting setting, long acts) {
    int reach = source == Source.SEQUENCE ? Affinity.reach(traceHalfLife) : FARTHEST;
    long pairs = Affinity.pairs(setting.persons(), setting.things(), acts, reach);
    long block = 8L * setting.things() * (dimension + SpectralPositions.OVERSAMPLE);
    // Three are kept while pairs are counted; about eight more are in the making afterwards.
    return Math.max(
        Affinity.COUNTING_BYTES * pairs + 3 * block, Affinity.COUNTED_BYTES * pairs + 11 * block);
  }

  Affinity affinity(ActHistory history) {
    Affinity counted =
        switch (source) {
          case SEQUENCE -> Affinity.sequence(history, traceHalfLife);
          case CO_INTERACTION -> Affinity.coInteraction(history, FARTHEST);
        };
    return counted.normalised(degreePrior);
  }
}
