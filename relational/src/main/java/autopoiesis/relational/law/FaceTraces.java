package autopoiesis.relational.law;

import java.util.List;

/**
 * The faces persons show through what they met: decayed sums S of positions of things met and
 * decayed masses m, one pair for each half-life; a face is (S/m, 1). Unlike the masses and faces of
 * the identity graph, which halve with time and weigh an act by |value|, these halve with the
 * person's own acts, so that a pause forgets nothing, and weigh an act by how far it affirmed, (1 +
 * value)/2: a refused thing leaves no trace but counts as an act passed. Beside each S and m runs
 * its derivative by the logarithm of the half-life (forward mode), since d(q S + w z) = dq S + q
 * dS.
 */
final class FaceTraces {
  private final int dimension;
  private final int faces;
  private final double[] retention;

  /** d retention / d log halfLife = retention ln 2 / halfLife. */
  private final double[] retentionSlope;

  private final double[][] sums;
  private final double[][] sumSlopes;
  private final double[] masses;
  private final double[] massSlopes;
  private final boolean withSlopes;

  private FaceTraces(int persons, int dimension, FaceLaws laws, boolean withSlopes) {
    this.dimension = dimension;
    this.withSlopes = withSlopes;
    List<Double> halfLives = laws.halfLives();
    faces = halfLives.size();
    retention = new double[faces];
    retentionSlope = new double[faces];
    for (int j = 0; j < faces; j++) {
      retention[j] = Math.pow(0.5, 1 / halfLives.get(j));
      retentionSlope[j] = retention[j] * Math.log(2) / halfLives.get(j);
    }
    sums = new double[persons][];
    sumSlopes = new double[withSlopes ? persons : 0][];
    masses = new double[persons * faces];
    massSlopes = new double[withSlopes ? persons * faces : 0];
  }

  /** About how many bytes the faces of so many persons need, without slopes. */
  static long bytes(long persons, int dimension, FaceLaws laws) {
    return persons * (24 + 8L * laws.faces() * (dimension + 1));
  }

  static FaceTraces of(int persons, int dimension, FaceLaws laws) {
    return new FaceTraces(persons, dimension, laws, false);
  }

  /** FaceTraces whose derivatives are kept too. */
  static FaceTraces withSlopes(int persons, int dimension, FaceLaws laws) {
    return new FaceTraces(persons, dimension, laws, true);
  }

  /** How many numbers all faces of a person have, with the constant. */
  int width() {
    return faces * dimension + 1;
  }

  /** How much of an act of this value enters the faces. */
  static double weight(double value) {
    return (1 + value) / 2;
  }

  /** A person met a thing at this row of the positions. */
  void meet(int person, double value, double[] positions, int thing) {
    if (sums[person] == null) {
      sums[person] = new double[faces * dimension];
      if (withSlopes) {
        sumSlopes[person] = new double[faces * dimension];
      }
    }
    double weight = weight(value);
    double[] sum = sums[person];
    for (int j = 0; j < faces; j++) {
      double keep = retention[j];
      int at = person * faces + j;
      if (withSlopes) {
        double slope = retentionSlope[j];
        double[] sumSlope = sumSlopes[person];
        for (int k = j * dimension; k < (j + 1) * dimension; k++) {
          sumSlope[k] = keep * sumSlope[k] + slope * sum[k];
        }
        massSlopes[at] = keep * massSlopes[at] + slope * masses[at];
      }
      for (int k = 0; k < dimension; k++) {
        int s = j * dimension + k;
        sum[s] = keep * sum[s] + weight * positions[thing * dimension + k];
      }
      masses[at] = keep * masses[at] + weight;
    }
  }

  /** Writes the person's faces and the constant to {@code to[at...]}. */
  void show(int person, double[] to, int at) {
    double[] sum = sums[person];
    for (int j = 0; j < faces; j++) {
      double mass = masses[person * faces + j];
      for (int k = j * dimension; k < (j + 1) * dimension; k++) {
        to[at + k] = mass > 0 ? sum[k] / mass : 0;
      }
    }
    to[at + faces * dimension] = 1;
  }

  /**
   * Writes the derivative of each face by the logarithm of its own half-life; it does not depend on
   * the others'.
   */
  void showSlopes(int person, double[] to, int at) {
    for (int j = 0; j < faces; j++) {
      double mass = masses[person * faces + j];
      double massSlope = massSlopes[person * faces + j];
      for (int k = j * dimension; k < (j + 1) * dimension; k++) {
        to[at + k] =
            mass > 0 ? (sumSlopes[person][k] - massSlope * sums[person][k] / mass) / mass : 0;
      }
    }
  }
}
