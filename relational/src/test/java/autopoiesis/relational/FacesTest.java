package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {
  private static final int D = 5;
  private static final double ORIGIN = 1e9;

  private static InteractionLog randomLog(long seed) {
    RandomStream random = new RandomStreams(seed).stream("log");
    List<Relation> relations =
        List.of(
            Relation.of("likes", ParticipantKind.PERSON, ParticipantKind.THING, 3),
            Relation.of("meets", ParticipantKind.PERSON, ParticipantKind.PERSON, 40),
            Relation.of("reads", ParticipantKind.PERSON, ParticipantKind.THING, 1e6)
                .withReciprocity(Reciprocity.ONE_WAY));
    InteractionLog.Builder builder = InteractionLog.builder(relations);
    for (int i = 0; i < 20; i++) {
      builder.participants().add(i < 8 ? ParticipantKind.PERSON : ParticipantKind.THING, "x" + i);
    }
    for (int i = 0; i < 500; i++) {
      int relation = random.nextInt(3);
      int person = random.nextInt(8);
      int other = relation == 1 ? (person + 1 + random.nextInt(7)) % 8 : 8 + random.nextInt(12);
      double time = ORIGIN + 200 * random.nextDouble();
      double value = 2 * random.nextDouble() - 1;
      builder.add(time, person, other, relation, value, Provenance.UNKNOWN);
    }
    return builder.build();
  }

  /** Mass and sum from the definition: the whole log, every time. */
  private static double[] naive(
      InteractionLog log, Identities z, int participant, int relation, double time) {
    double[] massAndSum = new double[D + 1];
    Relation declared = log.relations().get(relation);
    for (int e = 0; e < log.size(); e++) {
      boolean acts = log.source(e) == participant;
      boolean met = log.target(e) == participant && declared.reciprocity() == Reciprocity.MUTUAL;
      if (log.relation(e) != relation || log.time(e) > time || (!acts && !met)) {
        continue;
      }
      double age = (time - log.time(e)) / declared.halfLife();
      double weight = Math.abs(log.value(e)) * Math.pow(2, -age);
      int other = acts ? log.target(e) : log.source(e);
      massAndSum[0] += weight;
      for (int i = 0; i < D; i++) {
        massAndSum[1 + i] += weight * z.get(other, i);
      }
    }
    return massAndSum;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void observe_randomLog_equalsNaiveRecomputation(long seed) {
    InteractionLog log = randomLog(seed);
    Identities z =
        EquilibriumTest.randomAnchors(20, D, new RandomStreams(seed).stream("positions"));
    Faces faces = Faces.of(log.relations(), log.participants(), D, ORIGIN);
    faces.hold(z);
    for (int until : new int[] {250, 500}) {
      faces.observe(log, until - 250, until);
      double time = log.time(until - 1);
      double[] face = new double[D];
      for (int participant = 0; participant < 20; participant++) {
        for (int r = 0; r < 3; r++) {
          double[] expected = naive(log, z, participant, r, time);
          assertThat(faces.mass(participant, r, time))
              .isCloseTo(expected[0], within(2e-6 * Math.max(1, expected[0])));
          faces.read(participant, r, face);
          for (int i = 0; i < D; i++) {
            double mean = expected[0] > 0 ? expected[1 + i] / expected[0] : 0;
            assertThat(face[i]).isCloseTo(mean, within(1e-5));
          }
        }
      }
    }
  }

  @Test
  void mass_afterHalfLife_isHalf() {
    Faces faces = new Faces(List.of(Webs.tie("t")), List.of(new Faces.Face(0, 10)), 2, 1, 0);
    faces.meet(0, 0, 1, 1, 3);
    assertThat(faces.mass(0, 0, 3)).isCloseTo(1, within(1e-7));
    assertThat(faces.mass(1, 0, 13)).isCloseTo(.5, within(1e-7));
    assertThat(faces.mass(1, 0, 3 + 1e5)).isLessThan(1e-300);
  }

  @Test
  void read_twoFaces_forgetAtTheirOwnPace() {
    List<Faces.Face> fastAndSlow = List.of(new Faces.Face(0, 1), new Faces.Face(0, 100));
    Faces faces = new Faces(List.of(Webs.tie("t")), fastAndSlow, 3, 1, 0);
    faces.hold(1, new double[] {1});
    faces.hold(2, new double[] {-1});
    faces.meet(0, 0, 1, 1, 0);
    faces.meet(0, 0, 2, 1, 10);
    double[] fast = new double[1];
    double[] slow = new double[1];
    faces.read(0, 0, fast);
    faces.read(0, 1, slow);
    double old = Math.pow(2, -10);
    assertThat(fast[0]).isCloseTo((old - 1) / (old + 1), within(1e-6));
    double recent = Math.pow(2, -.1);
    assertThat(slow[0]).isCloseTo((recent - 1) / (recent + 1), within(1e-6));
  }

  @Test
  void hold_afterMeeting_leavesWhatWasMet() {
    Faces faces = new Faces(List.of(Webs.tie("t")), List.of(new Faces.Face(0, 10)), 2, 1, 0);
    faces.hold(1, new double[] {2});
    faces.meet(0, 0, 1, 1, 0);
    faces.hold(1, new double[] {-7});
    double[] face = new double[1];
    faces.read(0, 0, face);
    assertThat(face[0]).isEqualTo(2);
  }

  @Test
  void identity_othersHeldAtEquilibrium_isTheEquilibrium() {
    InteractionLog log = randomLog(9);
    TemporalGraph graph = TemporalGraph.before(log);
    graph.observe(log, 0, log.size());
    double now = log.time(log.size() - 1);
    Formation formation = Formation.equal(3).withPi(.5, .3, .2).withKappa(Kappa.constant(2));
    Identities anchors =
        EquilibriumTest.randomAnchors(20, D, new RandomStreams(9).stream("anchors"));
    Identities z =
        Equilibrium.withDefaults().solve(graph.snapshot(now), formation, anchors).orThrow();
    Faces faces = Faces.of(log.relations(), log.participants(), D, ORIGIN);
    faces.hold(z);
    faces.observe(log, 0, log.size());
    for (int a = 0; a < 20; a++) {
      ParticipantKind kind = log.participants().kind(a);
      double[] streaming = faces.identity(a, kind, now, formation, anchors.position(a));
      assertThat(streaming).containsExactly(z.position(a), within(1e-5));
    }
  }

  @Test
  void meet_timeTurnsBack_isRefused() {
    Faces faces = new Faces(List.of(Webs.tie("t")), List.of(new Faces.Face(0, 1)), 2, 1, 0);
    faces.meet(0, 0, 1, 1, 5);
    assertThatThrownBy(() -> faces.meet(0, 0, 1, 1, 3)).hasMessageContaining("order of time");
    assertThatThrownBy(() -> faces.meet(0, 0, 1, 1, -1)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> faces.meet(0, 0, 1, Double.NaN, 6)).hasMessageContaining("NaN");
  }

  @Test
  void neverForgotten_keepsWholeMass() {
    List<Faces.Face> forever = List.of(new Faces.Face(0, Double.POSITIVE_INFINITY));
    Faces faces = new Faces(List.of(Webs.tie("t")), forever, 2, 1, 0);
    faces.meet(0, 0, 1, 1, 0);
    faces.meet(0, 0, 1, .5, 1e12);
    assertThat(faces.mass(0, 0, 1e13)).isEqualTo(1.5);
  }

  @Test
  void powerOfTwo_everyFraction_isExactTo1e15() {
    for (int i = 0; i < 10_000; i++) {
      double x = i / 10_000.0;
      assertThat(PowerOfTwo.of(x)).isCloseTo(StrictMath.pow(2, x), within(2e-15));
    }
    assertThat(PowerOfTwo.minus(0)).isEqualTo(1);
    assertThat(PowerOfTwo.minus(1022)).isEqualTo(Double.MIN_NORMAL);
    assertThat(PowerOfTwo.minus(5000)).isZero();
  }
}
