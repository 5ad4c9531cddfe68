package autopoiesis.audit;

import autopoiesis.core.HardPartition;
import autopoiesis.core.Require;
import autopoiesis.core.TimedPartition;

/**
 * What a system calls persons, period by period, beside where their relations put them. Positions
 * are found twice in each period, each time from one half of the ties, so that noise of finding
 * them can be told from movement.
 *
 * @param assigned the system's categories; hard periods
 * @param positions relational positions of the same persons from one half of all ties, found again
 *     in each period without looking at the last; hard periods that begin when the assigned ones
 *     do; names carry no meaning, since findings are matched to each other by the persons they
 *     share
 * @param repeated the same from the other half; a tie is in the same half in all periods
 */
public record Motion(TimedPartition assigned, TimedPartition positions, TimedPartition repeated) {
  public Motion {
    hard(assigned);
    hard(positions);
    hard(repeated);
    same(assigned, positions);
    same(assigned, repeated);
    Require.that("periods", assigned.periods(), assigned.periods() >= 3, "at least 3");
  }

  private static void hard(TimedPartition partition) {
    for (int t = 0; t < partition.periods(); t++) {
      Require.that(
          "period " + t + " of " + partition.name(),
          partition.period(t).getClass().getSimpleName(),
          partition.period(t) instanceof HardPartition,
          "a HardPartition");
    }
  }

  private static void same(TimedPartition a, TimedPartition b) {
    Require.sameLength("persons of " + b.name(), b.persons(), a.name(), a.persons());
    Require.sameLength("periods of " + b.name(), b.periods(), a.name(), a.periods());
    for (int t = 0; t < a.periods(); t++) {
      Require.that("period of " + b.name(), b.from(t), b.from(t) == a.from(t), "" + a.from(t));
    }
  }
}
