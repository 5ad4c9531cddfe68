package autopoiesis.relational.reading;

import java.util.Arrays;

/**
 * Collects similarities to persons and keeps the nearest. Ties at the border are all left out, so
 * that no numbering decides.
 */
final class Neighbours {
  private final double[] similarity;
  private final int[] touched;
  private final double[] sorted;
  private int size;

  Neighbours(int persons) {
    similarity = new double[persons];
    touched = new int[persons];
    sorted = new double[persons];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      similarity[touched[i]] = 0;
    }
    size = 0;
  }

  /** Adds a positive amount. */
  void add(int person, double amount) {
    if (similarity[person] == 0) {
      touched[size++] = person;
    }
    similarity[person] += amount;
  }

  /** Multiplies what was collected for the i-th person touched. */
  void scale(int i, double factor) {
    similarity[touched[i]] *= factor;
  }

  int size() {
    return size;
  }

  int person(int i) {
    return touched[i];
  }

  double similarity(int person) {
    return similarity[person];
  }

  /** Sets the similarities of all but the nearest {@code most} persons to 0. */
  void keep(int most) {
    if (size <= most) {
      return;
    }
    for (int i = 0; i < size; i++) {
      sorted[i] = similarity[touched[i]];
    }
    Arrays.sort(sorted, 0, size);
    double border = sorted[size - most];
    if (sorted[size - most - 1] == border) {
      border = Math.nextUp(border);
    }
    for (int i = 0; i < size; i++) {
      if (similarity[touched[i]] < border) {
        similarity[touched[i]] = 0;
      }
    }
    compact();
  }

  private void compact() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (similarity[touched[i]] > 0) {
        touched[kept++] = touched[i];
      }
    }
    size = kept;
  }
}
