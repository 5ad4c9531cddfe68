package autopoiesis.relational;

import autopoiesis.core.Require;
import java.util.Arrays;

/**
 * The Kaplan-Meier estimate (1958, doi:10.1080/01621459.1958.10501452) of how long something lives:
 * {@code S(t) = product over ages a at most t of (1 - ended_a / atRisk_a)}, in [0, 1], with
 * Greenwood's standard error. Immutable.
 */
public final class Survival {
  private final double[] ages;
  private final int[] atRisk;
  private final int[] ended;

  private Survival(double[] ages, int[] atRisk, int[] ended) {
    this.ages = ages;
    this.atRisk = atRisk;
    this.ended = ended;
  }

  /**
   * From observed lives.
   *
   * @param durations how long each was seen to live; not negative
   * @param ended whether it ended then, or was only not seen any longer (censored)
   */
  public static Survival of(double[] durations, boolean[] ended) {
    Require.sameLength("ended", ended.length, "durations", durations.length);
    double[] ages = new double[durations.length];
    int count = 0;
    for (int i = 0; i < durations.length; i++) {
      Require.that("duration", durations[i], durations[i] >= 0, "not negative");
      if (ended[i]) {
        ages[count++] = durations[i];
      }
    }
    ages = Arrays.stream(ages, 0, count).sorted().distinct().toArray();
    int[] atRisk = new int[ages.length];
    int[] deaths = new int[ages.length];
    for (int a = 0; a < ages.length; a++) {
      for (int i = 0; i < durations.length; i++) {
        atRisk[a] += durations[i] >= ages[a] ? 1 : 0;
        deaths[a] += ended[i] && durations[i] == ages[a] ? 1 : 0;
      }
    }
    return new Survival(ages, atRisk, deaths);
  }

  /** The ages at which something ended, ascending; copied. */
  public double[] ages() {
    return ages.clone();
  }

  /** The share that lives longer than this. */
  public double at(double age) {
    double survival = 1;
    for (int a = 0; a < ages.length && ages[a] <= age; a++) {
      survival *= 1 - ended[a] / (double) atRisk[a];
    }
    return survival;
  }

  /** Greenwood's standard error of {@link #at}; NaN once nobody is left. */
  public double standardError(double age) {
    double sum = 0;
    for (int a = 0; a < ages.length && ages[a] <= age; a++) {
      sum += ended[a] / ((double) atRisk[a] * (atRisk[a] - ended[a]));
    }
    return at(age) * Math.sqrt(sum);
  }

  /** The share of those who reached this age that ended at it; 0 at ages where nothing ended. */
  public double hazard(double age) {
    int found = Arrays.binarySearch(ages, age);
    return found < 0 ? 0 : ended[found] / (double) atRisk[found];
  }
}
