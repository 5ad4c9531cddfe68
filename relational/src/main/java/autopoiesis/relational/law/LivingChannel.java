package autopoiesis.relational.law;

import autopoiesis.optimization.algebra.Dense;
import java.util.Arrays;

/**
 * A two-sided reading as one lower level of the law problem: positions as they were found at an
 * edge, statistics of the acts before that edge, and the acts after it that it is judged by. What
 * depends on the laws is kept for the laws asked about last.
 */
final class LivingChannel {
  /** Which channel of the mix it is. */
  final int channel;

  /** How its standardised scores enter the mix. */
  final Scale scale;

  /** Z, things by dimension. */
  final double[] positions;

  final int dimension;
  private final ActHistory history;
  private final double[] columns;
  private final double[] thingGram;
  private final int until;
  private final int[] ask;
  private double[] askedLogs = {};
  private FaceSums sums;
  private TwoSidedFit fit;

  /**
   * A lower level.
   *
   * @param until the first act that the statistics do not count
   * @param ask acts from there on that it is judged by, in order
   */
  LivingChannel(
      int channel,
      Scale scale,
      ActHistory history,
      double[] positions,
      FaceLaws laws,
      int until,
      int[] ask) {
    this.channel = channel;
    this.scale = scale;
    this.history = history;
    this.positions = positions;
    this.until = until;
    this.ask = ask;
    int n = history.things();
    dimension = positions.length / n;
    columns = Dense.transpose(positions, n, dimension);
    thingGram = Dense.gram(positions, n, dimension);
    sums = FaceSums.withSlopes(history, positions, laws, until, ask);
    fit = new TwoSidedFit(sums, thingGram, laws);
    askedLogs = laws.logs();
  }

  private void under(double[] logs) {
    if (!Arrays.equals(logs, askedLogs)) {
      FaceLaws laws = FaceLaws.ofLogs(logs);
      boolean sameFaces =
          Arrays.equals(
              Arrays.copyOf(logs, laws.faces() + 1), Arrays.copyOf(askedLogs, laws.faces() + 1));
      if (!sameFaces) {
        sums = FaceSums.withSlopes(history, positions, laws, until, ask);
      }
      fit = new TwoSidedFit(sums, thingGram, laws);
      askedLogs = logs.clone();
    }
  }

  /** The statistics under these laws. */
  FaceSums sums(double[] logs) {
    under(logs);
    return sums;
  }

  /** The solution under these laws. */
  TwoSidedFit fit(double[] logs) {
    under(logs);
    return fit;
  }

  /** How many numbers the response has. */
  int responseSize() {
    return sums.width() * dimension;
  }

  /** Readings of all things for some rows of the acts asked for: F C Z'. */
  double[] scores(double[] response, int fromRow, int rows) {
    double[] wanted = Dense.multiply(block(fromRow, rows), rows, sums.width(), response, dimension);
    return Dense.multiply(wanted, rows, dimension, columns, history.things());
  }

  /** Faces before some of the acts asked for. */
  double[] block(int fromRow, int rows) {
    int width = sums.width();
    return Arrays.copyOfRange(sums.seen, fromRow * width, (fromRow + rows) * width);
  }

  /** Derivatives of those faces by the logarithms of their half-lives. */
  double[] slopes(int fromRow, int rows) {
    int sloped = sums.width() - 1;
    return Arrays.copyOfRange(sums.seenSlope, fromRow * sloped, (fromRow + rows) * sloped);
  }
}
