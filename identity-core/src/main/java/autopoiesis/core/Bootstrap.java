package autopoiesis.core;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import java.util.function.ToDoubleFunction;

/**
 * The bootstrap by person: whole persons are drawn with replacement, with all their events, so that
 * the interval allows for a person's events being alike (the cluster bootstrap of Davison and
 * Hinkley 1997, section 3.8). Intervals are percentiles. Two procedures with the same stream name
 * draw the same persons, so a difference computed inside one statistic is paired.
 */
public final class Bootstrap {
  /** How few persons an interval can rest on. */
  public static final int LEAST_PERSONS = 2;

  private final RandomStreams streams;
  private final String stream;
  private final int replicates;
  private final double confidence;

  private Bootstrap(RandomStreams streams, String stream, int replicates, double confidence) {
    this.streams = streams;
    this.stream = stream;
    this.replicates = replicates;
    this.confidence = confidence;
  }

  /** 1,000 replicates, 95 % confidence, the stream "bootstrap". */
  public static Bootstrap of(RandomStreams streams) {
    return new Bootstrap(streams, "bootstrap", 1000, 0.95);
  }

  /** The same with another number of replicates, at least 2. */
  public Bootstrap withReplicates(int other) {
    Require.that("replicates", other, other >= 2, "at least 2");
    return new Bootstrap(streams, stream, other, confidence);
  }

  /** The same with another confidence, in (0, 1). */
  public Bootstrap withConfidence(double other) {
    Require.that("confidence", other, other > 0 && other < 1, "in (0, 1)");
    return new Bootstrap(streams, stream, replicates, other);
  }

  /** How many replicates are drawn. */
  public int replicates() {
    return replicates;
  }

  /** The confidence of the intervals. */
  public double confidence() {
    return confidence;
  }

  /**
   * A statistic of weighted persons. It is called with all weights 1 for the value, then with how
   * often each person was drawn. Replicates on which it is NaN are left out; if more than half are,
   * the estimate is undefined. So it is for fewer than {@link #LEAST_PERSONS}: whoever is drawn is
   * always the same, and an interval without width would say that nothing is uncertain.
   *
   * @param persons how many persons there are
   * @param statistic a function of the persons' weights (length {@code persons}, not to be kept)
   */
  public Estimate of(int persons, ToDoubleFunction<double[]> statistic) {
    if (persons < LEAST_PERSONS) {
      return Estimate.undefined(persons);
    }
    double[] weights = new double[persons];
    Arrays.fill(weights, 1);
    double value = statistic.applyAsDouble(weights);
    double[] drawn = replicate(persons, statistic);
    if (Double.isNaN(value) || drawn.length * 2 < replicates) {
      return Estimate.undefined(persons);
    }
    double tail = (1 - confidence) / 2;
    return new Estimate(value, quantile(drawn, tail), quantile(drawn, 1 - tail), persons);
  }

  /** The statistic on every replicate where it is defined, in ascending order. */
  public double[] replicate(int persons, ToDoubleFunction<double[]> statistic) {
    double[] values = new double[replicates];
    forEach(persons, (weights, b) -> values[b] = statistic.applyAsDouble(weights));
    int defined = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        values[defined++] = value;
      }
    }
    double[] kept = Arrays.copyOf(values, defined);
    Arrays.sort(kept);
    return kept;
  }

  /**
   * Draws every replicate in turn, for statistics of several numbers that belong together.
   *
   * @param persons how many persons there are
   * @param replicate is given how often each person was drawn (length {@code persons}, not to be
   *     kept) and the replicate's number from 0
   */
  public void forEach(int persons, ObjIntConsumer<double[]> replicate) {
    double[] weights = new double[persons];
    for (int b = 0; b < replicates; b++) {
      RandomStream random = streams.stream(stream, b);
      Arrays.fill(weights, 0);
      for (int draw = 0; draw < persons; draw++) {
        weights[random.nextInt(persons)]++;
      }
      replicate.accept(weights, b);
    }
  }

  /**
   * The mean of events, persons drawn whole. Persons without an event do not count.
   *
   * @param person the person of each event, numbered from 0
   * @param value the value of each event; NaN events are left out
   */
  public Estimate mean(int[] person, double[] value) {
    PersonTotals totals = PersonTotals.of(person, value);
    return of(totals.persons(), totals::weightedMean);
  }

  /**
   * The mean over events of {@code a - b}, paired: both are values of the same events.
   *
   * @param person the person of each event, numbered from 0
   */
  public Estimate difference(int[] person, double[] a, double[] b) {
    Require.sameLength("a", a.length, "b", b.length);
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return mean(person, difference);
  }

  /** The quantile of ascending values by linear interpolation (type 7 of Hyndman and Fan 1996). */
  public static double quantile(double[] ascending, double p) {
    double position = p * (ascending.length - 1);
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
  }
}
