package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The law of drift of a {@link MovingScenario}, recovered by maximum likelihood from what people
 * did, whom they met and what they were offered and shown. The likelihood takes as known the form
 * of the law and of the choice, what circles offered whom and when, and the positions of things, as
 * planted ({@link #of}) or as found in the log ({@link #withFoundPositions}). It does not know
 * identities, the coefficients of the choice or the qualities of things. The interval is Wald's,
 * from the second derivatives at the maximum, for the half-life on its logarithm.
 *
 * @param halfLife in steps
 * @param peers share of whom one meets in what one becomes
 */
record DriftEstimate(Estimate halfLife, Estimate peers) {
  private static final double Z = 1.959963984540054;
  private static final double H = 0.05;

  DriftEstimate {
    Require.notNull("halfLife", halfLife);
    Require.notNull("peers", peers);
  }

  /**
   * From one run of a scenario, things being where they were planted; the run's luck gives back
   * what circles offered.
   *
   * @param stride every how many steps choices are looked at
   */
  static DriftEstimate of(MovingScenario scenario, Run run, int stride) {
    World world = scenario.world(run.replicate().derived("world"));
    return of(scenario, run, stride, positions(scenario.extent(), world));
  }

  /**
   * The same, things being where {@link ThingMap} finds them in the whole log. They need not be
   * aligned to the planted ones: a turn changes no likeness, the size goes into its coefficient,
   * and the place into the qualities of things.
   */
  static DriftEstimate withFoundPositions(MovingScenario scenario, Run run, int stride) {
    Extent extent = scenario.extent();
    int dimension = run.truth().dimension();
    return of(
        scenario, run, stride, ThingMap.of(extent, run.exposures(), extent.steps(), dimension));
  }

  private static DriftEstimate of(
      MovingScenario scenario, Run run, int stride, double[] positions) {
    Extent extent = scenario.extent();
    RandomStreams streams = run.replicate().derived("world");
    World world = scenario.world(streams);
    int[][] circleOf = new int[extent.steps()][extent.persons()];
    boolean[][][] offers =
        new boolean[extent.steps()][MovingScenario.CIRCLES][MovingScenario.KINDS];
    Circles circles = new Circles(scenario, streams);
    for (int step = 0; step < extent.steps(); step++) {
      circles.begin(step);
      for (int p = 0; p < extent.persons(); p++) {
        circleOf[step][p] = circles.circleOf(p);
      }
      for (int c = 0; c < MovingScenario.CIRCLES; c++) {
        for (int kind : circles.offers(c)) {
          offers[step][c][kind] = true;
        }
      }
    }
    DriftLikelihood likelihood =
        new DriftLikelihood(
            extent,
            run.exposures(),
            positions,
            world.dimension(),
            (step, p, o) -> offers[step][circleOf[step][p]][world.kindOf(o)],
            extent.warmSteps(),
            stride);
    return maximise(likelihood, extent.persons());
  }

  private static double[] positions(Extent extent, World world) {
    int d = world.dimension();
    double[] positions = new double[extent.things() * d];
    double[] one = new double[d];
    for (int o = 0; o < extent.things(); o++) {
      world.position(o, one);
      System.arraycopy(one, 0, positions, o * d, d);
    }
    return positions;
  }

  /** Over ln h and the share of peers, which is free to leave [0, 1] if the choices say so. */
  private static DriftEstimate maximise(DriftLikelihood likelihood, int persons) {
    MultivariateFunction function = x -> likelihood.at(StrictMath.exp(x[0]), x[1]);
    PointValuePair found =
        new SimplexOptimizer(new SimpleValueChecker(0, 1e-3))
            .optimize(
                new MaxEval(200),
                new ObjectiveFunction(function),
                GoalType.MAXIMIZE,
                new InitialGuess(new double[] {StrictMath.log(5), 0.1}),
                new NelderMeadSimplex(new double[] {0.7, 0.2}));
    double[] best = found.getPoint();
    double middle = found.getValue();
    double aa = curvature(function, best, 0, middle);
    double bb = curvature(function, best, 1, middle);
    double ab = mixed(function, best);
    double determinant = aa * bb - ab * ab;
    double errorA = Math.sqrt(-bb / determinant);
    double errorB = Math.sqrt(-aa / determinant);
    return new DriftEstimate(
        new Estimate(
            StrictMath.exp(best[0]),
            StrictMath.exp(best[0] - Z * errorA),
            StrictMath.exp(best[0] + Z * errorA),
            persons),
        new Estimate(best[1], best[1] - Z * errorB, best[1] + Z * errorB, persons));
  }

  private static double curvature(MultivariateFunction f, double[] at, int k, double middle) {
    double[] up = at.clone();
    double[] down = at.clone();
    up[k] += H;
    down[k] -= H;
    return (f.value(up) - 2 * middle + f.value(down)) / (H * H);
  }

  private static double mixed(MultivariateFunction f, double[] at) {
    double sum = 0;
    for (int a = -1; a <= 1; a += 2) {
      for (int b = -1; b <= 1; b += 2) {
        sum += a * b * f.value(new double[] {at[0] + a * H, at[1] + b * H});
      }
    }
    return sum / (4 * H * H);
  }
}
