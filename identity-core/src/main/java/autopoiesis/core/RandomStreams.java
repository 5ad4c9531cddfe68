package autopoiesis.core;

/**
 * All randomness of a run, derived from one root seed. A stream is found by its name and indices
 * (replicate, person, step, ...), never by the order of asking, so a new stream leaves the others
 * unchanged and any number of threads draws the same numbers.
 *
 * @param seed the root seed; any value
 */
public record RandomStreams(long seed) {

  /** The stream of this name and these indices, at its beginning. */
  public RandomStream stream(String name, long... indices) {
    long key = mix(seed ^ 0x9E3779B97F4A7C15L);
    for (int i = 0; i < name.length(); i++) {
      key = mix(key * 31 + name.charAt(i));
    }
    for (long index : indices) {
      key = mix(key ^ mix(index + 0x632BE59BD9B4E019L));
    }
    return new RandomStream(key, 0);
  }

  /** Streams of a part of the run (an arm, a world), independent of all others. */
  public RandomStreams derived(String name, long... indices) {
    return new RandomStreams(stream("derived:" + name, indices).nextLong());
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
