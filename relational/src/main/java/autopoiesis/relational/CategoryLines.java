package autopoiesis.relational;

import autopoiesis.core.HardPartition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Categories through time: a <em>line</em> is one category as it goes on, from heir to heir. Lines
 * are numbered from 0 in order of birth. At a merge the line of the largest overlap goes on and the
 * others end; at a split it goes on in the part of the largest overlap and the other parts begin.
 * Immutable.
 */
public final class CategoryLines {
  private final List<LifecycleEvent> events;
  private final List<int[]> lineOf;
  private final List<int[]> sizes;
  private final int lines;

  private CategoryLines(
      List<LifecycleEvent> events, List<int[]> lineOf, List<int[]> sizes, int lines) {
    this.events = Collections.unmodifiableList(events);
    this.lineOf = lineOf;
    this.sizes = sizes;
    this.lines = lines;
  }

  /** What happened, in order of period. */
  public List<LifecycleEvent> events() {
    return events;
  }

  /** How many periods. */
  public int periods() {
    return lineOf.size();
  }

  /** How many lines there ever were. */
  public int lines() {
    return lines;
  }

  /** How many categories a period has. */
  public int categories(int period) {
    return lineOf.get(period).length;
  }

  /** The line of a category in a period. */
  public int line(int period, int category) {
    return lineOf.get(period)[category];
  }

  /** How many members a line has in a period; 0 before its birth and after its end. */
  public int size(int line, int period) {
    int[] of = lineOf.get(period);
    for (int category = 0; category < of.length; category++) {
      if (of[category] == line) {
        return sizes.get(period)[category];
      }
    }
    return 0;
  }

  /** How many events of this kind there were. */
  public int count(LifecycleEvent.Kind kind) {
    int count = 0;
    for (LifecycleEvent event : events) {
      count += event.kind() == kind ? 1 : 0;
    }
    return count;
  }

  /**
   * Events of a kind per category and step: count over the number of categories that a next period
   * follows, in [0, inf); NaN when there is none. All rates of change are 0 where categories are
   * fixed.
   */
  public double rate(LifecycleEvent.Kind kind) {
    int steps = 0;
    for (int period = 0; period + 1 < periods(); period++) {
      steps += categories(period);
    }
    return steps == 0 ? Double.NaN : count(kind) / (double) steps;
  }

  /**
   * How long lines live, in periods. A line ends when it dies or another line absorbs it; lines
   * that are there in the last period are censored. Those of the first period count from there.
   */
  public Survival survival() {
    int[] first = new int[lines];
    int[] last = new int[lines];
    Arrays.fill(first, -1);
    for (int period = 0; period < periods(); period++) {
      for (int line : lineOf.get(period)) {
        first[line] = first[line] < 0 ? period : first[line];
        last[line] = period;
      }
    }
    double[] durations = new double[lines];
    boolean[] ended = new boolean[lines];
    for (int line = 0; line < lines; line++) {
      ended[line] = last[line] < periods() - 1;
      durations[line] = last[line] - first[line] + (ended[line] ? 1 : 0);
    }
    return Survival.of(durations, ended);
  }

  /** Collects lines, period by period. */
  static final class Builder {
    private final List<int[]> lineOf = new ArrayList<>();
    private final List<int[]> sizes = new ArrayList<>();
    private int lines;

    Builder(HardPartition first) {
      int[] none = new int[first.categories().size()];
      Arrays.fill(none, -1);
      next(first, none);
    }

    void next(HardPartition period, int[] heirs) {
      int[] of = new int[heirs.length];
      for (int category = 0; category < of.length; category++) {
        boolean isNew = heirs[category] < 0;
        of[category] = isNew ? lines++ : lineOf.get(lineOf.size() - 1)[heirs[category]];
      }
      int[] size = new int[heirs.length];
      for (int node = 0; node < period.persons(); node++) {
        if (period.categoryOf(node) != HardPartition.NONE) {
          size[period.categoryOf(node)]++;
        }
      }
      lineOf.add(of);
      sizes.add(size);
    }

    CategoryLines build(List<LifecycleEvent> events) {
      return new CategoryLines(events, lineOf, sizes, lines);
    }
  }
}
