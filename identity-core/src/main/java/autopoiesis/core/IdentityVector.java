package autopoiesis.core;

import java.util.Arrays;

/**
 * Where a participant stands at a time: a position of d numbers in the space of relations. Compared
 * by value.
 */
public final class IdentityVector {
  private final int participant;
  private final double time;
  private final double[] position;

  /**
   * An identity.
   *
   * @param participant the participant's id
   * @param time when it was read, in the log's unit
   * @param position d finite numbers; copied
   */
  public IdentityVector(int participant, double time, double[] position) {
    Require.that("participant", participant, participant >= 0, "an id, not negative");
    Require.finite("time", time);
    for (double coordinate : position) {
      Require.finite("coordinate", coordinate);
    }
    this.participant = participant;
    this.time = time;
    this.position = position.clone();
  }

  /** The participant's id. */
  public int participant() {
    return participant;
  }

  /** When it was read. */
  public double time() {
    return time;
  }

  /** How many numbers. */
  public int dimension() {
    return position.length;
  }

  /** Number i. */
  public double get(int i) {
    return position[i];
  }

  /** A copy of the numbers. */
  public double[] toArray() {
    return position.clone();
  }

  /** The Euclidean distance to another identity of the same dimension. */
  public double distance(IdentityVector other) {
    Require.sameLength("other", other.position.length, "this", position.length);
    double squares = 0;
    for (int i = 0; i < position.length; i++) {
      double difference = position[i] - other.position[i];
      squares += difference * difference;
    }
    return Math.sqrt(squares);
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof IdentityVector other
        && participant == other.participant
        && Double.compare(time, other.time) == 0
        && Arrays.equals(position, other.position);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * participant + Double.hashCode(time)) + Arrays.hashCode(position);
  }

  @Override
  public String toString() {
    return "IdentityVector[participant="
        + participant
        + ", time="
        + time
        + ", position="
        + Arrays.toString(position)
        + "]";
  }
}
