package autopoiesis.relational;

import autopoiesis.core.IdentityVector;
import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * Where all participants stand at one time: positions (participants x dimension). Immutable,
 * compared by value.
 */
public final class Identities {
  private final int size;
  private final int dimension;
  private final double[] positions;

  private Identities(int size, int dimension, double[] positions) {
    this.size = size;
    this.dimension = dimension;
    this.positions = positions;
  }

  /**
   * Identities.
   *
   * @param size how many participants
   * @param dimension how many numbers each; positive
   * @param positions size x dimension, row-major, finite; copied
   */
  public static Identities of(int size, int dimension, double[] positions) {
    return adopt(size, dimension, positions.clone());
  }

  /** The same as {@link #of}, but takes the array over. */
  static Identities adopt(int size, int dimension, double[] positions) {
    Require.that("dimension", dimension, dimension > 0, "positive");
    long numbers = (long) size * dimension;
    Require.that("positions' length", positions.length, positions.length == numbers, "" + numbers);
    for (double number : positions) {
      if (!Double.isFinite(number)) {
        Require.finite("position", number);
      }
    }
    return new Identities(size, dimension, positions);
  }

  /** Everybody at the origin. */
  public static Identities origin(int size, int dimension) {
    return adopt(size, dimension, new double[Math.multiplyExact(size, dimension)]);
  }

  /** How many participants. */
  public int size() {
    return size;
  }

  /** How many numbers each has. */
  public int dimension() {
    return dimension;
  }

  /** Number i of a participant. */
  public double get(int participant, int i) {
    return positions[participant * dimension + i];
  }

  /** A copy of one participant's numbers. */
  public double[] position(int participant) {
    int from = participant * dimension;
    return Arrays.copyOfRange(positions, from, from + dimension);
  }

  /** One participant's identity as a value of its own. */
  public IdentityVector vector(int participant, double time) {
    return new IdentityVector(participant, time, position(participant));
  }

  /** A copy of all numbers, size x dimension, row-major. */
  public double[] toArray() {
    return positions.clone();
  }

  /** The Euclidean distance between one participant here and in other identities. */
  public double distance(Identities other, int participant) {
    requireAlike(other);
    double squares = 0;
    int from = participant * dimension;
    for (int i = from; i < from + dimension; i++) {
      double difference = positions[i] - other.positions[i];
      squares += difference * difference;
    }
    return Math.sqrt(squares);
  }

  /** The largest difference of any number here and in other identities. */
  public double largestDifference(Identities other) {
    requireAlike(other);
    double largest = 0;
    for (int i = 0; i < positions.length; i++) {
      largest = Math.max(largest, Math.abs(positions[i] - other.positions[i]));
    }
    return largest;
  }

  /** The root of the mean square of a participant's length: the scale of a map. */
  public double rms() {
    double squares = 0;
    for (double number : positions) {
      squares += number * number;
    }
    return size == 0 ? 0 : Math.sqrt(squares / size);
  }

  /** The mean position. */
  public double[] mean() {
    double[] mean = new double[dimension];
    for (int p = 0; p < size; p++) {
      for (int i = 0; i < dimension; i++) {
        mean[i] += positions[p * dimension + i];
      }
    }
    for (int i = 0; i < dimension; i++) {
      mean[i] /= Math.max(1, size);
    }
    return mean;
  }

  /** The rms after centring: what {@link #standardised} divides by. */
  public double standardScale() {
    double[] mean = mean();
    double squares = 0;
    for (int i = 0; i < positions.length; i++) {
      double centred = positions[i] - mean[i % dimension];
      squares += centred * centred;
    }
    return size == 0 ? 0 : Math.sqrt(squares / size);
  }

  /**
   * Centred and divided by the rms, as readings see them: otherwise every identity points first of
   * all where everybody is (the popularity direction). All at the origin when all are the same.
   */
  public Identities standardised() {
    double[] mean = mean();
    double scale = standardScale();
    double[] moved = positions.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] = scale > 0 ? (moved[i] - mean[i % dimension]) / scale : 0;
    }
    return new Identities(size, dimension, moved);
  }

  /** Reads one number without a copy; for solvers. */
  double[] raw() {
    return positions;
  }

  private void requireAlike(Identities other) {
    Require.sameLength("other", other.size, "this", size);
    Require.sameLength("other dimension", other.dimension, "this", dimension);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Identities other
        && size == other.size
        && dimension == other.dimension
        && Arrays.equals(positions, other.positions);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * size + dimension) + Arrays.hashCode(positions);
  }
}
