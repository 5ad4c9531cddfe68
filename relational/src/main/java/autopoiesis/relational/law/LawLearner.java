package autopoiesis.relational.law;

import autopoiesis.optimization.BilevelSolver;
import autopoiesis.optimization.Bounds;
import autopoiesis.optimization.Hypergradient;
import autopoiesis.optimization.Lbfgs;
import autopoiesis.optimization.Solution;
import autopoiesis.optimization.Tolerance;
import autopoiesis.relational.law.MixSettings.Candidates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the laws from acts of the past, beginning where they stand. The laws of two-sided readings
 * (half-lives, fade, lambda and mu) solve a bilevel problem, in log space inside a box, pulled to
 * where they stand; the mix and its gates have no lower level of their own, since readings are held
 * as they were, and are pulled to equal weights. The two are optimised in turn, each holding the
 * other, at every learning; never jointly, so what is found is where neither alone gets better, not
 * a minimum over both.
 */
final class LawLearner {
  /** How far a law of a two-sided reading may move from where it began, as a factor. */
  private static final double REACH = 30;

  private final MixSettings settings;
  private final List<Scale> scales;
  private final List<Integer> living;
  private final List<FaceLaws> begun;

  /**
   * A learner.
   *
   * @param living which channels are two-sided readings
   * @param begun where their laws begin
   */
  LawLearner(
      MixSettings settings, List<Channel> channels, List<Integer> living, List<FaceLaws> begun) {
    this.settings = settings;
    scales = channels.stream().map(Scale::of).toList();
    this.living = List.copyOf(living);
    this.begun = List.copyOf(begun);
  }

  /**
   * What a past edge left behind.
   *
   * @param acts how many acts there had been
   * @param positions of things for each living channel, found there
   */
  record Edge(int acts, List<double[]> positions) {}

  /**
   * The mix that would have read these acts best.
   *
   * @param equal the mix to which it is pulled
   * @param before where to begin
   */
  Solution<MixLaws> mix(List<SampledAct> acts, MixLaws equal, MixLaws before, int iterations) {
    return Lbfgs.withDefaults()
        .withTolerance(Tolerance.relative(1e-3, iterations))
        .minimize(new MixObjective(acts, equal, settings.pull()), before.values())
        .map(MixLaws::of);
  }

  /**
   * The laws of the two-sided readings a few steps of L-BFGS on, the mix held.
   *
   * @param acts since the edge, in order
   */
  Solution<List<FaceLaws>> faces(
      ActHistory history,
      Candidates candidates,
      Edge edge,
      List<SampledAct> acts,
      MixLaws mix,
      List<FaceLaws> before) {
    int[] ask = acts.stream().mapToInt(act -> act.act).toArray();
    List<LivingChannel> levels = new ArrayList<>();
    for (int l = 0; l < living.size(); l++) {
      int channel = living.get(l);
      levels.add(
          new LivingChannel(
              channel,
              scales.get(channel),
              history,
              edge.positions().get(l),
              before.get(l),
              edge.acts(),
              ask));
    }
    LawProblem problem = new LawProblem(history, candidates, acts, levels, mix, before);
    FaceProblem faces =
        new FaceProblem(problem, LawProblem.pack(mix, before), mix.size(), settings.facePull());
    return BilevelSolver.withDefaults()
        .withHypergradient(new Hypergradient.ClosedForm())
        .withTolerance(Tolerance.relative(1e-2, settings.faceSteps()))
        .withBounds(box())
        .solve(faces, faces.start(), new double[faces.lowerDimension()])
        .map(found -> unpack(found.upper(), before));
  }

  private static List<FaceLaws> unpack(double[] logs, List<FaceLaws> like) {
    List<FaceLaws> laws = new ArrayList<>();
    int at = 0;
    for (FaceLaws law : like) {
      laws.add(FaceLaws.ofLogs(Arrays.copyOfRange(logs, at, at + law.size())));
      at += law.size();
    }
    return laws;
  }

  private Bounds box() {
    double[] middle = {};
    for (FaceLaws law : begun) {
      int at = middle.length;
      middle = Arrays.copyOf(middle, at + law.size());
      System.arraycopy(law.logs(), 0, middle, at, law.size());
    }
    double[] lower = new double[middle.length];
    double[] upper = new double[middle.length];
    for (int i = 0; i < middle.length; i++) {
      lower[i] = middle[i] - Math.log(REACH);
      upper[i] = middle[i] + Math.log(REACH);
    }
    return Bounds.between(lower, upper);
  }
}
