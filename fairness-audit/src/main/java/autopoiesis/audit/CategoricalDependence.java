package autopoiesis.audit;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * What labels still add once everything else is known: paired differences of event scores, positive
 * when labels help, whichever way the score is good. Permuted labels carry as many numbers as true
 * ones and no information, so against them the labels' content is tested; but they can mislead a
 * model, and then the true ones only look good beside them. What a person would notice is the
 * difference from no labels, and a claim needs both.
 *
 * @param labels what the labels are called
 * @param measure what the score is called
 * @param overNone true labels less none
 * @param overPermuted true labels less permuted ones, the mean over permutations; undefined when
 *     there are none
 * @param permutedOverNone permuted labels less none, the mean over permutations: below 0, permuted
 *     labels mislead
 * @param permutations each permutation alone: true labels less permuted ones
 * @param reading what the intervals say
 */
public record CategoricalDependence(
    String labels,
    String measure,
    Estimate overNone,
    Estimate overPermuted,
    Estimate permutedOverNone,
    List<Estimate> permutations,
    Reading reading) {
  public CategoricalDependence {
    permutations = List.copyOf(permutations);
  }

  /** The note of an audit that had no scores to find it from. */
  public static final String NEEDS =
      "Categorical dependence needs scores with, without and with permuted labels.";

  /** What the two differences say together. */
  public enum Reading {
    /** Labels add: over none, and over permuted ones where these were scored. */
    ADDS("labels add to what relations tell"),
    /** True labels beat permuted ones, but not none: what they beat is the harm of wrong labels. */
    ONLY_OVER_PERMUTED("true labels only beat wrong ones; they add nothing over no labels"),
    /** Labels beat none, but not permuted ones: it is the added freedom that helps. */
    ONLY_OVER_NONE("labels help no more than labels dealt at random"),
    /** Scores are worse with labels than without. */
    HURTS("labels make it worse"),
    /** No difference is shown. */
    NOT_SHOWN("no dependence on labels is shown");

    private final String words;

    Reading(String words) {
      this.words = words;
    }

    /** The reading in words, for reports. */
    public String words() {
      return words;
    }
  }

  /** The dependence of these scores on their labels, intervals by this bootstrap of persons. */
  public static CategoricalDependence of(LabelScores scores, Bootstrap bootstrap) {
    Require.that("events", scores.person().length, scores.person().length > 0, "at least 1");
    int[] person = scores.person();
    double[] with = scores.with();
    double[] without = scores.without();
    List<Estimate> each = new ArrayList<>();
    double[] mean = new double[with.length];
    int permutations = scores.permutations();
    for (int i = 0; i < permutations; i++) {
      double[] permuted = scores.permuted(i);
      each.add(bootstrap.difference(person, with, permuted));
      for (int e = 0; e < mean.length; e++) {
        mean[e] += permuted[e] / permutations;
      }
    }
    Estimate overNone = bootstrap.difference(person, with, without);
    Estimate undefined = Estimate.undefined(overNone.n());
    boolean any = permutations > 0;
    Estimate overPermuted = any ? bootstrap.difference(person, with, mean) : undefined;
    Estimate permutedOverNone = any ? bootstrap.difference(person, mean, without) : undefined;
    return new CategoricalDependence(
        scores.labels(),
        scores.measure(),
        overNone,
        overPermuted,
        permutedOverNone,
        each,
        reading(overNone, overPermuted));
  }

  private static Reading reading(Estimate overNone, Estimate overPermuted) {
    if (overNone.below(0)) {
      return Reading.HURTS;
    }
    boolean content = !overPermuted.isDefined() || overPermuted.above(0);
    if (overNone.above(0)) {
      return content ? Reading.ADDS : Reading.ONLY_OVER_NONE;
    }
    return overPermuted.above(0) ? Reading.ONLY_OVER_PERMUTED : Reading.NOT_SHOWN;
  }
}
