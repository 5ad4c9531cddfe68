package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The tables of docs/worlds.md, at full size: {@code -Dplanted=full}, some minutes; or only that of
 * the audits, {@code -Dplanted=audits}.
 */
@Tag("slow")
class PlantedTablesTest {
  private static final List<Measure> SHOWN =
      List.of(
          Measure.HIT,
          Measure.RECIPROCAL_RANK,
          Measure.MISRECOGNITION,
          Measure.UTILITY,
          Measure.REFUSALS);

  @Test
  @EnabledIfSystemProperty(named = "planted", matches = "audits")
  void audits_fullSize_rarelyFalseAndFindWhatIsPlanted() throws IOException {
    List<AuditRate> rates =
        PlantedStudy.standard().audits(new RandomStreams(1), PlantedTablesTest::told);
    StringBuilder text = new StringBuilder();
    rates.forEach(rate -> text.append(row(rate)));
    Files.writeString(Path.of("target", "audits.md"), text);
    check(rates);
  }

  @Test
  @EnabledIfSystemProperty(named = "planted", matches = "full")
  void plantedStudy_fullSize_whatIsPlantedIsFound() throws IOException {
    PlantedResult result =
        PlantedStudy.standard().run(new RandomStreams(1), PlantedTablesTest::told);
    StringBuilder text = new StringBuilder();
    for (SimulationResult world : result.worlds()) {
      table(world, text);
    }
    result.verdicts().forEach(v -> text.append(verdict(v)));
    text.append("\n").append(result.recovery()).append("\n");
    score(result.lifecycle().prompt(), text);
    score(result.lifecycle().late(), text);
    for (PairedLine line : result.rewired()) {
      text.append(pair(line));
    }
    result.audits().forEach(rate -> text.append(row(rate)));
    Files.writeString(Path.of("target", "planted.md"), text);

    Recovery recovery = result.recovery();
    assertThat(recovery.halfLife().value()).isCloseTo(8, within(0.8));
    assertThat(recovery.identities().low()).isGreaterThan(0.85);
    assertThat(recovery.identitiesBy())
        .as("told the planted law")
        .filteredOn(way -> way.laws() == Recovery.Laws.NEAR_PLANTED && way.halfLife() == 8)
        .singleElement()
        .satisfies(way -> assertThat(way.correlation().low()).isGreaterThan(0.95));
    assertThat(result.verdicts().get(0).right()).isEqualTo(WorldVerdict.Right.RELATION);
    assertThat(result.verdicts().get(1).right()).isEqualTo(WorldVerdict.Right.STATIC);
    assertThat(result.rewired().get(0).advantage()).isEqualTo(PairedLine.Advantage.AGAINST);
    check(result.audits());
  }

  private static void score(LifecycleTimeline.Score score, StringBuilder text) {
    text.append("within ").append(score.tolerance()).append(" steps: precision ");
    text.append(interval(score.precision())).append(", by chance ");
    text.append(interval(score.chancePrecision())).append("; recall ");
    text.append(interval(score.recall())).append(", by chance ");
    text.append(interval(score.chanceRecall())).append("\n");
  }

  private static void check(List<AuditRate> rates) {
    for (AuditRate rate : rates.subList(0, 6)) {
      assertThat(rate.falseAlarms().low()).as(rate.audit()).isLessThanOrEqualTo(0.05);
      assertThat(rate.found().value()).as(rate.audit()).isGreaterThan(0.5);
    }
  }

  private static String row(AuditRate rate) {
    return "| "
        + String.join(
            " | ",
            rate.audit(),
            rate.nothing(),
            interval(rate.falseAlarms()),
            rate.something(),
            interval(rate.found()))
        + " |\n";
  }

  private static void told(String stage, long done, long total) {
    System.getLogger("planted").log(System.Logger.Level.INFO, stage + " " + done + "/" + total);
  }

  private static void table(SimulationResult world, StringBuilder text) {
    text.append("\n").append(world.world()).append("\n\n| arm |");
    SHOWN.forEach(measure -> text.append(" ").append(measure.key()).append(" |"));
    text.append("\n|---|---|---|---|---|---|\n");
    for (ArmLine line : world.arms()) {
      text.append("| ").append(line.arm()).append(" |");
      SHOWN.forEach(measure -> text.append(" ").append(interval(line.of(measure))).append(" |"));
      text.append("\n");
    }
  }

  private static String verdict(WorldVerdict verdict) {
    return "\n"
        + verdict.world()
        + ": "
        + verdict.right().words()
        + "\n"
        + pair(verdict.accuracy())
        + pair(verdict.recognition());
  }

  private static String pair(PairedLine line) {
    return line.arm()
        + " - "
        + line.against()
        + ", "
        + line.measure().key()
        + ": "
        + interval(line.difference())
        + "\n";
  }

  private static String interval(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.3f [%.3f, %.3f]", estimate.value(), estimate.low(), estimate.high());
  }
}
