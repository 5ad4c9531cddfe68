package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.BilevelPoint;
import autopoiesis.optimization.BilevelProblem;
import autopoiesis.optimization.CentralDifferences;
import autopoiesis.optimization.Hypergradient;
import autopoiesis.optimization.LinearSolver;
import autopoiesis.optimization.LowerSolver;
import autopoiesis.optimization.Tolerance;
import autopoiesis.relational.law.MixSettings.Candidates;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawProblemTest {
  private static final int THINGS = 40;
  private static final FaceLaws FACES = new FaceLaws(List.of(0.8, 6.0), 500, 8, 0.7);

  private final double[] x;
  private final LawProblem problem;

  LawProblemTest() {
    List<Act> log = GeneratedActs.walk(60, THINGS, 900, 4);
    Setting setting = Setting.of(60, THINGS, new RandomStreams(1));
    PositionSettings positions = PositionSettings.sequence().withDimension(5);
    TwoSidedReading first = TwoSidedReading.of(setting, positions, FACES);
    TwoSidedReading second = TwoSidedReading.of(setting, positions.withDimension(3), FACES);
    List<Channel> channels =
        List.of(
            Channel.common("popularity", new Popularity(setting)),
            Channel.personal("two-sided", first),
            Channel.common("two-sided again", second));
    ActHistory history = new ActHistory(60, THINGS);
    Panel panel = new Panel(channels, THINGS);
    CandidateSampler sampler = new CandidateSampler(6, 5, THINGS);
    List<SampledAct> sampled = new ArrayList<>();
    for (Act act : log) {
      if (history.size() == 600) {
        first.refit();
        second.refit();
      }
      if (history.size() >= 600 && act.chosen()) {
        panel.read(history, Candidates.UNMET, act.person(), act.time());
        double gap = act.time() - history.time(history.last(act.person()));
        sampled.add(
            sampler.sample(
                panel,
                history.size(),
                act.thing(),
                history.count(act.person()),
                gap,
                gap > 1800 ? 8 : 1,
                setting.streams().stream("c", history.size())));
      }
      history.add(act);
      channels.forEach(channel -> channel.reading().observe(act));
    }
    int[] ask = sampled.stream().mapToInt(act -> act.act).toArray();
    double[] mix = MixLaws.equal(3, 0.4, 50).values();
    for (int i = 3; i < 9; i++) {
      mix[i] = 0.1 * (i - 5);
    }
    MixLaws laws = MixLaws.of(mix);
    x = LawProblem.pack(laws, List.of(FACES, FACES));
    problem =
        new LawProblem(
            history,
            Candidates.UNMET,
            sampled,
            List.of(
                new LivingChannel(
                    1, Scale.LOGARITHMIC, history, first.positions(), FACES, 600, ask),
                new LivingChannel(2, Scale.LINEAR, history, second.positions(), FACES, 600, ask)),
            laws,
            List.of(FACES, FACES));
  }

  @Test
  void hypergradient_inEveryLaw_agreesWithCentralDifferences() {
    double[] gradient = at(problem, x).hypergradient();

    double[] differences =
        CentralDifferences.gradient((double[] moved) -> at(problem, moved).value(), x, 1e-4);

    for (int i = 0; i < x.length; i++) {
      assertThat(gradient[i])
          .as("law " + i)
          .isCloseTo(differences[i], within(1e-5 * Math.abs(differences[i]) + 1e-7));
    }
  }

  @Test
  void hypergradient_byConjugateGradients_isTheSame() {
    BilevelPoint solved = at(problem, x);

    BilevelPoint point =
        new Hypergradient.Implicit(
                new LowerSolver.ClosedForm(),
                new LinearSolver.ConjugateGradient(Tolerance.relative(1e-12, 2000)))
            .at(problem, x, new double[problem.lowerDimension()])
            .orThrow();

    assertThat(point.value()).isCloseTo(solved.value(), within(1e-12 * solved.value()));
    assertThat(point.hypergradient())
        .containsExactly(solved.hypergradient(), org.assertj.core.api.Assertions.offset(1e-8));
  }

  @Test
  void faceProblem_holdsTheMixAndPullsTheRest() {
    int held = MixLaws.equal(3, 0.4, 50).size();
    FaceProblem faces = new FaceProblem(problem, x, held, 3);
    double[] moved = faces.start();
    moved[0] += 0.2;
    moved[4] -= 0.1;
    double[] all = x.clone();
    System.arraycopy(moved, 0, all, held, moved.length);

    BilevelPoint point = at(faces, moved);

    assertThat(point.value())
        .isCloseTo(at(problem, all).value() + 3 * (0.04 + 0.01) / 2, within(1e-9));
    double[] differences =
        CentralDifferences.gradient((double[] near) -> at(faces, near).value(), moved, 1e-4);
    for (int i = 0; i < moved.length; i++) {
      assertThat(point.hypergradient()[i])
          .as("law " + i)
          .isCloseTo(differences[i], within(1e-5 * Math.abs(differences[i]) + 1e-7));
    }
  }

  private static BilevelPoint at(BilevelProblem problem, double[] x) {
    return new Hypergradient.ClosedForm()
        .at(problem, x, new double[problem.lowerDimension()])
        .orThrow();
  }

  @Test
  void lowerSolution_hasNoLowerGradient() {
    double[] y = problem.lowerSolution(x);
    double[] gradient = new double[y.length];

    problem.lower(x, y, gradient);

    for (double g : gradient) {
      assertThat(g).isCloseTo(0, within(1e-9));
    }
  }
}
