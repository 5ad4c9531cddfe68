package autopoiesis.relational.law;

import autopoiesis.optimization.Bounds;
import autopoiesis.optimization.Lbfgs;
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
  private final List<FaceLaws> begun;

  /**
   * A learner.
   *
   * @param begun where the laws of two-sided readings begin
   */
  LawLearner(MixSettings settings, List<FaceLaws> begun) {
    this.settings = settings;
    this.begun = List.copyOf(begun);
  }

  /** The mix that would have read these acts best. */
  MixLaws mix(List<SampledAct> acts, MixLaws before, int iterations) {
    return MixLaws.of(
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.relative(1e-3, iterations))
            .minimize(new MixObjective(acts, before, settings.pull()), before.values())
            .value());
  }

  /**
   * The laws of the two-sided readings a few hypergradient steps on, the mix held.
   *
   * @param acts after {@code until}, in order
   * @param until the first act that statistics do not count
   * @param all the channels of the mix
   * @param channels which of them are living
   * @param positions for each living channel, those found at {@code until}
   */
  List<FaceLaws> faces(
      ActHistory history,
      Candidates candidates,
      List<SampledAct> acts,
      MixLaws mix,
      int until,
      List<Channel> all,
      List<Integer> channels,
      List<double[]> positions,
      List<FaceLaws> before) {
    int[] ask = acts.stream().mapToInt(act -> act.act).toArray();
    List<LivingChannel> living = new ArrayList<>();
    for (int l = 0; l < channels.size(); l++) {
      living.add(
          new LivingChannel(
              channels.get(l),
              all.get(channels.get(l)).scale(),
              history,
              positions.get(l),
              before.get(l),
              until,
              ask));
    }
    LawProblem problem = new LawProblem(history, candidates, acts, living, mix, before);
    double[] x = LawProblem.pack(mix, before);
    int held = mix.size();
    double[] start = Arrays.copyOfRange(x, held, x.length);
    double[] full = new double[x.length];
    double[] found =
        Lbfgs.withDefaults()
            .withTolerance(Tolerance.relative(1e-2, settings.faceSteps()))
            .withBounds(box(begun))
            .minimize(
                (point, gradient) -> {
                  System.arraycopy(point, 0, x, held, point.length);
                  double value = problem.hypergradient(x, full);
                  for (int i = 0; i < point.length; i++) {
                    double away = point[i] - start[i];
                    value += settings.facePull() * away * away / 2;
                    gradient[i] = full[held + i] + settings.facePull() * away;
                  }
                  return value;
                },
                start)
            .value();
    List<FaceLaws> laws = new ArrayList<>();
    int at = 0;
    for (FaceLaws law : before) {
      laws.add(FaceLaws.ofLogs(Arrays.copyOfRange(found, at, at + law.size())));
      at += law.size();
    }
    return laws;
  }

  private static Bounds box(List<FaceLaws> begun) {
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
