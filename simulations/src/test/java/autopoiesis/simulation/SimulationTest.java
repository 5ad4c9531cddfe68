package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.ProgressListener;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final RandomStreams STREAMS = new RandomStreams(7);
  private static final Extent SMALL = new Extent(100, 40, 60, 15, 5);
  private static final MovingScenario MOVING = MovingScenario.standard().withExtent(SMALL);
  private static final LabelScenario LABEL = LabelScenario.standard().withExtent(SMALL);

  private static SimulationResult moving;
  private static SimulationResult label;

  private static List<SimulatedArm> arms() {
    return List.of(
        SimpleReadings.oracle(),
        SimpleReadings.popularity(),
        SimpleReadings.byLabel(),
        SimpleReadings.neighbours(8),
        SimpleReadings.neighbours(8).rewired());
  }

  private static SimulationResult run(Scenario scenario, List<SimulatedArm> arms, int threads) {
    return Simulation.of(scenario, arms)
        .withReplicates(6)
        .withThreads(threads)
        .run(STREAMS, ProgressListener.NONE);
  }

  @BeforeAll
  static void runBothWorlds() {
    moving = run(MOVING, arms(), 2);
    label = run(LABEL, arms(), 2);
  }

  @Test
  void run_otherThreads_sameBits() {
    assertThat(run(MOVING, arms(), 1)).isEqualTo(moving);
  }

  @Test
  void run_armAlone_sameBitsAsAmongOthers() {
    SimulationResult alone = run(MOVING, List.of(SimpleReadings.neighbours(8)), 2);

    assertThat(alone.arms().get(0)).isEqualTo(moving.arm("neighbours"));
  }

  @Test
  void run_otherSeed_otherResult() {
    SimulationResult other =
        Simulation.of(MOVING, List.of(SimpleReadings.popularity()))
            .withReplicates(6)
            .run(new RandomStreams(8), ProgressListener.NONE);

    assertThat(other.arms().get(0)).isNotEqualTo(moving.arm("popularity"));
  }

  @Test
  void run_warmStart_sameForAllArms() {
    for (ArmLine line : moving.arms()) {
      for (int step = 0; step < SMALL.warmSteps(); step++) {
        assertThat(line.course(Measure.HIT).get(step))
            .isEqualTo(moving.arm("oracle").course(Measure.HIT).get(step));
      }
    }
  }

  @Test
  void run_movingWorld_relationBeatsLabelAndTruthBeatsBoth() {
    for (Measure measure : List.of(Measure.RECIPROCAL_RANK, Measure.MISRECOGNITION)) {
      assertThat(moving.pair("neighbours", "label-popularity", measure).advantage())
          .isEqualTo(PairedLine.Advantage.ARM);
      assertThat(moving.pair("oracle", "neighbours", measure).advantage())
          .isEqualTo(PairedLine.Advantage.ARM);
    }
  }

  @Test
  void run_movingWorldRewired_advantageGone() {
    PairedLine rewired = moving.pair("neighbours-rewired", "popularity", Measure.MISRECOGNITION);
    PairedLine kept = moving.pair("neighbours", "popularity", Measure.MISRECOGNITION);

    assertThat(Math.abs(rewired.difference().value()))
        .isLessThan(0.05 * Math.abs(kept.difference().value()));
    assertThat(moving.pair("neighbours-rewired", "label-popularity", Measure.UTILITY).advantage())
        .isEqualTo(PairedLine.Advantage.AGAINST);
  }

  @Test
  void run_labelWorld_staticWinsOrTies() {
    List<Measure> measures = List.of(Measure.RECIPROCAL_RANK, Measure.PROBABILITY, Measure.UTILITY);
    for (Measure measure : measures) {
      assertThat(label.pair("label-popularity", "neighbours", measure).advantage())
          .isNotEqualTo(PairedLine.Advantage.AGAINST);
    }
  }

  @Test
  void run_labelWorld_oracleHardlyBetterThanLabel() {
    double gap = label.pair("oracle", "label-popularity", Measure.UTILITY).difference().value();

    assertThat(gap).isBetween(0.0, 0.05);
  }

  @Test
  void run_movingWorld_moreRefusalsThanWhereLabelsAreRight() {
    assertThat(moving.arm("label-popularity").of(Measure.REFUSALS).value())
        .isGreaterThan(label.arm("label-popularity").of(Measure.REFUSALS).value());
  }

  @Test
  void run_cancelled_stops() {
    ProgressListener impatient =
        new ProgressListener() {
          @Override
          public void at(String stage, long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    assertThatThrownBy(() -> Simulation.of(MOVING, arms()).run(STREAMS, impatient))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void run_progress_toldAfterEachReplicate() {
    List<String> told = new ArrayList<>();

    Simulation.of(LABEL, List.of(SimpleReadings.popularity()))
        .withReplicates(2)
        .run(STREAMS, (stage, done, total) -> told.add(stage + " " + done + "/" + total));

    assertThat(told).containsExactly("world label 1/2", "world label 2/2");
  }

  @Test
  void of_twoArmsOfOneName_refused() {
    assertThatThrownBy(
            () ->
                Simulation.of(
                    LABEL, List.of(SimpleReadings.popularity(), SimpleReadings.popularity())))
        .hasMessageContaining("arms");
  }
}
