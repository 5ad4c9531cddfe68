package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.algebra.Dense;
import autopoiesis.optimization.algebra.PositiveDefinite;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoSidedReadingTest {
  private static final int PERSONS = 40;
  private static final int THINGS = 30;
  private static final FaceLaws LAWS = new FaceLaws(List.of(2.0, 9.0), 300, 4, 0.5);
  private static final List<Act> LOG = GeneratedActs.walk(PERSONS, THINGS, 500, 6);

  private static TwoSidedReading fitted() {
    return fitted(Intercept.NONE);
  }

  private static TwoSidedReading fitted(Intercept intercept) {
    TwoSidedReading reading =
        TwoSidedReading.of(
            Setting.of(PERSONS, THINGS, new RandomStreams(1)),
            PositionSettings.sequence().withDimension(4),
            LAWS,
            intercept);
    LOG.forEach(reading::observe);
    reading.refit();
    return reading;
  }

  /** Faces by their definition: sums over all earlier acts of the person, decayed one by one. */
  private static double[] face(double[] z, int person, int until) {
    double[] face = new double[9];
    face[8] = 1;
    for (int j = 0; j < 2; j++) {
      double mass = 0;
      int age = 0;
      for (int i = until - 1; i >= 0; i--) {
        Act act = LOG.get(i);
        if (act.person() == person) {
          double weight = (1 + act.value()) / 2 * Math.pow(2, -age / LAWS.halfLives().get(j));
          mass += weight;
          for (int k = 0; k < 4; k++) {
            face[j * 4 + k] += weight * z[act.thing() * 4 + k];
          }
          age++;
        }
      }
      for (int k = 0; k < 4; k++) {
        face[j * 4 + k] = mass > 0 ? face[j * 4 + k] / mass : 0;
      }
    }
    return face;
  }

  @Test
  void read_isTheRidgeSolutionOverAllActsAndThings() {
    TwoSidedReading reading = fitted();
    double[] z = reading.positions();
    double[] left = new double[81];
    double[] target = new double[36];
    for (int i = 0; i < LOG.size(); i++) {
      Act act = LOG.get(i);
      if (act.chosen()) {
        double weight = Math.pow(2, -(LOG.size() - i) / LAWS.fade());
        double[] f = face(z, act.person(), i);
        for (int a = 0; a < 9; a++) {
          for (int b = 0; b < 9; b++) {
            left[a * 9 + b] += weight * f[a] * f[b];
          }
          for (int k = 0; k < 4; k++) {
            target[a * 4 + k] += weight * f[a] * z[act.thing() * 4 + k];
          }
        }
      }
    }
    double[] half = PositiveDefinite.factorWithRidge(left, 9, LAWS.lambda()).solve(target, 4);
    double[] right =
        PositiveDefinite.factorWithRidge(Dense.gram(z, THINGS, 4), 4, LAWS.mu()).inverse();
    double[] response = Dense.multiply(half, 9, 4, right, 4);
    double[] scores = new double[THINGS];
    for (int person = 0; person < PERSONS; person++) {
      double[] expected =
          Dense.multiplyTransposedRight(
              Dense.multiply(face(z, person, LOG.size()), 1, 9, response, 4), 1, 4, z, THINGS);

      reading.read(person, 1e9, scores);

      assertThat(scores).containsExactly(expected, offset(1e-9));
    }
  }

  /** Least squares by rows of a design, whatever its structure. */
  private static final class Rows {
    private final double[] gram = new double[36 * 36];
    private final double[] target = new double[36];

    void add(double weight, double[] row, double wanted) {
      for (int a = 0; a < 36; a++) {
        for (int b = 0; b < 36; b++) {
          gram[a * 36 + b] += weight * row[a] * row[b];
        }
        target[a] += weight * row[a] * wanted;
      }
    }

    /** One row for a number of F C Z', F C or C Z': f_r z_k at (r, k). */
    void add(double weight, double[] f, double[] z, double wanted) {
      add(weight, Dense.multiply(f, 9, 1, z, 4), wanted);
    }

    double[] solution() {
      return PositiveDefinite.factorWithRidge(gram, 36, LAWS.lambda() * LAWS.mu()).solve(target, 1);
    }
  }

  private static double[] unit(int size, int at) {
    double[] unit = new double[size];
    unit[at] = 1;
    return unit;
  }

  private static double[] fadedShares() {
    double[] shares = new double[THINGS];
    double sum = 0;
    for (int i = 0; i < LOG.size(); i++) {
      if (LOG.get(i).chosen()) {
        double weight = Math.pow(2, -(LOG.size() - i) / LAWS.fade());
        shares[LOG.get(i).thing()] += weight;
        sum += weight;
      }
    }
    for (int o = 0; o < THINGS; o++) {
      shares[o] /= sum;
    }
    return shares;
  }

  @Test
  void read_withPopularity_isTheMinimumOverAllPairsOfActsAndThings() {
    TwoSidedReading reading = fitted(Intercept.POPULARITY);
    double[] z = reading.positions();
    double[] b = fadedShares();
    Rows rows = new Rows();
    for (int i = 0; i < LOG.size(); i++) {
      Act act = LOG.get(i);
      if (act.chosen()) {
        double weight = Math.pow(2, -(LOG.size() - i) / LAWS.fade());
        double[] f = face(z, act.person(), i);
        for (int o = 0; o < THINGS; o++) {
          double wanted = (o == act.thing() ? 1 : 0) - b[o];
          rows.add(weight, f, Arrays.copyOfRange(z, o * 4, o * 4 + 4), wanted);
        }
        for (int k = 0; k < 4; k++) {
          rows.add(weight * LAWS.mu(), f, unit(4, k), 0);
        }
      }
    }
    for (int o = 0; o < THINGS; o++) {
      for (int r = 0; r < 9; r++) {
        rows.add(LAWS.lambda(), unit(9, r), Arrays.copyOfRange(z, o * 4, o * 4 + 4), 0);
      }
    }
    double[] response = rows.solution();
    double[] scores = new double[THINGS];
    for (int person = 0; person < PERSONS; person++) {
      double[] expected =
          Dense.multiplyTransposedRight(
              Dense.multiply(face(z, person, LOG.size()), 1, 9, response, 4), 1, 4, z, THINGS);
      for (int o = 0; o < THINGS; o++) {
        expected[o] += b[o];
      }

      reading.read(person, 1e9, scores);

      assertThat(scores).containsExactly(expected, offset(1e-9));
    }
  }

  @Test
  void read_withPopularityAndAResponseHeldAtNothing_isTheShares() {
    FaceLaws held = new FaceLaws(LAWS.halfLives(), LAWS.fade(), 1e12, LAWS.mu());
    TwoSidedReading reading =
        TwoSidedReading.of(
            Setting.of(PERSONS, THINGS, new RandomStreams(1)),
            PositionSettings.sequence().withDimension(4),
            held,
            Intercept.POPULARITY);
    LOG.forEach(reading::observe);
    reading.refit();
    double[] scores = new double[THINGS];

    reading.read(3, 1e9, scores);

    assertThat(scores).containsExactly(fadedShares(), offset(1e-9));
  }

  @Test
  void refit_again_alignsPositionsToTheLast() {
    TwoSidedReading reading = fitted();
    double[] before = reading.positions();

    reading.refit();

    double[] after = reading.positions();
    double along = 0;
    double size = 0;
    for (int i = 0; i < before.length; i++) {
      along += before[i] * after[i];
      size += before[i] * before[i];
    }
    assertThat(along / size).isCloseTo(1, within(0.02));
  }

  @Test
  void read_beforeAnyRefit_tellsNothingApart() {
    TwoSidedReading reading =
        TwoSidedReading.of(
            Setting.of(PERSONS, THINGS, new RandomStreams(1)),
            PositionSettings.sequence(),
            FaceLaws.initial());
    double[] scores = new double[THINGS];

    reading.read(0, 1, scores);

    assertThat(scores).containsOnly(0);
  }
}
