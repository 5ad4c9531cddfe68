package autopoiesis.replay;

import autopoiesis.core.Require;
import java.util.List;

/**
 * How a log is replayed. The first acts warm every arm up; the rest is cut into windows of equal
 * numbers of acts, and every chosen act in them is foreseen before anybody learns from it.
 *
 * @param warmStart share of all acts that only warm the arms up, in [0, 1)
 * @param windows how many windows the rest is cut into, at least 1
 * @param candidates which things an act is ranked among
 * @param sittingGap a pause after which a person's next act opens a new sitting, in the log's unit
 * @param cutoffs the list lengths k of the measures "at k", ascending, each at least 1
 */
public record Protocol(
    double warmStart,
    int windows,
    Candidates candidates,
    double sittingGap,
    List<Integer> cutoffs) {

  /** Which things an act is ranked among. */
  public enum Candidates {
    /** Things that the person has not met by any act; only first meetings are foreseen. */
    UNMET,
    /** All things; every chosen act is foreseen. */
    ALL
  }

  public Protocol {
    Require.that("warmStart", warmStart, warmStart >= 0 && warmStart < 1, "in [0, 1)");
    Require.that("windows", windows, windows >= 1, "at least 1");
    Require.notNull("candidates", candidates);
    Require.positive("sittingGap", sittingGap);
    cutoffs = List.copyOf(cutoffs);
    Require.that("cutoffs", cutoffs, !cutoffs.isEmpty(), "not empty");
    for (int i = 0; i < cutoffs.size(); i++) {
      int least = i == 0 ? 1 : cutoffs.get(i - 1) + 1;
      Require.that("cutoffs", cutoffs, cutoffs.get(i) >= least, "ascending, from 1 up");
    }
  }

  /** A fifth warms up, 20 windows, unmet things, sittings half an hour apart, k = 10 and 20. */
  public static Protocol standard() {
    return new Protocol(0.2, 20, Candidates.UNMET, 1800, List.of(10, 20));
  }

  /** The same with another warm start. */
  public Protocol withWarmStart(double other) {
    return new Protocol(other, windows, candidates, sittingGap, cutoffs);
  }

  /** The same with another number of windows. */
  public Protocol withWindows(int other) {
    return new Protocol(warmStart, other, candidates, sittingGap, cutoffs);
  }

  /** The same with other candidates. */
  public Protocol withCandidates(Candidates other) {
    return new Protocol(warmStart, windows, other, sittingGap, cutoffs);
  }

  /** The same with another pause between sittings. */
  public Protocol withSittingGap(double other) {
    return new Protocol(warmStart, windows, candidates, other, cutoffs);
  }

  /** The same with other list lengths. */
  public Protocol withCutoffs(List<Integer> other) {
    return new Protocol(warmStart, windows, candidates, sittingGap, other);
  }

  /** The longest list that is looked at. */
  public int longest() {
    return cutoffs.get(cutoffs.size() - 1);
  }

  /**
   * Where windows begin: {@code windows + 1} act numbers; window w is the acts from edge w
   * (inclusive) to edge w + 1 (exclusive), and the acts before edge 0 warm up. The two ends of one
   * mutual act are never parted.
   */
  public int[] edges(Acts acts) {
    int first = (int) (warmStart * acts.size());
    int[] edges = new int[windows + 1];
    for (int w = 0; w <= windows; w++) {
      int edge = first + (int) ((acts.size() - first) * (long) w / windows);
      edges[w] = edge > 0 && edge < acts.size() && acts.mirrored(edge - 1) ? edge + 1 : edge;
    }
    return edges;
  }
}
