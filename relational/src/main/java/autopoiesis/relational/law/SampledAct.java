package autopoiesis.relational.law;

/**
 * One act the laws learn from, as it was read when it happened: the thing chosen (first) among
 * candidates, every channel's standardised reading of each, and what the gates see.
 */
final class SampledAct {
  /** Its number in the history. */
  final int act;

  /** Things, the chosen one first. */
  final int[] candidates;

  /** The logarithm of how many unsampled things each stands for. */
  final float[] offsets;

  /** Standardised readings, channels by candidates, row by row. */
  final float[] features;

  /** How many acts the person had. */
  final double mass;

  /** The time since its last act; infinite when there was none. */
  final double gap;

  /** How much the act counts. */
  final double weight;

  SampledAct(
      int act,
      int[] candidates,
      float[] offsets,
      float[] features,
      double mass,
      double gap,
      double weight) {
    this.act = act;
    this.candidates = candidates;
    this.offsets = offsets;
    this.features = features;
    this.mass = mass;
    this.gap = gap;
    this.weight = weight;
  }
}
