package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The planted law of drift, recovered over replicates; the slow test writes target/drift.md. */
class DriftRecoveryTest {
  private static final int REPLICATES = 8;
  private static final int STRIDE = 6;
  private static final MovingScenario MOVING =
      MovingScenario.standard().withExtent(new Extent(150, 40, 120, 20, 5));

  private static final List<Run> RUNS = new ArrayList<>();
  private static final List<DriftEstimate> KNOWN = new ArrayList<>();

  @BeforeAll
  static void estimate() {
    for (int r = 0; r < REPLICATES; r++) {
      RandomStreams streams = new RandomStreams(100 + r);
      Run run =
          new Loop(MOVING, new Policy(4, 1), new MultinomialLogit(1))
              .run(SimpleReadings.neighbours(8), streams, new Shocks(MOVING.extent(), streams));
      RUNS.add(run);
      KNOWN.add(DriftEstimate.of(MOVING, run, STRIDE));
    }
  }

  private static Estimate mean(List<DriftEstimate> from, ToDoubleFunction<DriftEstimate> of) {
    return Replicates.mean(from.stream().mapToDouble(of).toArray());
  }

  private static String line(
      String name, List<DriftEstimate> from, ToDoubleFunction<DriftEstimate> of) {
    Estimate mean = mean(from, of);
    return String.format(
        Locale.ROOT, "| %s | %.3f [%.3f, %.3f] |%n", name, mean.value(), mean.low(), mean.high());
  }

  @Test
  void halfLife_meanOverReplicates_withinTenPercentOfPlanted() {
    Estimate mean = mean(KNOWN, e -> e.halfLife().value());

    assertThat(mean.value()).isCloseTo(8, within(0.8));
    assertThat(mean.low()).isLessThan(8);
    assertThat(mean.high()).isGreaterThan(8);
  }

  @Test
  void peers_meanOverReplicates_nearPlanted() {
    assertThat(mean(KNOWN, e -> e.peers().value()).value()).isCloseTo(0.3, within(0.1));
  }

  @Test
  void intervals_ofSingleRuns_mostlyHoldWhatWasPlanted() {
    long held =
        KNOWN.stream().filter(e -> e.halfLife().low() < 8 && e.halfLife().high() > 8).count();

    assertThat(held).isGreaterThanOrEqualTo(REPLICATES - 2);
  }

  @Test
  @Tag("slow")
  void halfLife_withPositionsFoundInTheLog_nearPlantedAndPeersStillFound() throws IOException {
    List<DriftEstimate> found =
        RUNS.stream().map(run -> DriftEstimate.withFoundPositions(MOVING, run, STRIDE)).toList();
    Files.writeString(
        Path.of("target", "drift.md"),
        line("half-life, positions known", KNOWN, e -> e.halfLife().value())
            + line("half-life, positions found", found, e -> e.halfLife().value())
            + line("peers, positions known", KNOWN, e -> e.peers().value())
            + line("peers, positions found", found, e -> e.peers().value()));

    assertThat(mean(found, e -> e.halfLife().value()).value()).isCloseTo(8, within(1.6));
    assertThat(mean(found, e -> e.peers().value()).low()).isPositive();
  }
}
