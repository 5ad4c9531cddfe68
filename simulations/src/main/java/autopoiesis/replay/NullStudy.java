package autopoiesis.replay;

import autopoiesis.audit.CategoricalDependence;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The same arms on the log and on its variants: what each null takes away and what the positive
 * control shows. Variants that change only labels have the acts of another one, so there an arm's
 * loss is a paired difference.
 */
public final class NullStudy {
  private final Protocol protocol;
  private final RandomStreams streams;
  private final BiFunction<Variant, Replay, Replay> settings;

  /**
   * A study.
   *
   * @param streams where variants and readings draw from
   * @param settings sets threads, progress, memory limit and store of each variant's replay; the
   *     first variant's threads, progress and memory limit are those of all
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
   * The names of the arms that a variant needs, each once: the subject and its rival, {@link
   * PositiveControl#NOBODY}, without which a mean on a changed log says nothing, and where labels
   * are the question {@link PositiveControl#READER}.
   */
  public static List<String> arms(Variant variant, String subject, String against) {
    List<String> arms = new ArrayList<>(List.of(subject, against, PositiveControl.NOBODY));
    if (variant.sameActsAs() == Variant.LABEL_EFFECT_PLANTED) {
      arms.add(PositiveControl.READER);
    }
    return arms.stream().distinct().toList();
  }

  /**
   * What is to be replayed, to be given to {@link Replay#together}.
   *
   * @param arms the arms of a variant
   * @return one batch for each variant, in the order given
   */
  public List<Replay.Batch> batches(
      Acts acts, List<Variant> variants, Function<Variant, List<Arm>> arms) {
    List<Replay.Batch> batches = new ArrayList<>();
    for (Variant variant : variants) {
      TestEvents events = TestEvents.of(variant.of(acts, streams), protocol);
      Replay replay = settings.apply(variant, Replay.of(events, streams));
      batches.add(new Replay.Batch(replay, arms.apply(variant)));
    }
    return batches;
  }

  /**
   * Replays every arm on every variant.
   *
   * @param arms the arms of a variant; most are the same for all
   * @return each variant's comparison
   */
  public Map<Variant, Comparison> run(
      Acts acts, List<Variant> variants, Function<Variant, List<Arm>> arms, Bootstrap bootstrap) {
    List<List<Outcomes>> outcomes = Replay.together(batches(acts, variants, arms));
    Map<Variant, Comparison> results = new EnumMap<>(Variant.class);
    for (int v = 0; v < variants.size(); v++) {
      List<Measure> measures = Measure.all(protocol.cutoffs());
      results.put(variants.get(v), Comparison.of(outcomes.get(v), measures, bootstrap));
    }
    return results;
  }

  /**
   * What labels add to an arm on the log as it is, in reciprocal ranks; empty when it was not
   * replayed without labels and with permuted ones.
   */
  public Optional<CategoricalDependence> dependence(
      Map<Variant, Comparison> byVariant, String arm, Bootstrap bootstrap) {
    Comparison actual = byVariant.get(Variant.ACTUAL);
    Comparison without = byVariant.get(Variant.LABELS_LEFT_OUT);
    Comparison permuted = byVariant.get(Variant.LABELS_PERMUTED);
    if (actual == null || without == null || permuted == null) {
      return Optional.empty();
    }
    return Optional.of(PositiveControl.dependence(actual, without, permuted, arm, bootstrap));
  }

  /**
   * Whether the planted label effect is found in an arm.
   *
   * @param acts the actual ones
   * @param byVariant holds the arms of {@link #arms} on the planted variants
   * @return empty when the planted variants were not run
   */
  public Optional<PositiveControl> positiveControl(
      Acts acts, Map<Variant, Comparison> byVariant, String arm, Bootstrap bootstrap) {
    return PositiveControl.of(acts, streams, byVariant, arm, bootstrap);
  }
}
