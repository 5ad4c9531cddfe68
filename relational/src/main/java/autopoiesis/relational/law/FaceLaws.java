package autopoiesis.relational.law;

import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws of one two-sided reading: how fast its faces and its statistics fade, and how strongly
 * its response is held back.
 *
 * @param halfLives of the faces, fast to slow, in acts of the person; positive
 * @param fade after how many acts of everybody an act counts half for the response; positive
 * @param lambda the ridge on the side of the faces, in acts; positive
 * @param mu the ridge on the side of the things, in things; positive
 */
public record FaceLaws(List<Double> halfLives, double fade, double lambda, double mu) {

  /** Checks and copies. */
  public FaceLaws {
    halfLives = List.copyOf(halfLives);
    Require.that("halfLives", halfLives, !halfLives.isEmpty(), "at least one");
    for (double halfLife : halfLives) {
      Require.positive("halfLife", halfLife);
    }
    Require.positive("fade", fade);
    Require.positive("lambda", lambda);
    Require.positive("mu", mu);
  }

  /** Laws to begin with: the last act or two, the sitting, the longer past. */
  public static FaceLaws initial() {
    return new FaceLaws(List.of(1.0, 4.3, 34.0), 100_000, 300, 0.1);
  }

  /** How many faces a person shows. */
  public int faces() {
    return halfLives.size();
  }

  /** How many laws there are. */
  int size() {
    return halfLives.size() + 3;
  }

  /** The logarithms of half-lives, fade, lambda and mu, in this order. */
  double[] logs() {
    double[] logs = new double[size()];
    int k = halfLives.size();
    for (int j = 0; j < k; j++) {
      logs[j] = Math.log(halfLives.get(j));
    }
    logs[k] = Math.log(fade);
    logs[k + 1] = Math.log(lambda);
    logs[k + 2] = Math.log(mu);
    return logs;
  }

  /** The inverse of {@link #logs()}. */
  static FaceLaws ofLogs(double[] logs) {
    int k = logs.length - 3;
    List<Double> halfLives = new ArrayList<>();
    for (int j = 0; j < k; j++) {
      halfLives.add(Math.exp(logs[j]));
    }
    return new FaceLaws(halfLives, Math.exp(logs[k]), Math.exp(logs[k + 1]), Math.exp(logs[k + 2]));
  }

  /** Half-lives, fade, lambda and mu, in this order. */
  double[] values() {
    double[] values = new double[size()];
    int k = halfLives.size();
    for (int j = 0; j < k; j++) {
      values[j] = halfLives.get(j);
    }
    values[k] = fade;
    values[k + 1] = lambda;
    values[k + 2] = mu;
    return values;
  }

  /** The inverse of {@link #values()}. */
  static FaceLaws of(double[] values) {
    int k = values.length - 3;
    List<Double> halfLives = new ArrayList<>();
    for (int j = 0; j < k; j++) {
      halfLives.add(values[j]);
    }
    return new FaceLaws(halfLives, values[k], values[k + 1], values[k + 2]);
  }
}
