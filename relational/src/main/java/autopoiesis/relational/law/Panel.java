package autopoiesis.relational.law;

import autopoiesis.relational.law.MixSettings.Candidates;
import java.util.List;

/**
 * All channels' readings of one person at one time, standardised over the things that can be
 * chosen: mean 0, standard deviation 1, or all 0 when a channel cannot tell them apart.
 */
final class Panel {
  private final List<Channel> channels;
  private final List<Scale> scales;
  private final int[] mark;
  private int stamp;

  /** Standardised readings, one array of all things for each channel. */
  final double[][] values;

  /** The things that can be chosen, in order, in the first {@link #openCount} places. */
  final int[] open;

  int openCount;

  /** Readings as laws are learned with them, each on its channel's scale. */
  Panel(List<Channel> channels, int things) {
    this(channels, channels.stream().map(Scale::of).toList(), things);
  }

  /** Readings on these scales. */
  Panel(List<Channel> channels, List<Scale> scales, int things) {
    this.channels = channels;
    this.scales = scales;
    mark = new int[things];
    values = new double[channels.size()][things];
    open = new int[things];
  }

  /** Reads a person through all channels. */
  void read(ActHistory history, Candidates candidates, int person, double time) {
    findOpen(history, candidates, history.last(person));
    for (int r = 0; r < values.length; r++) {
      channels.get(r).reading().read(person, time, values[r]);
      standardise(values[r], 0);
      if (scales.get(r) == Scale.LOGARITHMIC) {
        for (int o = 0; o < values[r].length; o++) {
          values[r][o] = Scale.LOGARITHMIC.of(values[r][o]);
        }
      }
    }
  }

  /** Finds what can be chosen by somebody whose latest act is this one (-1: has none). */
  void findOpen(ActHistory history, Candidates candidates, int latest) {
    stamp++;
    if (candidates == Candidates.UNMET) {
      for (int act = latest; act >= 0; act = history.previous(act)) {
        mark[history.thing(act)] = stamp;
      }
    }
    openCount = 0;
    for (int o = 0; o < mark.length; o++) {
      if (mark[o] != stamp) {
        open[openCount++] = o;
      }
    }
  }

  /**
   * Standardises the readings of all things from a place on, in place.
   *
   * @return what was multiplied by; 0 when the channel cannot tell things apart
   */
  double standardise(double[] scores, int at) {
    double mean = 0;
    for (int i = 0; i < openCount; i++) {
      mean += scores[at + open[i]];
    }
    mean /= Math.max(1, openCount);
    double square = 0;
    for (int i = 0; i < openCount; i++) {
      double away = scores[at + open[i]] - mean;
      square += away * away;
    }
    double sd = Math.sqrt(square / Math.max(1, openCount));
    double scale = sd > 1e-12 * Math.abs(mean) && sd > 0 ? 1 / sd : 0;
    for (int o = at; o < at + mark.length; o++) {
      scores[o] = (scores[o] - mean) * scale;
    }
    return scale;
  }
}
