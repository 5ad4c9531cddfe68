package autopoiesis.relational.reading;

import autopoiesis.core.Require;
import java.util.Arrays;
import java.util.List;

/** See {@link Blend}. */
final class BlendReading implements Remembering {
  private final List<Reading> parts;
  private double[] part = new double[0];

  BlendReading(List<Reading> parts) {
    this.parts = parts;
  }

  @Override
  public void read(int person, double time, double[] scores) {
    if (part.length != scores.length) {
      part = new double[scores.length];
    }
    Arrays.fill(scores, 0);
    for (Reading reading : parts) {
      reading.read(person, time, part);
      addStandardised(scores);
    }
  }

  private void addStandardised(double[] scores) {
    double sum = 0;
    for (double score : part) {
      sum += score;
    }
    double mean = sum / part.length;
    double squares = 0;
    double largest = 0;
    for (double score : part) {
      squares += (score - mean) * (score - mean);
      largest = Math.max(largest, Math.abs(score));
    }
    double deviation = Math.sqrt(squares / part.length);
    // Equal scores differ from their mean by rounding only.
    if (!(deviation > 1e-12 * largest)) {
      return;
    }
    for (int o = 0; o < part.length; o++) {
      scores[o] += (part[o] - mean) / deviation;
    }
  }

  @Override
  public void observe(Act act) {
    for (Reading reading : parts) {
      reading.observe(act);
    }
  }

  @Override
  public void refit() {
    for (Reading reading : parts) {
      reading.refit();
    }
  }

  /** Of each part in turn: how much it remembers, and that. */
  @Override
  public double[] memory() {
    double[] all = new double[0];
    for (Reading reading : parts) {
      double[] own = Remembering.memoryOf(reading);
      int at = all.length;
      all = Arrays.copyOf(all, at + 1 + own.length);
      all[at] = own.length;
      System.arraycopy(own, 0, all, at + 1, own.length);
    }
    return all;
  }

  @Override
  public void recall(double[] memory) {
    int at = 0;
    for (Reading reading : parts) {
      Require.that("memory", memory.length, at < memory.length, "as memory() gave it");
      int length = (int) memory[at];
      boolean fits = length >= 0 && length < memory.length - at;
      Require.that("memory", memory.length, fits, "as memory() gave it");
      Remembering.recall(reading, Arrays.copyOfRange(memory, at + 1, at + 1 + length));
      at += 1 + length;
    }
  }
}
