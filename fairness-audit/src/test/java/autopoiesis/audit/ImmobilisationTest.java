package autopoiesis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.TimedPartition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImmobilisationTest {
  private static final int PERSONS = 300;
  private static final int PERIODS = 6;
  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final Audit AUDIT = Audit.withDefaults(Planted.streams(1)).withReplicates(200);

  private static TimedPartition timed(String name, int[][] periods) {
    double[] from = new double[periods.length];
    Arrays.setAll(from, t -> t);
    List<HardPartition> list = new ArrayList<>();
    for (int[] period : periods) {
      list.add(new HardPartition(name, NAMES, period));
    }
    return new TimedPartition(name, from, list);
  }

  /** A fifth of all persons move at each step; cluster names turn round, which means nothing. */
  private static int[][] drifting(double share, RandomStream random) {
    int[][] periods = new int[PERIODS][PERSONS];
    for (int t = 0; t < PERIODS; t++) {
      for (int p = 0; p < PERSONS; p++) {
        int before = t == 0 ? p % 3 : periods[t - 1][p];
        periods[t][p] = random.nextDouble() < share ? (before + 1 + random.nextInt(2)) % 3 : before;
      }
    }
    return periods;
  }

  private static int[][] renamed(int[][] periods) {
    int[][] turned = new int[periods.length][];
    for (int t = 0; t < periods.length; t++) {
      int turn = t;
      turned[t] = Arrays.stream(periods[t]).map(k -> (k + turn) % 3).toArray();
    }
    return turned;
  }

  /** The same positions with some persons put elsewhere: noise of finding them. */
  private static int[][] blurred(int[][] periods, double share, RandomStream random) {
    int[][] blurred = new int[periods.length][];
    for (int t = 0; t < periods.length; t++) {
      blurred[t] =
          Arrays.stream(periods[t])
              .map(k -> random.nextDouble() < share ? (k + 1) % 3 : k)
              .toArray();
    }
    return blurred;
  }

  private static int[][] frozen(int[] labels) {
    int[][] periods = new int[PERIODS][];
    Arrays.fill(periods, labels);
    return periods;
  }

  @Test
  void immobilisation_frozenLabelsOverDriftingRelations_isOne() {
    RandomStream random = Planted.streams(2).stream("world");
    int[][] moving = drifting(0.2, random);
    Immobilisation found =
        AUDIT.immobilisation(
            new Motion(
                timed("label", frozen(moving[0])),
                timed("position", renamed(moving)),
                timed("again", blurred(moving, 0.02, random))));
    assertThat(found.index().value()).isGreaterThanOrEqualTo(0.95);
    assertThat(found.categoryMoves().value()).isZero();
    assertThat(found.positionMoves().value()).isCloseTo(0.2, within(0.03));
    assertThat(found.noiseFloor().value()).isCloseTo(0.02, within(0.01));
    assertThat(found.stickinessBits()).isGreaterThan(0.3);
    assertThat(found.byCategory()).allSatisfy(c -> assertThat(c.index().value()).isEqualTo(1));
  }

  @Test
  void immobilisation_labelsThatFollowPositions_isZero() {
    int[][] moving = drifting(0.2, Planted.streams(3).stream("world"));
    Immobilisation found =
        AUDIT.immobilisation(
            new Motion(timed("label", moving), timed("position", moving), timed("again", moving)));
    assertThat(found.index().value()).isLessThanOrEqualTo(0.05);
    assertThat(found.stickinessBits()).isCloseTo(0, within(1e-12));
  }

  @Test
  void immobilisation_labelsThatMoveHalfAsOften_isOneHalfByHand() {
    int[][] labels = new int[3][PERSONS];
    int[][] positions = new int[3][PERSONS];
    for (int p = 0; p < PERSONS; p++) {
      labels[0][p] = labels[1][p] = p % 3;
      labels[2][p] = p / 3 % 5 == 0 ? (p + 1) % 3 : p % 3;
      positions[0][p] = p % 3;
      positions[1][p] = positions[2][p] = p / 3 % 5 == 0 ? (p + 1) % 3 : p % 3;
      positions[2][p] = p / 3 % 5 == 1 ? (p + 1) % 3 : positions[2][p];
    }
    Immobilisation found =
        AUDIT.immobilisation(
            new Motion(
                timed("label", labels), timed("position", positions), timed("again", positions)));
    assertThat(found.categoryMoves().value()).isCloseTo(0.1, within(1e-12));
    assertThat(found.positionMoves().value()).isCloseTo(0.2, within(1e-12));
    assertThat(found.index().value()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void immobilisation_staticRelationsFoundWithNoise_isUndefinedInAlmostAllWorlds() {
    int defined = 0;
    for (int world = 0; world < 40; world++) {
      RandomStream random = Planted.streams(world).stream("static");
      int[][] still = drifting(0, random);
      Immobilisation found =
          AUDIT.immobilisation(
              new Motion(
                  timed("label", still),
                  timed("position", blurred(still, 0.1, random)),
                  timed("again", blurred(still, 0.1, random))));
      defined += found.index().isDefined() ? 1 : 0;
    }
    assertThat(defined / 40.0).isLessThanOrEqualTo(0.05 + 0.05);
  }

  @Test
  void motion_withOtherTimes_isRefused() {
    int[][] moving = drifting(0.2, Planted.streams(4).stream("world"));
    TimedPartition shorter = timed("short", Arrays.copyOf(moving, 2));
    assertThatThrownBy(() -> new Motion(timed("label", moving), shorter, shorter))
        .hasMessageContaining("periods of short length (2)");
    assertThatThrownBy(() -> new Motion(shorter, shorter, shorter))
        .hasMessage("periods (2) must be at least 3");
  }
}
