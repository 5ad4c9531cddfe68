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
    LifecycleCheck check =
        LifecycleCheck.of(
            found.periods(),
            10,
            LifecycleCheck.follow(found).events(),
            MOVING.events(),
            run.truth()::categoryOf);
    EventRecovery recovery = check.within(23);

    assertThat(recovery.planted()).isEqualTo(4);
    assertThat(check.within(13).matched()).isLessThanOrEqualTo(recovery.matched());
    assertThat(recovery.recall()).isGreaterThanOrEqualTo(0.75);
    assertThat(recovery.precision()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void lifecycle_labelWorld_nothingHappens() {
    LabelScenario label = LabelScenario.standard().withExtent(SMALL);
    Run still = run(label, SimpleReadings.byLabel());
    EmergentPeriods found = EmergentPeriods.of(still.log(), SMALL, 10, 3, STREAMS);

    assertThat(LifecycleCheck.follow(found).events())
        .noneMatch(event -> LifecycleCheck.isChange(event.kind()));
  }

  private static double correlation(int step, Recovery.Laws laws, double halfLife) {
    double[] things = IdentityRecovery.things(run, SMALL);
    return IdentityRecovery.correlation(
        IdentityRecovery.recovered(run, SMALL, step, laws, halfLife, things),
        IdentityRecovery.planted(run, SMALL, step),
        SMALL.persons());
  }

  @Test
  void identities_movingWorld_recoveredUpToAxes() {
    for (int step : new int[] {40, 60, 80, 118}) {
      assertThat(correlation(step, Recovery.Laws.NEAR_PLANTED, 8)).isGreaterThan(0.9);
    }
  }

  @Test
  void identities_wrongLaw_recoveredLessWellButRecovered() {
    double told = correlation(118, Recovery.Laws.NEAR_PLANTED, 8);
    for (double halfLife : new double[] {4, 16}) {
      assertThat(correlation(118, Recovery.Laws.DEFAULT, halfLife)).isBetween(0.8, told);
      assertThat(correlation(118, Recovery.Laws.THINGS_HELD, halfLife)).isBetween(0.9, told);
    }
    double never = correlation(118, Recovery.Laws.DEFAULT, Double.POSITIVE_INFINITY);
    assertThat(never).isLessThan(correlation(118, Recovery.Laws.DEFAULT, 16));
  }

  @Test
  void identities_everySettingAndDealt_inOrder() {
    double[] found = IdentityRecovery.correlations(run, MOVING, 118, STREAMS.stream("deal"));
    int last = IdentityRecovery.SETTINGS.size();

    assertThat(found).hasSize(last + 1);
    assertThat(found[0]).isEqualTo(correlation(118, Recovery.Laws.DEFAULT, 4));
    assertThat(found[last - 1])
        .isEqualTo(correlation(118, Recovery.Laws.NEAR_PLANTED, Double.POSITIVE_INFINITY));
    assertThat(found[last]).isLessThan(0.4);
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

    assertThat(IdentityRecovery.correlation(x, y, rows)).isCloseTo(1, within(1e-12));
  }
}
