package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.ProgressListener;
import autopoiesis.relational.Paradigm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final TestEvents EVENTS =
      TestEvents.of(Logs.generated(30, 40, 20), Protocol.standard().withWindows(5));

  private static final List<String> SOME =
      List.of(
          "popularity",
          "label-popularity-refit",
          "ease",
          "ease-frozen",
          "implicit-als-live",
          "implicit-als-refit",
          "session-knn-live",
          "blend-live");

  private static Replay replay() {
    return Replay.of(EVENTS, Logs.STREAMS);
  }

  private static List<Outcomes> run(Replay replay) {
    return replay.run(Arms.standard().named(SOME));
  }

  private static void assertSame(List<Outcomes> some, List<Outcomes> other) {
    for (int a = 0; a < some.size(); a++) {
      assertThat(some.get(a).arm()).isEqualTo(other.get(a).arm());
      for (int e = 0; e < EVENTS.size(); e++) {
        assertThat(bits(some.get(a).rank(e))).isEqualTo(bits(other.get(a).rank(e)));
        assertThat(bits(some.get(a).logLoss(e))).isEqualTo(bits(other.get(a).logLoss(e)));
        for (int place = 0; place < some.get(a).topSize(); place++) {
          assertThat(some.get(a).top(e, place)).isEqualTo(other.get(a).top(e, place));
        }
      }
    }
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }

  @Test
  void run_oneTwoFourThreads_givesTheSameBits() {
    List<Outcomes> one = run(replay());
    assertSame(one, run(replay().withThreads(2)));
    assertSame(one, run(replay().withThreads(4)));
  }

  /** Keeps windows in memory, and fails once a number of them is reached. */
  private static final class Kept implements OutcomeStore {
    private final Map<String, WindowOutcomes> kept = new HashMap<>();
    private int left;

    Kept(int left) {
      this.left = left;
    }

    @Override
    public synchronized Optional<WindowOutcomes> load(String arm, int window) {
      return Optional.ofNullable(kept.get(arm + "/" + window));
    }

    @Override
    public synchronized void save(WindowOutcomes outcomes) {
      if (left-- <= 0) {
        throw new IllegalStateException("killed");
      }
      kept.put(outcomes.arm() + "/" + outcomes.window(), outcomes);
    }
  }

  @Test
  void run_killedAndResumed_givesTheSameBits() {
    List<Outcomes> whole = run(replay());
    Kept store = new Kept(13);
    for (int kills = 0; kills < 2; kills++) {
      assertThatThrownBy(() -> run(replay().withStore(store))).hasMessage("killed");
      store.left = 11;
    }
    store.left = 1000;
    assertSame(whole, run(replay().withStore(store)));
    store.left = 0;
    assertSame(whole, run(replay().withStore(store)));
  }

  @Test
  void run_listenerStops_isCancelled() {
    ProgressListener stop =
        new ProgressListener() {
          @Override
          public void at(String stage, long done, long total) {
            assertThat(total).isEqualTo((long) SOME.size() * EVENTS.acts().size());
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> run(replay().withProgress(stop)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void run_progress_endsAtTheTotal() {
    long[] last = new long[2];
    run(
        replay()
            .withProgress(
                (stage, done, total) -> {
                  last[0] = done;
                  last[1] = total;
                }));
    assertThat(last[0]).isEqualTo(last[1]);
  }

  @Test
  void together_twoLogs_isAsEachAloneUnderOneBar() {
    Acts rewired = Variant.EDGES_REWIRED.of(EVENTS.acts(), Logs.STREAMS);
    Replay other =
        Replay.of(TestEvents.of(rewired, Protocol.standard().withWindows(5)), Logs.STREAMS);
    List<Arm> few = Arms.standard().named(List.of("popularity", "successor"));
    long[] seen = new long[2];
    Replay watched =
        replay()
            .withThreads(2)
            .withProgress(
                (stage, done, total) -> {
                  assertThat(done).isGreaterThan(seen[0]);
                  seen[0] = done;
                  seen[1] = total;
                });

    List<List<Outcomes>> both =
        Replay.together(
            List.of(
                new Replay.Batch(watched, Arms.standard().named(SOME)),
                new Replay.Batch(other, few)));

    assertSame(both.get(0), run(replay()));
    List<Outcomes> alone = other.run(few);
    for (int a = 0; a < few.size(); a++) {
      for (int e = 0; e < alone.get(a).events().size(); e++) {
        assertThat(both.get(1).get(a).rank(e)).isEqualTo(alone.get(a).rank(e));
      }
    }
    assertThat(seen[1]).isEqualTo((long) (SOME.size() + 2) * EVENTS.acts().size());
    assertThat(seen[0]).isEqualTo(seen[1]);
  }

  @Test
  void run_armTooLarge_isRefusedWithItsBytes() {
    Acts acts = Logs.of(2, 2500, new double[][] {{0, 0, 0, 1}, {1, 1, 1, 1}});
    Replay replay = Replay.of(TestEvents.of(acts, Protocol.standard()), Logs.STREAMS);
    assertThatThrownBy(
            () -> replay.withMemoryLimit(1 << 24).run(Arms.standard().named(List.of("item-knn"))))
        .isInstanceOf(ArmTooLargeException.class)
        .hasMessageContaining("item-knn")
        // 4 bytes a pair of things, 1,040 a thing, 24 a person, 6 an act, 96 an event.
        .hasMessageContaining("27600252")
        .hasMessageContaining("16777216");
  }

  @Test
  void run_personalArm_beatsPopularityWherePersonsDiffer() {
    List<Outcomes> both = replay().run(Arms.standard().named(List.of("popularity", "successor")));
    double[] mean = new double[2];
    for (int e = 0; e < EVENTS.size(); e++) {
      mean[0] += 1 / both.get(0).rank(e);
      mean[1] += 1 / both.get(1).rank(e);
    }
    assertThat(mean[1]).isGreaterThan(1.2 * mean[0]);
  }

  @Test
  void run_paradigms_goThroughTheLogLikeAnyArm() {
    List<String> names = Paradigm.all().stream().map(Paradigm::name).toList();
    Acts acts = Logs.generated(12, 30, 12);
    TestEvents events = TestEvents.of(acts, Protocol.standard().withWindows(2));
    List<Outcomes> outcomes =
        Replay.of(events, Logs.STREAMS).withThreads(2).run(Arms.standard().named(names));
    for (Outcomes some : outcomes) {
      for (int e = 0; e < events.size(); e++) {
        assertThat(some.rank(e)).isBetween(1.0, (double) events.candidates(e));
      }
    }
  }

  @Test
  void liveBaselines_standardTable_areLiveAndBlended() {
    assertThat(Arms.standard().liveBaselines())
        .extracting(Arm::name)
        .contains("popularity", "ease-decayed-live", "session-knn-live", "blend-live")
        .doesNotHaveDuplicates();
    Arm own = Arm.live("own", autopoiesis.relational.reading.Popularity::new);
    assertThat(Arms.standard().with(own).named("own")).isEqualTo(own);
  }

  @Test
  void named_unknownArm_listsTheKnown() {
    assertThatThrownBy(() -> Arms.standard().named("popularty"))
        .isInstanceOf(UnknownArmException.class)
        .hasMessageContaining("popularty")
        .hasMessageContaining("label-popularity")
        .hasMessageContaining("blend-live");
  }

  @Test
  void predictions_latestBeforeTheEvent_areTheScores() {
    Predictions predictions =
        Predictions.builder()
            .add(0, 5, 1, 0.5)
            .add(0, 5, 2, -2)
            .add(0, 9, 0, 1)
            .add(0, 20, 3, 1)
            .build();
    double[] scores = new double[4];
    var reading = predictions.create(EVENTS.acts().setting(1, Logs.STREAMS));
    reading.read(0, 8, scores);
    assertThat(scores).containsExactly(-5, 0.5, -2, -5);
    reading.read(0, 9, scores);
    assertThat(scores).containsExactly(1, -1, -1, -1);
    reading.read(0, 4, scores);
    assertThat(scores).containsOnly(0);
    reading.read(3, 9, scores);
    assertThat(scores).containsOnly(0);
  }
}
