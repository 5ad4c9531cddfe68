package autopoiesis.relational.law;

import autopoiesis.optimization.Bounds;
import autopoiesis.optimization.Lbfgs;
import autopoiesis.optimization.Objective;
import autopoiesis.optimization.Tolerance;
import autopoiesis.relational.law.MixSettings.Candidates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the laws from acts of the past, beginning where they stand and pulled to it: the mix and
 * its gates with readings as they were, and half-lives, fade, lambda and mu by hypergradients in
 * log space, inside a box.
 */
final class LawLearner {
  /** How far a law of a two-sided reading may move from where it began, as a factor. */
  private static final double REACH = 30;

  private final MixSettings settings;
  private final List<Integer> living;
  private final List<FaceLaws> begun;

  /**
   * A learner.
   *
   * @param living which channels are two-sided readings
   * @param begun where their laws begin
   */
  LawLearner(MixSettings settings, List<Integer> living, List<FaceLaws> begun) {
    this.settings = settings;
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
  MixLaws mix(List<SampledAct> acts, MixLaws equal, MixLaws before, int iterations) {
    return MixLaws.of(
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.relative(1e-3, iterations))
            .minimize(new MixObjective(acts, equal, settings.pull()), before.values())
            .value());
  }

  /**
   * The laws of the two-sided readings a few hypergradient steps on, the mix held.
   *
   * @param acts since the edge, in order
   */
  List<FaceLaws> faces(
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
              channel, history, edge.positions().get(l), before.get(l), edge.acts(), ask));
    }
    LawProblem problem = new LawProblem(history, candidates, acts, levels, mix, before);
    double[] x = LawProblem.pack(mix, before);
    double[] start = Arrays.copyOfRange(x, mix.size(), x.length);
    double[] found =
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.relative(1e-2, settings.faceSteps()))
            .withBounds(box())
            .minimize(pulled(problem, x, mix.size()), start)
            .value();
    List<FaceLaws> laws = new ArrayList<>();
    int at = 0;
    for (FaceLaws law : before) {
      laws.add(FaceLaws.ofLogs(Arrays.copyOfRange(found, at, at + law.size())));
      at += law.size();
    }
    return laws;
  }

  /** The upper loss by the laws behind the first {@code held}, pulled to where they stand. */
  private Objective pulled(LawProblem problem, double[] x, int held) {
    double[] start = x.clone();
    double[] moved = x.clone();
    double[] full = new double[x.length];
    return (point, gradient) -> {
      System.arraycopy(point, 0, moved, held, point.length);
      double value = problem.hypergradient(moved, full);
      for (int i = 0; i < point.length; i++) {
        double away = point[i] - start[held + i];
        value += settings.facePull() * away * away / 2;
        gradient[i] = full[held + i] + settings.facePull() * away;
      }
      return value;
    };
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
