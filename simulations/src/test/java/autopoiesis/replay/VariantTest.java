package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariantTest {
  private static final Acts ACTS = Logs.generated(40, 60, 20);

  private static int[] degrees(int size, Acts acts, IntUnaryOperator of) {
    int[] degrees = new int[size];
    for (int i = 0; i < acts.size(); i++) {
      degrees[of.applyAsInt(i)]++;
    }
    return degrees;
  }

  private static long differentPairs(Acts acts) {
    return IntStream.range(0, acts.size())
        .mapToLong(i -> (long) acts.person(i) * acts.things() + acts.thing(i))
        .distinct()
        .count();
  }

  private static double sameThing(Acts a, Acts b) {
    return IntStream.range(0, a.size()).filter(i -> a.thing(i) == b.thing(i)).count()
        / (double) a.size();
  }

  @Test
  void edgesRewired_generatedLog_keepsDegreesAndTimesOnly() {
    Acts rewired = Variant.EDGES_REWIRED.of(ACTS, Logs.STREAMS);
    assertThat(degrees(60, rewired, rewired::thing))
        .containsExactly(degrees(60, ACTS, ACTS::thing));
    for (int i = 0; i < ACTS.size(); i++) {
      assertThat(rewired.person(i)).isEqualTo(ACTS.person(i));
      assertThat(rewired.time(i)).isEqualTo(ACTS.time(i));
    }
    assertThat(differentPairs(rewired)).isEqualTo(differentPairs(ACTS));
    assertThat(sameThing(rewired, ACTS)).isLessThan(0.1);
  }

  @Test
  void edgesRewired_generatedLog_keepsWhenThingsAreMet() {
    Acts rewired = Variant.EDGES_REWIRED.of(ACTS, Logs.STREAMS);
    for (int from = 0; from < ACTS.size(); from += 200) {
      int quarter = from;
      assertThat(IntStream.range(0, 200).map(i -> rewired.thing(quarter + i)).sorted().toArray())
          .containsExactly(
              IntStream.range(0, 200).map(i -> ACTS.thing(quarter + i)).sorted().toArray());
    }
  }

  @Test
  void orderShuffled_generatedLog_keepsWhoMetWhat() {
    Acts shuffled = Variant.ORDER_SHUFFLED.of(ACTS, Logs.STREAMS);
    for (int p = 0; p < ACTS.persons(); p++) {
      int person = p;
      assertThat(things(shuffled, person)).containsExactly(things(ACTS, person));
    }
    for (int i = 1; i < ACTS.size(); i++) {
      assertThat(shuffled.time(i)).isEqualTo(ACTS.time(i));
      assertThat(shuffled.person(i)).isEqualTo(ACTS.person(i));
    }
    assertThat(sameThing(shuffled, ACTS)).isLessThan(0.2);
  }

  private static int[] things(Acts acts, int person) {
    return IntStream.range(0, acts.size())
        .filter(i -> acts.person(i) == person)
        .map(acts::thing)
        .sorted()
        .toArray();
  }

  @Test
  void labelsPermuted_generatedLog_keepsSizesAndEvents() {
    Acts permuted = Variant.LABELS_PERMUTED.of(ACTS, Logs.STREAMS);
    int[] before = ACTS.labels().get(0).toArray();
    int[] after = permuted.labels().get(0).toArray();
    assertThat(after).isNotEqualTo(before);
    assertThat(Arrays.stream(after).sum()).isEqualTo(Arrays.stream(before).sum());
    assertThat(sameThing(permuted, ACTS)).isEqualTo(1);
    assertThat(Variant.LABELS_LEFT_OUT.of(ACTS, Logs.STREAMS).labels()).isEmpty();
  }

  @Test
  void planted_rewiredLog_givesLabelsAnEffectAndKeepsDegrees() {
    Acts noise = Variant.EDGES_REWIRED.of(ACTS, Logs.STREAMS);
    Acts planted = Variant.LABEL_EFFECT_PLANTED.of(noise, Logs.STREAMS);
    assertThat(degrees(60, planted, planted::thing))
        .containsExactly(degrees(60, ACTS, ACTS::thing));
    assertThat(labelGain(planted)).isGreaterThan(0.01);
    assertThat(labelGain(noise)).isLessThan(0.005);
  }

  private static double labelGain(Acts acts) {
    TestEvents events = TestEvents.of(acts, Protocol.standard().withWindows(4));
    List<Outcomes> both =
        Replay.of(events, Logs.STREAMS)
            .run(Arms.standard().named(List.of("label-popularity", "popularity")));
    return Comparison.of(both, Measure.all(List.of(5)), Bootstrap.of(Logs.STREAMS))
        .difference("label-popularity", "popularity", "mrr", Slice.all())
        .value();
  }

  @Test
  void mutualActs_shuffledOrRewired_stayMirrored() {
    InteractionLog.Builder log =
        InteractionLog.builder(
            List.of(Relation.of("met", ParticipantKind.PERSON, ParticipantKind.PERSON, 1)));
    for (int i = 0; i < 30; i++) {
      int a = log.participants().add(ParticipantKind.PERSON, "p" + i % 10);
      int b = log.participants().add(ParticipantKind.PERSON, "p" + (i * 3 + 1) % 10);
      log.add(i, a, b, 0, 1, Provenance.UNKNOWN);
    }
    Acts acts = Acts.of(log.build(), "met", 0.5, Logs.STREAMS);
    for (Variant variant : List.of(Variant.ORDER_SHUFFLED, Variant.EDGES_REWIRED)) {
      Acts changed = variant.of(acts, Logs.STREAMS);
      for (int i = 0; i < acts.size(); i += 2) {
        assertThat(changed.person(i)).isEqualTo(changed.thing(i + 1));
        assertThat(changed.thing(i)).isEqualTo(changed.person(i + 1));
        assertThat(changed.person(i)).isNotEqualTo(changed.thing(i));
      }
      assertThat(degrees(10, changed, changed::person))
          .containsExactly(degrees(10, acts, acts::person));
    }
  }

  @Test
  void nullStudy_sequenceArm_losesItsLeadWhereItMust() {
    Protocol protocol = Protocol.standard().withWindows(4);
    NullStudy study = new NullStudy(protocol, Logs.STREAMS, (v, replay) -> replay.withThreads(2));
    List<Arm> arms = Arms.standard().named(List.of("successor", "popularity"));
    Map<Variant, Comparison> results =
        study.run(ACTS, NullStudy.variants(ACTS), v -> arms, Bootstrap.of(Logs.STREAMS));
    assertThat(results).containsOnlyKeys(Variant.values());
    double actual = lead(results, Variant.ACTUAL);
    assertThat(actual).isGreaterThan(0.05);
    assertThat(lead(results, Variant.ORDER_SHUFFLED)).isLessThan(actual / 2);
    assertThat(lead(results, Variant.EDGES_REWIRED)).isLessThan(actual / 4);
    assertThat(lead(results, Variant.LABELS_LEFT_OUT)).isCloseTo(actual, within(1e-12));
  }

  private static double lead(Map<Variant, Comparison> results, Variant variant) {
    return java.util.Objects.requireNonNull(results.get(variant))
        .difference("successor", "popularity", "mrr", Slice.all())
        .value();
  }
}
