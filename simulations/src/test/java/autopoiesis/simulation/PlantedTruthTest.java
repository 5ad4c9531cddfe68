package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.EventRecovery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlantedTruthTest {
  private static final Extent SMALL = new Extent(150, 40, 120, 20, 5);
  private static final MovingScenario MOVING = MovingScenario.standard().withExtent(SMALL);
  private static final RandomStreams STREAMS = new RandomStreams(21);

  private static Run run;

  private static Run run(Scenario scenario, SimulatedArm arm) {
    return new Loop(scenario, new Policy(4, 1), new MultinomialLogit(1))
        .run(arm, STREAMS, new Shocks(scenario.extent(), STREAMS));
  }

  @BeforeAll
  static void runOnce() {
    run = run(MOVING, SimpleReadings.neighbours(8));
  }

  @Test
  void lifecycle_movingWorld_plantedEventsFound() {
    EmergentPeriods found = EmergentPeriods.of(run.log(), SMALL, 10, 3, STREAMS);
    EventRecovery recovery =
        LifecycleCheck.of(LifecycleCheck.follow(found), MOVING.events(), 10, MOVING.halfLife());

    assertThat(recovery.planted()).isEqualTo(4);
    assertThat(recovery.recall()).isGreaterThanOrEqualTo(0.75);
    assertThat(recovery.precision()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void lifecycle_labelWorld_nothingHappens() {
    LabelScenario label = LabelScenario.standard().withExtent(SMALL);
    Run still = run(label, SimpleReadings.byLabel());
    EmergentPeriods found = EmergentPeriods.of(still.log(), SMALL, 10, 3, STREAMS);
    EventRecovery recovery = LifecycleCheck.of(LifecycleCheck.follow(found), label.events(), 10, 8);

    assertThat(recovery.found()).isZero();
  }

  @Test
  void identities_movingWorld_recoveredUpToAxes() {
    for (int step : new int[] {40, 60, 80, 118}) {
      double[] recovered = IdentityRecovery.recovered(run, SMALL, step, 8);
      double[] planted = IdentityRecovery.planted(run, SMALL, step);
      double correlation = IdentityRecovery.correlation(recovered, planted, SMALL.persons(), 8);
      assertThat(correlation).isGreaterThan(0.9);
    }
  }

  @Test
  void identities_dealtToOthers_notRecovered() {
    double[] recovered = IdentityRecovery.recovered(run, SMALL, 80, 8);
    double[] planted = IdentityRecovery.planted(run, SMALL, 80);
    int[] order = new int[SMALL.persons()];
    for (int p = 0; p < order.length; p++) {
      order[p] = p;
    }
    STREAMS.stream("deal").shuffle(order);
    double[] dealt = new double[planted.length];
    for (int p = 0; p < order.length; p++) {
      System.arraycopy(planted, order[p] * 8, dealt, p * 8, 8);
    }

    assertThat(IdentityRecovery.correlation(recovered, dealt, SMALL.persons(), 8)).isLessThan(0.4);
  }

  @Test
  void correlation_turnedMovedAndScaled_one() {
    int rows = 30;
    double[] x = new double[rows * 2];
    double[] y = new double[rows * 2];
    RandomStream random = STREAMS.stream("x");
    for (int r = 0; r < rows; r++) {
      x[2 * r] = random.nextGaussian();
      x[2 * r + 1] = random.nextGaussian();
      y[2 * r] = 5 - 3 * (0.6 * x[2 * r] - 0.8 * x[2 * r + 1]);
      y[2 * r + 1] = 1 + 3 * (0.8 * x[2 * r] + 0.6 * x[2 * r + 1]);
    }

    assertThat(IdentityRecovery.correlation(x, y, rows, 2)).isCloseTo(1, within(1e-12));
  }
}
