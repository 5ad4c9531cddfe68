package autopoiesis.relational;

import autopoiesis.core.HardPartition;
import autopoiesis.relational.LifecycleEvent.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which categories of one period come from which of the period before. */
final class Match {
  private final int[] sizesBefore;
  private final int[] sizesAfter;
  private final double[][] overlaps;
  private final boolean[][] linked;

  private Match(int[] sizesBefore, int[] sizesAfter, double[][] overlaps, boolean[][] linked) {
    this.sizesBefore = sizesBefore;
    this.sizesAfter = sizesAfter;
    this.overlaps = overlaps;
    this.linked = linked;
  }

  static Match of(HardPartition before, HardPartition after, Overlap overlap, double threshold) {
    int rows = before.categories().size();
    int columns = after.categories().size();
    int[] sizesBefore = new int[rows];
    int[] sizesAfter = new int[columns];
    int present = 0;
    for (int node = 0; node < before.persons(); node++) {
      int row = before.categoryOf(node);
      int column = after.categoryOf(node);
      present += row != HardPartition.NONE || column != HardPartition.NONE ? 1 : 0;
      if (row != HardPartition.NONE) {
        sizesBefore[row]++;
      }
      if (column != HardPartition.NONE) {
        sizesAfter[column]++;
      }
    }
    Agreement table = Agreement.of(before, after);
    double[][] overlaps = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        int shared = (int) table.count(i, j);
        boolean touch = shared > 0;
        overlaps[i][j] = touch ? overlap.of(shared, sizesBefore[i], sizesAfter[j], present) : 0;
      }
    }
    return new Match(sizesBefore, sizesAfter, overlaps, bestLinks(overlaps, columns, threshold));
  }

  /** A link where either is the other's best match and the overlap is enough; ties to the first. */
  private static boolean[][] bestLinks(double[][] overlaps, int columns, double threshold) {
    boolean[][] linked = new boolean[overlaps.length][columns];
    int[] bestRow = new int[columns];
    for (int i = 0; i < overlaps.length; i++) {
      int best = 0;
      for (int j = 0; j < columns; j++) {
        best = overlaps[i][j] > overlaps[i][best] ? j : best;
        bestRow[j] = overlaps[i][j] > overlaps[bestRow[j]][j] ? i : bestRow[j];
      }
      if (columns > 0 && overlaps[i][best] >= threshold) {
        linked[i][best] = true;
      }
    }
    for (int j = 0; j < columns && overlaps.length > 0; j++) {
      if (overlaps[bestRow[j]][j] >= threshold) {
        linked[bestRow[j]][j] = true;
      }
    }
    return linked;
  }

  private List<Integer> targets(int row) {
    List<Integer> found = new ArrayList<>();
    for (int j = 0; j < sizesAfter.length; j++) {
      if (linked[row][j]) {
        found.add(j);
      }
    }
    return found;
  }

  private List<Integer> sources(int column) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sizesBefore.length; i++) {
      if (linked[i][column]) {
        found.add(i);
      }
    }
    return found;
  }

  /** Adds what happened: first by category after (births, merges, continuations), then before. */
  void events(int period, double margin, List<LifecycleEvent> events) {
    for (int j = 0; j < sizesAfter.length; j++) {
      List<Integer> from = sources(j);
      if (sizesAfter[j] > 0 && from.isEmpty()) {
        events.add(new LifecycleEvent(Kind.BIRTH, period, List.of(), List.of(j)));
      } else if (from.size() > 1) {
        events.add(new LifecycleEvent(Kind.MERGE, period, from, List.of(j)));
      } else if (from.size() == 1 && targets(from.get(0)).size() == 1) {
        Kind kind = change(sizesBefore[from.get(0)], sizesAfter[j], margin);
        events.add(new LifecycleEvent(kind, period, from, List.of(j)));
      }
    }
    for (int i = 0; i < sizesBefore.length; i++) {
      List<Integer> to = targets(i);
      if (sizesBefore[i] > 0 && to.isEmpty()) {
        events.add(new LifecycleEvent(Kind.DEATH, period, List.of(i), List.of()));
      } else if (to.size() > 1) {
        events.add(new LifecycleEvent(Kind.SPLIT, period, List.of(i), to));
      }
    }
  }

  private static Kind change(int before, int after, double margin) {
    if (after > before * (1 + margin)) {
      return Kind.GROW;
    }
    return after < before * (1 - margin) ? Kind.SHRINK : Kind.CONTINUE;
  }

  /**
   * For each category after, the one before that it is the heir of, or -1: each has one heir at
   * most, the largest overlap first (ties to the lower indices).
   */
  int[] heirs() {
    int[] heirs = new int[sizesAfter.length];
    Arrays.fill(heirs, -1);
    boolean[] inherited = new boolean[sizesBefore.length];
    while (true) {
      int bestRow = -1;
      int bestColumn = -1;
      for (int i = 0; i < sizesBefore.length; i++) {
        for (int j = 0; j < sizesAfter.length; j++) {
          boolean free = linked[i][j] && !inherited[i] && heirs[j] < 0;
          if (free && (bestRow < 0 || overlaps[i][j] > overlaps[bestRow][bestColumn])) {
            bestRow = i;
            bestColumn = j;
          }
        }
      }
      if (bestRow < 0) {
        return heirs;
      }
      inherited[bestRow] = true;
      heirs[bestColumn] = bestRow;
    }
  }
}
