package autopoiesis.optimization;

/** The loss of one observation as a function of its score s and target t. */
enum PointLoss {
  /** (s - t)^2 / 2. */
  SQUARED {
    @Override
    double value(double score, double target) {
      return (score - target) * (score - target) / 2;
    }

    @Override
    double slope(double score, double target) {
      return score - target;
    }

    @Override
    double curvature(double score, double target) {
      return 1;
    }
  },

  /** log(1 + exp(-ts)) for t in {-1, 1}. */
  LOGISTIC {
    @Override
    double value(double score, double target) {
      double margin = target * score;
      return margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    }

    @Override
    double slope(double score, double target) {
      return -target / (1 + Math.exp(target * score));
    }

    @Override
    double curvature(double score, double target) {
      // Even in the score; the form that cannot overflow.
      double e = Math.exp(-Math.abs(score));
      return e / ((1 + e) * (1 + e));
    }
  };

  abstract double value(double score, double target);

  /** Its derivative by the score. */
  abstract double slope(double score, double target);

  /** Its second derivative by the score. */
  abstract double curvature(double score, double target);
}
