package autopoiesis.core;

import java.util.random.RandomGenerator;

/**
 * A counter-based random stream: draw number i is a function of the key and i alone (Philox4x32-10,
 * Salmon et al. 2011, doi:10.1145/2063384.2063405), so a stream is resumed by its {@link
 * #position()}. All derived draws are fixed here and do not depend on the JDK's version.
 */
public final class RandomStream implements RandomGenerator {
  private static final long M0 = 0xD2511F53L;
  private static final long M1 = 0xCD9E8D57L;
  private static final int W0 = 0x9E3779B9;
  private static final int W1 = 0xBB67AE85;

  private final long key;
  private long position;
  private long spare;

  /**
   * The stream with this key, at this position.
   *
   * @param position how many longs were drawn before; not negative
   */
  public RandomStream(long key, long position) {
    Require.that("position", position, position >= 0, "not negative");
    this.key = key;
    this.position = position;
    if ((position & 1) == 1) {
      spare = block(position >>> 1)[1];
    }
  }

  /** The key; with {@link #position()} it resumes the stream. */
  public long key() {
    return key;
  }

  /** How many longs were drawn so far. */
  public long position() {
    return position;
  }

  @Override
  public long nextLong() {
    if ((position++ & 1) == 1) {
      return spare;
    }
    long[] both = block(position >>> 1);
    spare = both[1];
    return both[0];
  }

  private long[] block(long counter) {
    int[] x = {(int) counter, (int) (counter >>> 32), 0, 0};
    philox(x, (int) key, (int) (key >>> 32));
    return new long[] {
      (x[1] & 0xFFFFFFFFL) << 32 | (x[0] & 0xFFFFFFFFL),
      (x[3] & 0xFFFFFFFFL) << 32 | (x[2] & 0xFFFFFFFFL)
    };
  }

  /** Ten rounds of Philox4x32 on a counter of four words, in place. */
  static void philox(int[] x, int k0, int k1) {
    for (int round = 0; round < 10; round++) {
      long p0 = M0 * (x[0] & 0xFFFFFFFFL);
      long p1 = M1 * (x[2] & 0xFFFFFFFFL);
      int y0 = (int) (p1 >>> 32) ^ x[1] ^ k0;
      int y2 = (int) (p0 >>> 32) ^ x[3] ^ k1;
      x[0] = y0;
      x[1] = (int) p1;
      x[2] = y2;
      x[3] = (int) p0;
      k0 += W0;
      k1 += W1;
    }
  }

  /** A double in [0, 1), of 53 random bits. */
  @Override
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /**
   * An int in [0, bound), without bias (the multiply-shift of Lemire 2019 with rejection).
   *
   * @param bound positive
   */
  @Override
  public int nextInt(int bound) {
    Require.that("bound", bound, bound > 0, "positive");
    long product = (nextLong() >>> 32) * bound;
    long low = product & 0xFFFFFFFFL;
    if (low < bound) {
      long threshold = (0x100000000L - bound) % bound;
      while (low < threshold) {
        product = (nextLong() >>> 32) * bound;
        low = product & 0xFFFFFFFFL;
      }
    }
    return (int) (product >>> 32);
  }

  /**
   * A standard normal draw (Box and Muller 1958, from two draws; the second normal is not used).
   */
  @Override
  public double nextGaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
    return radius * StrictMath.cos(2 * StrictMath.PI * nextDouble());
  }

  /** Shuffles in place (Fisher and Yates). */
  public void shuffle(int[] values) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }
}
