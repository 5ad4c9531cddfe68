package autopoiesis.relational.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.ProgressListener;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.relational.Agreement;
import autopoiesis.relational.Formation;
import autopoiesis.relational.Identities;
import autopoiesis.relational.Kappa;
import autopoiesis.relational.LifecycleEvent.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final int PERSONS = 60;
  private static final int THINGS = 40;
  private static final int EVENTS = 6000;
  private static final RandomStreams STREAMS = new RandomStreams(11);

  private static final Formation FORMATION =
      Formation.equal(2)
          .withPi(.9, .1)
          .withKappa(Kappa.shareOfMass(1))
          .withKappa(ParticipantKind.PERSON, Kappa.constant(.01));

  /** Two tastes of twenty things each; one label whose bearers change taste halfway. */
  private static InteractionLog twoTastes() {
    List<Relation> relations =
        List.of(
            Relation.of("likes", ParticipantKind.PERSON, ParticipantKind.THING, 600),
            Relation.of("bears", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1e9));
    InteractionLog.Builder builder = InteractionLog.builder(relations);
    for (int p = 0; p < PERSONS; p++) {
      builder.participants().add(ParticipantKind.PERSON, "p" + p);
    }
    for (int o = 0; o < THINGS; o++) {
      builder.participants().add(ParticipantKind.THING, "o" + o);
    }
    int label = builder.participants().add(ParticipantKind.CATEGORY, "label");
    for (int p = 0; p < 10; p++) {
      builder.add(0, p, label, 1, 1, Provenance.UNKNOWN);
    }
    RandomStream random = STREAMS.stream("acts");
    for (int e = 0; e < EVENTS; e++) {
      int person = random.nextInt(PERSONS);
      boolean bearer = person < 10;
      boolean second = bearer ? e > EVENTS / 2 : person % 2 == 1;
      int thing = PERSONS + (second ? THINGS / 2 : 0) + random.nextInt(THINGS / 2);
      builder.add(1 + e, person, thing, 0, 1, Provenance.UNKNOWN);
    }
    return builder.build();
  }

  private static Identities tastes(InteractionLog log) {
    double[] positions = new double[THINGS * 2];
    for (int o = 0; o < THINGS; o++) {
      positions[2 * o + (o < THINGS / 2 ? 0 : 1)] = 1;
    }
    return AnchorSource.lay(log.participants(), ParticipantKind.THING, positions, 2);
  }

  private static final InteractionLog LOG = twoTastes();
  private static final History HISTORY = settings(LOG).run(LOG);

  private static IdentityHistory settings(InteractionLog log) {
    return IdentityHistory.of(FORMATION, AnchorSource.held(tastes(log)), STREAMS)
        .withWindows(.2, 8);
  }

  @Test
  void run_labelWhoseBearersChange_driftsWithThem() {
    int label = PERSONS + THINGS;
    History history = HISTORY;
    List<HistoryWindow> windows = history.windows();
    assertThat(windows).hasSize(9);
    double[] first = windows.get(0).identities().position(label);
    double[] last = windows.get(8).identities().position(label);
    assertThat(first[0]).isGreaterThan(2 * first[1]);
    assertThat(last[1]).isGreaterThan(last[0]);
    double before = windows.get(2).drift(label);
    double after = windows.get(4).drift(label);
    assertThat(after).isGreaterThan(5 * before);
    assertThat(windows.get(4).flux(0)).isGreaterThan(3 * windows.get(2).flux(0));
    assertThat(history.trajectory(label).identities()).hasSize(9);
  }

  @Test
  void run_twoTastes_emergeAsTwoCategoriesAndGoOn() {
    History history = HISTORY;
    int[] planted = new int[PERSONS];
    for (int p = 0; p < PERSONS; p++) {
      planted[p] = p < 10 ? 1 : p % 2;
    }
    HardPartition truth = new HardPartition("taste", List.of("a", "b"), planted);
    int final8 = history.emergent().periods() - 1;
    HardPartition found = (HardPartition) history.emergent().period(final8);
    assertThat(Agreement.of(truth, found).adjustedRand()).isEqualTo(1);
    assertThat(history.lines().count(Kind.BIRTH)).isZero();
    assertThat(history.lines().count(Kind.DEATH)).isZero();
    assertThat(history.lines().lines()).isEqualTo(2);
    assertThat(history.drift(0, 8)).isLessThan(.05);
    CategoryClosure closure = history.windows().get(8).closure();
    assertThat(closure.beyondChance().get(0)).isGreaterThan(.3);
  }

  @Test
  void run_anchorsTurned_countsForNobody() {
    InteractionLog log = LOG;
    Identities held = tastes(log);
    double[] turned = held.toArray();
    for (int i = 0; i < turned.length; i += 2) {
      double swapped = turned[i];
      turned[i] = turned[i + 1];
      turned[i + 1] = swapped;
    }
    Identities other = Identities.of(held.size(), 2, turned);
    AnchorSource turning = (all, until) -> until > 3000 ? other : held;
    History still = settings(log).withRenewalEvery(1).run(log);
    History jumped =
        IdentityHistory.of(FORMATION, turning, STREAMS)
            .withWindows(.2, 8)
            .withRenewalEvery(1)
            .run(log);
    for (int window = 1; window <= 8; window++) {
      for (int id = 0; id < held.size(); id += 7) {
        assertThat(jumped.windows().get(window).flux(id))
            .isCloseTo(still.windows().get(window).flux(id), within(1e-7));
      }
    }
    double[] moved = jumped.windows().get(8).identities().position(PERSONS);
    assertThat(moved[1]).isGreaterThan(moved[0]);
  }

  @Test
  void window_everyEnd_isSolvedAndAddsUp() {
    InteractionLog log = LOG;
    History history = HISTORY;
    for (HistoryWindow window : history.windows()) {
      assertThat(window.solution().bound()).isLessThanOrEqualTo(1e-9);
      double sum = 0;
      for (double share : window.constitution().mean(log.participants(), ParticipantKind.PERSON)) {
        sum += share;
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
      assertThat(window.meanLag(ParticipantKind.PERSON)).isLessThan(.2);
    }
    assertThat(history.windows().get(0).meanLag(ParticipantKind.PERSON)).isCloseTo(0, within(1e-5));
    assertThat(history.windows().get(0).meanFlux(ParticipantKind.PERSON)).isZero();
    assertThat(history.windows().get(0).turnover()).isEmpty();
    double turnover = history.windows().get(3).turnover().orElseThrow().value();
    assertThat(turnover).isBetween(.2, 1.0);
  }

  @Test
  void run_twice_isTheSame() {
    InteractionLog log = LOG;
    History one = HISTORY;
    History two = settings(log).run(log);
    assertThat(one.windows().get(8).identities()).isEqualTo(two.windows().get(8).identities());
    assertThat(one.windows().get(8).categories()).isEqualTo(two.windows().get(8).categories());
    assertThat(one.windows().get(8).closure()).isEqualTo(two.windows().get(8).closure());
  }

  @Test
  void run_groundOfIdentities_findsTheTastesToo() {
    InteractionLog log = LOG;
    History history = settings(log).withGround(IdentityHistory.Ground.IDENTITIES).run(log);
    HardPartition found = history.windows().get(8).categories();
    // A person of one taste never shares a category with one of the other.
    for (int p = 10; p + 1 < PERSONS; p++) {
      assertThat(found.categoryOf(p)).isNotEqualTo(found.categoryOf(p + 1));
    }
  }

  @Test
  void run_cancelled_returnsTheWindowsSoFar() {
    InteractionLog log = LOG;
    ProgressListener impatient =
        new ProgressListener() {
          private long seen;

          @Override
          public void at(String stage, long done, long total) {
            seen = done;
          }

          @Override
          public boolean cancelled() {
            return seen >= 2;
          }
        };
    assertThat(settings(log).run(log, impatient).windows()).hasSize(4);
  }

  @Test
  void run_tooFewInteractions_isRefused() {
    InteractionLog log = LOG;
    assertThatThrownBy(() -> settings(log).withWindows(.5, 5000).run(log))
        .hasMessageContaining("5000 windows");
  }

  @Test
  void unitCoordinates_persons_areSharesOfWhomTheyMet() {
    InteractionLog log = LOG;
    Identities unit = AnchorSource.unitCoordinates(ParticipantKind.THING).anchors(log, 0);
    assertThat(unit.dimension()).isEqualTo(THINGS);
    assertThat(unit.get(PERSONS + 3, 3)).isEqualTo(1);
    assertThat(unit.position(0)).containsOnly(0);
  }
}
