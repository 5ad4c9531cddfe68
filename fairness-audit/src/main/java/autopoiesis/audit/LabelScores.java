package autopoiesis.audit;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores of one system on the same events, made with labels, without them, and with labels dealt to
 * other persons: the input of {@link CategoricalDependence}.
 */
public final class LabelScores {
  /** Which way a score is good. */
  public enum Direction {
    /** As reciprocal ranks. */
    HIGHER_IS_BETTER,
    /** As log-losses. */
    LOWER_IS_BETTER
  }

  private final String labels;
  private final String measure;
  private final Direction direction;
  private final int[] person;
  private final double[] with;
  private final double[] without;
  private final List<double[]> permuted;

  private LabelScores(
      String labels,
      String measure,
      Direction direction,
      int[] person,
      double[][] withAndWithout,
      List<double[]> permuted) {
    this.labels = labels;
    this.measure = measure;
    this.direction = direction;
    this.person = person;
    this.with = withAndWithout[0];
    this.without = withAndWithout[1];
    this.permuted = permuted;
  }

  /**
   * Scores with and without labels; permuted ones are added by {@link #withPermuted}.
   *
   * @param labels what the labels are called
   * @param measure what the score is called
   * @param person the person of each event, numbered from 0; copied
   * @param with the score of each event with labels; finite; copied
   * @param without the score of each event without labels; finite; copied
   */
  public static LabelScores of(
      String labels,
      String measure,
      Direction direction,
      int[] person,
      double[] with,
      double[] without) {
    Require.notEmpty("labels", labels);
    Require.notEmpty("measure", measure);
    Require.notNull("direction", direction);
    for (int p : person) {
      Require.that("person", p, p >= 0, "not negative");
    }
    check("with", with, person.length);
    check("without", without, person.length);
    return new LabelScores(
        labels,
        measure,
        direction,
        person.clone(),
        new double[][] {with.clone(), without.clone()},
        List.of());
  }

  private static void check(String name, double[] scores, int events) {
    Require.sameLength(name, scores.length, "person", events);
    for (double score : scores) {
      Require.finite(name, score);
    }
  }

  /** The same with one more permutation of the labels; the score of each event; copied. */
  public LabelScores withPermuted(double[] scores) {
    check("permuted", scores, person.length);
    List<double[]> more = new ArrayList<>(permuted);
    more.add(scores.clone());
    return new LabelScores(
        labels, measure, direction, person, new double[][] {with, without}, List.copyOf(more));
  }

  /** What the labels are called. */
  public String labels() {
    return labels;
  }

  /** What the score is called. */
  public String measure() {
    return measure;
  }

  /** Which way the score is good. */
  public Direction direction() {
    return direction;
  }

  /** How many permutations of the labels were scored. */
  public int permutations() {
    return permuted.size();
  }

  int[] person() {
    return person;
  }

  double[] with() {
    return oriented(with);
  }

  double[] without() {
    return oriented(without);
  }

  double[] permuted(int i) {
    return oriented(permuted.get(i));
  }

  /** Scores turned so that higher is better. */
  private double[] oriented(double[] scores) {
    return direction == Direction.HIGHER_IS_BETTER
        ? scores
        : Arrays.stream(scores).map(score -> -score).toArray();
  }
}
