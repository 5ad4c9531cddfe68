package autopoiesis.relational.reading;

/**
 * Scores a person by rows of a matrix of things by things: the sum over its history of decay^age
 * times the row of what it met, age counted in acts from the last. Rows that decayed below 1e-4 are
 * left out.
 */
final class DecayedHistory {
  private final Histories histories;
  private final double[] weights;

  DecayedHistory(Histories histories, double decay) {
    this.histories = histories;
    int length = decay >= 1 ? Integer.MAX_VALUE : (int) Math.ceil(Math.log(1e-4) / Math.log(decay));
    weights = new double[Math.min(length, 1 << 16)];
    double weight = 1;
    for (int age = 0; age < weights.length; age++) {
      weights[age] = weight;
      weight *= decay;
    }
  }

  /** How many of this person's last acts still count. */
  int length(int person) {
    return Math.min(weights.length, histories.size(person));
  }

  /** The thing met this many acts before the last. */
  int thing(int person, int age) {
    return histories.thing(person, histories.size(person) - 1 - age);
  }

  double weight(int age) {
    return weights[age];
  }

  /**
   * Adds up rows of a slots x slots matrix.
   *
   * @param bySlot where the sums go
   */
  void score(int person, ThingSlots slots, float[] matrix, double[] bySlot) {
    java.util.Arrays.fill(bySlot, 0);
    int size = bySlot.length;
    for (int age = length(person) - 1; age >= 0; age--) {
      int slot = slots.slot(thing(person, age));
      if (slot >= 0) {
        double weight = weights[age];
        int row = slot * size;
        for (int o = 0; o < size; o++) {
          bySlot[o] += weight * matrix[row + o];
        }
      }
    }
  }
}
