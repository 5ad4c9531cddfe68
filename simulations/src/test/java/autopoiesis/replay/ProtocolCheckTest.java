package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Sittings;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures that a replay of MovieLens 100K must give, measured independently of this code. */
@Tag("real-data")
class ProtocolCheckTest {
  private static final List<String> ARMS =
      List.of(
          "popularity",
          "label-popularity",
          "ease-frozen",
          "ease-live",
          "ease-decayed-live",
          "successor-live",
          "session-knn-live");

  private static double mean(Comparison comparison, String arm, String measure) {
    return comparison.estimate(arm, measure, Slice.all()).value();
  }

  private static void assertFigures(Comparison comparison, String arm, double mrr, double hr10) {
    assertThat(mean(comparison, arm, "mrr")).as("mrr of " + arm).isCloseTo(mrr, within(.002));
    assertThat(mean(comparison, arm, "hr10")).as("hr10 of " + arm).isCloseTo(hr10, within(.002));
  }

  @Test
  void baselines_movieLens_reachTheirFigures() {
    TestEvents events = TestEvents.of(MovieLens.acts(), Protocol.standard());
    assertThat(events.size()).isEqualTo(44_180);
    List<Outcomes> outcomes =
        Replay.of(events, MovieLens.STREAMS).withThreads(2).run(Arms.standard().named(ARMS));
    Comparison comparison =
        Comparison.of(
            outcomes,
            List.of(Measure.reciprocalRank(), Measure.hitRate(10)),
            Bootstrap.of(MovieLens.STREAMS).withReplicates(200));
    assertFigures(comparison, "popularity", .0485, .099);
    assertFigures(comparison, "label-popularity", .0497, .101);
    assertFigures(comparison, "ease-frozen", .0480, .098);
    assertFigures(comparison, "ease-live", .0831, .179);
    for (String arm : List.of("ease-decayed-live", "successor-live", "session-knn-live")) {
      assertThat(mean(comparison, arm, "mrr")).as("mrr of " + arm).isGreaterThan(.095);
      assertThat(comparison.difference(arm, "ease-live", "mrr", Slice.all()).above(0)).isTrue();
    }
  }

  @Test
  void sittings_movieLens_areAsCounted() {
    Acts acts = MovieLens.acts();
    TestEvents events = TestEvents.of(acts, Protocol.standard());
    int[] counts = new int[3];
    for (int e = 0; e < events.size(); e++) {
      counts[events.sitting(e).ordinal()]++;
    }
    // Which of a second's acts is a person's first is drawn, and it may be one that is no event.
    Drawn drawn = Drawn.of(events);
    int firsts = counts[Sitting.FIRST.ordinal()];
    int openings = counts[Sitting.OPENING.ordinal()];
    drawn.assertPossible(Sitting.FIRST, firsts);
    drawn.assertPossible(Sitting.OPENING, openings);
    assertThat(counts[Sitting.WITHIN.ordinal()]).isEqualTo(44_180 - firsts - openings);
    // Counted elsewhere, in another order.
    drawn.assertPossible(Sitting.FIRST, 428);
    drawn.assertPossible(Sitting.OPENING, 842);
  }

  /**
   * How many events begin something, when all orders of a person's acts of one second are alike.
   */
  private static final class Drawn {
    private final double[] mean = new double[Sitting.values().length];
    private final double[] variance = new double[Sitting.values().length];

    /**
     * Every person's acts of one second stand together; those of the warm start's last are left.
     */
    static Drawn of(TestEvents events) {
      Drawn drawn = new Drawn();
      Acts acts = events.acts();
      Met met = new Met(acts);
      double[] last = new double[acts.persons()];
      Arrays.fill(last, Double.NaN);
      int to;
      for (int from = 0; from < acts.size(); from = to) {
        int foreseen = 0;
        for (to = from; to < acts.size() && same(acts, from, to); to++) {
          foreseen += acts.chosen(to) && met.isFirst(to) ? 1 : 0;
        }
        int person = acts.person(from);
        double pause = acts.time(from) - last[person];
        if (acts.time(from) > acts.time(events.edge(0) - 1)
            && (Double.isNaN(pause) || Sittings.opens(pause, events.protocol().sittingGap()))) {
          Sitting sitting = Double.isNaN(pause) ? Sitting.FIRST : Sitting.OPENING;
          drawn.add(sitting, foreseen / (double) (to - from));
        }
        last[person] = acts.time(from);
      }
      return drawn;
    }

    private void add(Sitting sitting, double chance) {
      mean[sitting.ordinal()] += chance;
      variance[sitting.ordinal()] += chance * (1 - chance);
    }

    void assertPossible(Sitting sitting, int count) {
      double deviation = Math.sqrt(variance[sitting.ordinal()]);
      assertThat((double) count)
          .as(sitting.words())
          .isCloseTo(mean[sitting.ordinal()], within(5 * deviation));
    }

    private static boolean same(Acts acts, int one, int other) {
      return acts.person(one) == acts.person(other) && acts.time(one) == acts.time(other);
    }
  }
}
