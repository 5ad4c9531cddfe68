package autopoiesis.relational.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import autopoiesis.optimization.BilevelPoint;
import autopoiesis.optimization.CentralDifferences;
import autopoiesis.optimization.Hypergradient;
import autopoiesis.relational.law.MixSettings.Candidates;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Successor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("real-data")
class LawsOnMovieLensTest {
  private static final FaceLaws FACES = new FaceLaws(List.of(1.0, 4.3, 34.0), 20_000, 300, 30);

  @ParameterizedTest
  @ValueSource(ints = {24_000, 60_000})
  void hypergradient_onAWindow_agreesWithCentralDifferencesInEveryLaw(int edge) {
    List<Act> log = MovieLens.acts();
    Setting setting = Setting.of(MovieLens.PERSONS, MovieLens.THINGS, new RandomStreams(1));
    TwoSidedReading faces = TwoSidedReading.of(setting, PositionSettings.sequence(), FACES);
    List<Channel> channels =
        List.of(
            Channel.common("popularity", new Popularity(setting)),
            Channel.personal("sequence", Successor.standard().create(setting)),
            Channel.personal("spectral faces", faces));
    ActHistory history = new ActHistory(MovieLens.PERSONS, MovieLens.THINGS);
    Panel panel = new Panel(channels, MovieLens.THINGS);
    CandidateSampler sampler = new CandidateSampler(100, 60, MovieLens.THINGS);
    List<SampledAct> sampled = new ArrayList<>();
    for (Act act : log.subList(0, edge + 800)) {
      if (history.size() == edge) {
        faces.refit();
      }
      if (history.size() >= edge && act.chosen()) {
        panel.read(history, Candidates.UNMET, act.person(), act.time());
        int last = history.last(act.person());
        double gap = last < 0 ? Double.POSITIVE_INFINITY : act.time() - history.time(last);
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
    double[] mix = MixLaws.equal(3, 0.4, 60).values();
    for (int i = 3; i < 9; i++) {
      mix[i] = 0.1 * (i - 5) + 0.03;
    }
    MixLaws laws = MixLaws.of(mix);
    int[] ask = sampled.stream().mapToInt(act -> act.act).toArray();
    LawProblem problem =
        new LawProblem(
            history,
            Candidates.UNMET,
            sampled,
            List.of(
                new LivingChannel(
                    2, Scale.LOGARITHMIC, history, faces.positions(), FACES, edge, ask)),
            laws,
            List.of(FACES));
    double[] x = LawProblem.pack(laws, List.of(FACES));
    double[] gradient = at(problem, x).hypergradient();

    double[] differences =
        CentralDifferences.gradient((double[] moved) -> at(problem, moved).value(), x, 3e-4);

    for (int i = 0; i < x.length; i++) {
      assertThat(Math.abs(differences[i])).as("law " + i).isPositive();
      assertThat(gradient[i])
          .as("law " + i)
          .isCloseTo(differences[i], within(1e-5 * Math.abs(differences[i])));
    }
  }

  private static BilevelPoint at(LawProblem problem, double[] x) {
    return new Hypergradient.ClosedForm()
        .at(problem, x, new double[problem.lowerDimension()])
        .orThrow();
  }

  @Test
  void twoSidedReading_aloneAtDimension64_reachesWhatSequencesTell() {
    List<Act> log = MovieLens.acts();
    Setting setting = Setting.of(MovieLens.PERSONS, MovieLens.THINGS, new RandomStreams(7));
    TwoSidedReading reading =
        TwoSidedReading.of(setting, PositionSettings.sequence(), FaceLaws.initial());
    boolean[][] met = new boolean[MovieLens.PERSONS][MovieLens.THINGS];
    double[] scores = new double[MovieLens.THINGS];
    double reciprocal = 0;
    int n = 0;
    int warm = log.size() / 5;
    for (int i = 0; i < log.size(); i++) {
      Act act = log.get(i);
      if (i >= warm && (i - warm) % (log.size() / 25) == 0) {
        reading.refit();
      }
      if (i >= warm && act.chosen()) {
        reading.read(act.person(), act.time(), scores);
        reciprocal += 1 / rank(scores, act.thing(), met[act.person()]);
        n++;
      }
      reading.observe(act);
      met[act.person()][act.thing()] = true;
    }

    assertThat(n).isEqualTo(44_180);
    assertThat(reciprocal / n).isGreaterThan(0.105).isLessThan(0.115);
  }

  private static double rank(double[] scores, int thing, boolean[] met) {
    double rank = 1;
    for (int o = 0; o < scores.length; o++) {
      if (!met[o] && o != thing) {
        rank += scores[o] > scores[thing] ? 1 : scores[o] == scores[thing] ? 0.5 : 0;
      }
    }
    return rank;
  }
}
