package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.relational.Paradigm;
import autopoiesis.relational.law.Channel;
import autopoiesis.relational.law.ChannelSet;
import autopoiesis.relational.law.FaceLaws;
import autopoiesis.relational.law.MixSettings;
import autopoiesis.relational.law.MixedReading;
import autopoiesis.relational.law.PositionSettings;
import autopoiesis.relational.law.TwoSidedReading;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The configuration of {@code autopoietic} chosen on the first half of MovieLens 100K and reported
 * once on the second, against every live baseline. Takes five minutes and more, so it runs when
 * asked for: {@code mvn -Pquick -pl simulations -am test -Dtest=ConfigurationTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dconfiguration=full}.
 */
@Tag("real-data")
class ConfigurationTest {
  @Test
  void configuration_whicheverTheFirstHalfChooses_leadsOnTheSecond() {
    Assumptions.assumeTrue(
        "full".equals(System.getProperty("configuration")), "runs with -Dconfiguration=full");
    TestEvents events = TestEvents.of(MovieLens.acts(), Protocol.standard());
    List<Arm> arms = family();
    List<String> family = arms.stream().map(Arm::name).toList();
    List<Arm> rivals = new ArrayList<>(Arms.standard().liveBaselines());
    rivals.add(Arms.standard().named(Paradigm.RELATIONAL_LIVE.name()));
    rivals.add(Arms.standard().named("autopoietic-laws-frozen"));
    rivals.add(Arms.standard().named("autopoietic-frozen"));
    arms.addAll(rivals);
    Comparison comparison =
        Comparison.of(
            Replay.of(events, MovieLens.STREAMS).withThreads(2).run(arms),
            List.of(Measure.reciprocalRank()),
            Bootstrap.of(MovieLens.STREAMS));
    for (String arm : family) {
      tell(arm, slices(events).stream().map(s -> comparison.estimate(arm, "mrr", s)).toList());
    }

    Choice choice =
        Choice.of(comparison, family, Measure.reciprocalRank(), openingsFiveTimes(events));

    tell("CHOSEN " + choice.arm(), List.of(choice.first(), choice.second()));
    Slice second = Slice.secondHalf(events);
    for (Arm rival : rivals) {
      List<Estimate> leads = new ArrayList<>();
      for (Slice slice : List.of(second, openings(events, second))) {
        leads.add(comparison.difference(choice.arm(), rival.name(), "mrr", slice));
      }
      tell("less " + rival.name(), leads);
    }
    for (String arm : family) {
      for (Arm baseline : Arms.standard().liveBaselines()) {
        assertThat(comparison.difference(arm, baseline.name(), "mrr", second).above(0))
            .as(arm + ", ahead of " + baseline.name() + " on the second half")
            .isTrue();
      }
    }
  }

  /** The shipped configuration and others that differ from it in one setting. */
  private static List<Arm> family() {
    List<Arm> arms = new ArrayList<>();
    arms.add(arm(200, 5));
    arms.add(arm(20, 5));
    arms.add(arm(2000, 5));
    arms.add(arm(200, 1));
    arms.add(arm(200, 20));
    return arms;
  }

  private static Arm arm(double pull, double openings) {
    MixSettings s = MixSettings.standard();
    MixSettings settings =
        new MixSettings(
            s.learning(),
            s.candidates(),
            s.acts(),
            s.hardest(),
            s.random(),
            openings,
            s.openings(),
            pull,
            s.faceActs(),
            s.faceSteps(),
            s.facePull());
    String name = String.format(Locale.ROOT, "pull %.0f, openings %.0f", pull, openings);
    return Arm.live(name, setting -> new MixedReading(setting, channels(setting), settings));
  }

  private static List<Channel> channels(Setting setting) {
    List<Channel> channels = new ArrayList<>(ChannelSet.FULL.channels(setting));
    channels.add(
        new Channel(
            "spectral faces",
            TwoSidedReading.of(setting, PositionSettings.sequence(), FaceLaws.initial()),
            Channel.Role.PERSONAL));
    return channels;
  }

  /** The weights of the upper level's loss: what an act counts by which laws are learned. */
  private static Slice openingsFiveTimes(TestEvents events) {
    return Slice.weighted("openings five times", e -> events.sitting(e) == Sitting.WITHIN ? 1 : 5);
  }

  private static Slice openings(TestEvents events, Slice of) {
    return Slice.weighted(
        "openings of the " + of.name(),
        e -> events.sitting(e) == Sitting.OPENING ? of.weight(e) : 0);
  }

  private static List<Slice> slices(TestEvents events) {
    Slice second = Slice.secondHalf(events);
    Slice first = Slice.of("first half", e -> !(second.weight(e) > 0));
    return List.of(first, openings(events, first), second, openings(events, second));
  }

  private static void tell(String what, List<Estimate> estimates) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-48s", what));
    for (Estimate e : estimates) {
      line.append(String.format(Locale.ROOT, "  %.4f [%.4f, %.4f]", e.value(), e.low(), e.high()));
    }
    System.out.println(line);
  }
}
