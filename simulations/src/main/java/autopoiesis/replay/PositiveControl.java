package autopoiesis.replay;

import autopoiesis.audit.CategoricalDependence;
import autopoiesis.audit.LabelScores;
import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a label effect that was planted is found. The same arm reads the very same planted acts
 * with the labels that made them, without any and with labels of others, so what differs is what
 * labels add: its categorical dependence there must be shown, or "labels add nothing" on the actual
 * log says nothing. Beside it stands an arm that reads labels and nothing else, the control of the
 * control. An arm through relations may know the effect without the label: that shows in how far
 * the tops of its rankings lean to what the planting gave to one's own category.
 *
 * @param label by which the effect was planted
 * @param arm dependence of the arm on labels, in reciprocal ranks on the planted log
 * @param reader the same of the arm that reads nothing but labels
 * @param lean what the arm leans to its own category's things more than popularity does, with
 *     labels
 * @param leanWithoutLabels the same without labels
 * @param leanOfReader the same of the arm that reads nothing but labels
 * @param outcome what came of it
 */
public record PositiveControl(
    String label,
    CategoricalDependence arm,
    CategoricalDependence reader,
    Estimate lean,
    Estimate leanWithoutLabels,
    Estimate leanOfReader,
    Outcome outcome) {

  /** The arm that reads nothing but labels. */
  public static final String READER = "label-popularity";

  /** The arm that reads nobody in particular. */
  public static final String NOBODY = "popularity";

  public PositiveControl {
    Require.notEmpty("label", label);
    Require.notNull("arm", arm);
    Require.notNull("reader", reader);
    Require.notNull("lean", lean);
    Require.notNull("leanWithoutLabels", leanWithoutLabels);
    Require.notNull("leanOfReader", leanOfReader);
    Require.notNull("outcome", outcome);
  }

  /** What came of a positive control. */
  public enum Outcome {
    /** Labels add to the arm, over none and over those of others. */
    FOUND("found: labels add to the arm"),
    /** They add nothing to the arm, which leans to the planted things without them. */
    CARRIED("not found in the arm: its relations carry the effect already"),
    /** The arm foresees every event alike with and without labels, and knows no other way. */
    IGNORED("NOT found: the arm does not read labels, nor their effect another way"),
    /** Labels are read and add nothing, and the arm does not know the effect without them. */
    MISSED("NOT found in the arm, though it is there"),
    /** Not even the arm that reads labels gains from them: there is nothing to be found. */
    ABSENT("NOT found by anybody: this log cannot show a label effect of this size");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** The outcome for a person to read. */
    public String words() {
      return words;
    }
  }

  /**
   * The control of an arm.
   *
   * @param acts the actual acts, from which the planted ones were made
   * @param streams those that the variants drew from
   * @param byVariant holds the arm, {@link #READER} and {@link #NOBODY} on the planted log, and the
   *     first two on the planted log with labels permuted and left out
   * @return empty when these variants were not run
   */
  static Optional<PositiveControl> of(
      Acts acts,
      RandomStreams streams,
      Map<Variant, Comparison> byVariant,
      String arm,
      Bootstrap bootstrap) {
    Comparison planted = byVariant.get(Variant.LABEL_EFFECT_PLANTED);
    Comparison without = byVariant.get(Variant.PLANTED_LABELS_LEFT_OUT);
    Comparison permuted = byVariant.get(Variant.PLANTED_LABELS_PERMUTED);
    if (planted == null || without == null || permuted == null) {
      return Optional.empty();
    }
    LabelPlanting planting = new LabelPlanting(acts, streams);
    CategoricalDependence own = dependence(planted, without, permuted, arm, bootstrap);
    CategoricalDependence reader = dependence(planted, without, permuted, READER, bootstrap);
    Lean lean = new Lean(planting.lean(), planted.outcomes(NOBODY), bootstrap);
    Estimate leanWithout = lean.of(without.outcomes(arm));
    boolean same = sameRanks(planted.outcomes(arm), without.outcomes(arm));
    return Optional.of(
        new PositiveControl(
            planting.label().name(),
            own,
            reader,
            lean.of(planted.outcomes(arm)),
            leanWithout,
            lean.of(planted.outcomes(READER)),
            outcome(own, reader, leanWithout, same)));
  }

  private static Outcome outcome(
      CategoricalDependence own, CategoricalDependence reader, Estimate lean, boolean same) {
    if (own.reading() == CategoricalDependence.Reading.ADDS) {
      return Outcome.FOUND;
    }
    if (reader.reading() != CategoricalDependence.Reading.ADDS) {
      return Outcome.ABSENT;
    }
    if (lean.above(0)) {
      return Outcome.CARRIED;
    }
    return same ? Outcome.IGNORED : Outcome.MISSED;
  }

  /**
   * What labels add to an arm, in reciprocal ranks: three comparisons of the same acts with true
   * labels, none, and permuted ones.
   */
  static CategoricalDependence dependence(
      Comparison with, Comparison without, Comparison permuted, String arm, Bootstrap bootstrap) {
    Measure measure = Measure.reciprocalRank();
    LabelScores scores =
        LabelScores.of(
                "all labels",
                "MRR of " + arm,
                LabelScores.Direction.HIGHER_IS_BETTER,
                with.events().persons(),
                measure.values(with.outcomes(arm)),
                measure.values(without.outcomes(arm)))
            .withPermuted(measure.values(permuted.outcomes(arm)));
    return CategoricalDependence.of(scores, bootstrap);
  }

  private static boolean sameRanks(Outcomes a, Outcomes b) {
    Measure measure = Measure.reciprocalRank();
    return Arrays.equals(measure.values(a), measure.values(b));
  }

  /** Paired differences in lean from the arm that reads nobody, over events that have a lean. */
  private record Lean(Measure measure, Outcomes nobody, Bootstrap bootstrap) {
    Estimate of(Outcomes some) {
      double[] own = measure.values(some);
      double[] base = measure.values(nobody);
      int[] person = some.events().persons();
      int kept = 0;
      for (int e = 0; e < own.length; e++) {
        if (!Double.isNaN(own[e]) && !Double.isNaN(base[e])) {
          own[kept] = own[e];
          base[kept] = base[e];
          person[kept++] = person[e];
        }
      }
      return kept == 0
          ? Estimate.undefined(0)
          : bootstrap.difference(
              Arrays.copyOf(person, kept), Arrays.copyOf(own, kept), Arrays.copyOf(base, kept));
    }
  }
}
