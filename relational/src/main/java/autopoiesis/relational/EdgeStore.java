package autopoiesis.relational;

import java.util.Arrays;

/**
 * The fading weights between pairs of one relation, in order of first meeting: 16 bytes an edge and
 * an open-addressing index of 8 to 16 more.
 */
final class EdgeStore {
  private final HalfLife clock;
  private int size;
  private int[] sources = new int[64];
  private int[] targets = new int[64];
  private float[] weights = new float[64];
  private int[] epochs = new int[64];

  /** Edge number + 1, or 0 for a free slot; always at least half free. */
  private int[] slots = new int[256];

  EdgeStore(HalfLife clock) {
    this.clock = clock;
  }

  int size() {
    return size;
  }

  int source(int edge) {
    return sources[edge];
  }

  int target(int edge) {
    return targets[edge];
  }

  /** The weight of an edge at a time not before its last event. */
  double weight(int edge, double time) {
    return weights[edge] / clock.worth(time, epochs[edge]);
  }

  void add(int source, int target, double weight, double time) {
    double passed = clock.passed(time);
    int epoch = (int) passed;
    float worth = (float) (weight * PowerOfTwo.of(passed - epoch));
    int edge = edge(source, target, epoch);
    int age = epoch - epochs[edge];
    if (age < 0) {
      throw new IllegalArgumentException(
          "time (" + time + ") must be not before the pair's last event");
    }
    weights[edge] = weights[edge] * (float) PowerOfTwo.minus(age) + worth;
    epochs[edge] = epoch;
  }

  private int edge(int source, int target, int epoch) {
    int mask = slots.length - 1;
    int slot = hash(source, target) & mask;
    while (slots[slot] != 0) {
      int edge = slots[slot] - 1;
      if (sources[edge] == source && targets[edge] == target) {
        return edge;
      }
      slot = (slot + 1) & mask;
    }
    if (size == sources.length) {
      grow();
    }
    sources[size] = source;
    targets[size] = target;
    epochs[size] = epoch;
    slots[slot] = size + 1;
    size++;
    if (size * 2L > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private static int hash(int source, int target) {
    long z = ((long) source << 32 | target) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 32)) * 0xBF58476D1CE4E5B9L;
    return (int) (z >>> 32);
  }

  private void grow() {
    int capacity = size + (size >> 1);
    sources = Arrays.copyOf(sources, capacity);
    targets = Arrays.copyOf(targets, capacity);
    weights = Arrays.copyOf(weights, capacity);
    epochs = Arrays.copyOf(epochs, capacity);
  }

  private void rehash() {
    int[] wider = new int[slots.length * 2];
    int mask = wider.length - 1;
    for (int edge = 0; edge < size; edge++) {
      int slot = hash(sources[edge], targets[edge]) & mask;
      while (wider[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      wider[slot] = edge + 1;
    }
    slots = wider;
  }
}
