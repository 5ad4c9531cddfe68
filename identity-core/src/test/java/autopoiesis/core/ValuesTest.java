package autopoiesis.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void trajectory_thereAndBack_hasLengthButNoDisplacement() {
    Trajectory trajectory = new Trajectory(List.of(at(0, 0, 0), at(1, 3, 4), at(2, 0, 0)));
    assertThat(trajectory.length()).isCloseTo(10, within(1e-12));
    assertThat(trajectory.displacement()).isZero();
    assertThat(trajectory.participant()).isEqualTo(4);
  }

  @Test
  void trajectory_timeStandingStill_isRefused() {
    assertThatThrownBy(() -> new Trajectory(List.of(at(1, 0, 0), at(1, 0, 0))))
        .hasMessage("time (1.0) must be after 1.0");
  }

  private static IdentityVector at(double time, double x, double y) {
    return new IdentityVector(4, time, new double[] {x, y});
  }

  @Test
  void identity_sameNumbers_isEqualAndKeepsItsOwnCopy() {
    double[] numbers = {1, 2};
    IdentityVector identity = new IdentityVector(0, 1, numbers);
    numbers[0] = 9;
    assertThat(identity).isEqualTo(new IdentityVector(0, 1, new double[] {1, 2}));
    assertThat(identity.toArray()).containsExactly(1, 2);
    assertThatThrownBy(() -> new IdentityVector(0, 1, new double[] {Double.NaN}))
        .hasMessage("coordinate (NaN) must be a finite number");
  }

  @Test
  void estimate_intervalOutOfOrder_isRefused() {
    assertThatThrownBy(() -> new Estimate(1, 2, 0, 5)).hasMessageContaining("[2.0, 0.0]");
    assertThatThrownBy(() -> new Estimate(Double.NaN, 0, 1, 5)).hasMessageContaining("NaN");
    assertThat(new Estimate(1, .5, 2, 5).above(.4)).isTrue();
    assertThat(new Estimate(1, .5, 2, 5).above(.5)).isFalse();
  }

  @Test
  void provenance_propensityWithoutShowing_isRefused() {
    assertThatThrownBy(() -> Provenance.shown(0)).hasMessageContaining("propensity (0.0)");
    assertThatThrownBy(() -> new Provenance(Provenance.Origin.SOUGHT, .5))
        .hasMessage("propensity (0.5) must be NaN unless shown");
  }

  @Test
  void relation_halfLifeNotPositive_isRefused() {
    assertThatThrownBy(() -> Relation.of("r", ParticipantKind.PERSON, ParticipantKind.THING, 0))
        .hasMessage("halfLife (0.0) must be a positive time");
    Relation refusal =
        Relation.of("r", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1)
            .withSign(Relation.Sign.REFUSES);
    assertThat(refusal.sign().value()).isEqualTo(-1);
  }

  @Test
  void manifest_otherMachine_isTheSameComputation() {
    Manifest here = new Manifest("1", 7, Map.of("log", "ab"), Map.of("arms", "x"), Map.of());
    Manifest there =
        new Manifest("1", 7, Map.of("log", "ab"), Map.of("arms", "x"), Map.of("jdk", "21"));
    Manifest otherSeed = new Manifest("1", 8, Map.of("log", "ab"), Map.of("arms", "x"), Map.of());
    assertThat(here.sameComputation(there)).isTrue();
    assertThat(here.sameComputation(otherSeed)).isFalse();
  }
}
