package autopoiesis.optimization;

import autopoiesis.optimization.algebra.Numbers;

/** Bilevel problems for tests. */
final class TestProblems {
  private TestProblems() {}

  /** 80 rows of 7 features and an intercept without penalty; two penalty groups. */
  static LogisticProblem logistic(Design.Storage storage) {
    int rows = 80;
    int columns = 8;
    double[] x = Numbers.random(rows * columns, 11);
    double[] heldOut = Numbers.random(rows * columns, 12);
    return LogisticProblem.of(
        withIntercept(x, rows, columns, storage),
        labels(x, rows, columns, 13),
        withIntercept(heldOut, rows, columns, storage),
        labels(heldOut, rows, columns, 14),
        PenaltyGroups.of(new int[] {-1, 0, 0, 0, 0, 1, 1, 1}));
  }

  private static Design withIntercept(double[] x, int rows, int columns, Design.Storage storage) {
    for (int i = 0; i < rows; i++) {
      x[i * columns] = 1;
    }
    return Design.of(x, rows, columns, storage);
  }

  private static double[] labels(double[] x, int rows, int columns, long seed) {
    double[] noise = Numbers.random(rows, seed);
    double[] labels = new double[rows];
    for (int i = 0; i < rows; i++) {
      double score = x[i * columns + 1] - x[i * columns + 5] + 0.8 * noise[i];
      labels[i] = score > 0 ? 1 : -1;
    }
    return labels;
  }

  /**
   * A user's problem that leaves both products to differences: below 1/2 |y - Mx|^2 + 1/40 sum y^4,
   * above 1/2 |y - 1|^2 + 1/2 |x|^2 + x_0 y_0.
   */
  static BilevelProblem own() {
    double[] m = Numbers.random(6, 15);
    return new BilevelProblem() {
      @Override
      public int upperDimension() {
        return 2;
      }

      @Override
      public int lowerDimension() {
        return 3;
      }

      @Override
      public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
        double value = x[0] * y[0];
        for (int i = 0; i < 2; i++) {
          gradientX[i] = x[i] + (i == 0 ? y[0] : 0);
          value += x[i] * x[i] / 2;
        }
        for (int i = 0; i < 3; i++) {
          gradientY[i] = y[i] - 1 + (i == 0 ? x[0] : 0);
          value += (y[i] - 1) * (y[i] - 1) / 2;
        }
        return value;
      }

      @Override
      public double lower(double[] x, double[] y, double[] gradientY) {
        double value = 0;
        for (int i = 0; i < 3; i++) {
          double rest = y[i] - m[2 * i] * x[0] - m[2 * i + 1] * x[1];
          gradientY[i] = rest + y[i] * y[i] * y[i] / 10;
          value += rest * rest / 2 + y[i] * y[i] * y[i] * y[i] / 40;
        }
        return value;
      }
    };
  }

  /** -1/2 y^2 below, stationary at 0 but a maximum; y above. */
  static BilevelProblem saddle() {
    return new BilevelProblem() {
      @Override
      public int upperDimension() {
        return 1;
      }

      @Override
      public int lowerDimension() {
        return 1;
      }

      @Override
      public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
        gradientX[0] = 0;
        gradientY[0] = 1;
        return y[0];
      }

      @Override
      public double lower(double[] x, double[] y, double[] gradientY) {
        gradientY[0] = -y[0];
        return -y[0] * y[0] / 2;
      }
    };
  }

  static double[] upperPoint(BilevelProblem problem) {
    if (problem instanceof RidgeProblem) {
      return GeneratedRidge.penalties();
    }
    double[] x = new double[problem.upperDimension()];
    for (int i = 0; i < x.length; i++) {
      x[i] = -1 - 0.5 * i;
    }
    return x;
  }

  /** The same problem with c F above. */
  static BilevelProblem scaled(BilevelProblem problem, double c) {
    return new BilevelProblem() {
      @Override
      public int upperDimension() {
        return problem.upperDimension();
      }

      @Override
      public int lowerDimension() {
        return problem.lowerDimension();
      }

      @Override
      public double upper(double[] x, double[] y, double[] gradientX, double[] gradientY) {
        double value = problem.upper(x, y, gradientX, gradientY);
        Vectors.scale(c, gradientX);
        Vectors.scale(c, gradientY);
        return c * value;
      }

      @Override
      public double lower(double[] x, double[] y, double[] gradientY) {
        return problem.lower(x, y, gradientY);
      }

      @Override
      public void hessianProduct(double[] x, double[] y, double[] v, double[] out) {
        problem.hessianProduct(x, y, v, out);
      }

      @Override
      public void crossProduct(double[] x, double[] y, double[] v, double[] out) {
        problem.crossProduct(x, y, v, out);
      }
    };
  }

  /** The derivative of F(x, y*(x)) by five-point differences, the lower level solved by L-BFGS. */
  static double[] fivePoint(BilevelProblem problem, double[] x) {
    double h = 1e-3;
    double[] out = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      out[i] =
          (8 * (value(problem, x, i, h) - value(problem, x, i, -h))
                  - (value(problem, x, i, 2 * h) - value(problem, x, i, -2 * h)))
              / (12 * h);
    }
    return out;
  }

  private static double value(BilevelProblem problem, double[] x, int i, double change) {
    double[] moved = x.clone();
    moved[i] += change;
    double[] y =
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.absolute(1e-13, 1000))
            .minimize(
                (point, gradient) -> problem.lower(moved, point, gradient),
                new double[problem.lowerDimension()])
            .value();
    return problem.upper(moved, y, new double[x.length], new double[y.length]);
  }
}
