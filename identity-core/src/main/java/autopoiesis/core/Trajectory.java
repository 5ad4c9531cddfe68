package autopoiesis.core;

import java.util.List;

/**
 * One participant's identities in order of time, all of the same dimension.
 *
 * @param identities at least one; strictly later one after the other
 */
public record Trajectory(List<IdentityVector> identities) {
  public Trajectory {
    identities = List.copyOf(identities);
    Require.that("identities", identities.size(), !identities.isEmpty(), "at least one");
    IdentityVector first = identities.get(0);
    for (int i = 1; i < identities.size(); i++) {
      IdentityVector next = identities.get(i);
      Require.that(
          "participant",
          next.participant(),
          next.participant() == first.participant(),
          "the same throughout, " + first.participant());
      Require.sameLength("identity", next.dimension(), "the first", first.dimension());
      double before = identities.get(i - 1).time();
      Require.that("time", next.time(), next.time() > before, "after " + before);
    }
  }

  /** The participant's id. */
  public int participant() {
    return identities.get(0).participant();
  }

  /** The length of the path: the sum of the steps. */
  public double length() {
    double sum = 0;
    for (int i = 1; i < identities.size(); i++) {
      sum += identities.get(i).distance(identities.get(i - 1));
    }
    return sum;
  }

  /** The distance between where the participant began and where it is last. */
  public double displacement() {
    return identities.get(identities.size() - 1).distance(identities.get(0));
  }
}
