package autopoiesis.replay;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The same arms on the log and on its variants: what each null takes away and what the positive
 * control shows. Variants that change only labels have the events of the actual log, so there an
 * arm's loss is a paired difference.
 */
public final class NullStudy {
  private final Protocol protocol;
  private final RandomStreams streams;
  private final BiFunction<Variant, Replay, Replay> settings;

  /**
   * A study.
   *
   * @param streams where variants and readings draw from
   * @param settings sets threads, progress, memory limit and store of each variant's replay
   */
  public NullStudy(
      Protocol protocol, RandomStreams streams, BiFunction<Variant, Replay, Replay> settings) {
    this.protocol = Require.notNull("protocol", protocol);
    this.streams = Require.notNull("streams", streams);
    this.settings = Require.notNull("settings", settings);
  }

  /** The variants that these acts allow: those about labels need labels. */
  public static List<Variant> variants(Acts acts) {
    List<Variant> variants = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      if (!variant.needsLabels() || !acts.labels().isEmpty()) {
        variants.add(variant);
      }
    }
    return variants;
  }

  /**
   * Replays every arm on every variant.
   *
   * @param arms the arms of a variant; most are the same for all
   * @return each variant's comparison, in the order given
   */
  public Map<Variant, Comparison> run(
      Acts acts, List<Variant> variants, Function<Variant, List<Arm>> arms, Bootstrap bootstrap) {
    Map<Variant, Comparison> results = new EnumMap<>(Variant.class);
    for (Variant variant : variants) {
      TestEvents events = TestEvents.of(variant.of(acts, streams), protocol);
      List<Outcomes> outcomes =
          settings.apply(variant, Replay.of(events, streams)).run(arms.apply(variant));
      results.put(variant, Comparison.of(outcomes, Measure.all(protocol.cutoffs()), bootstrap));
    }
    return results;
  }
}
