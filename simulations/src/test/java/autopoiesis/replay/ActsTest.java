package autopoiesis.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Ties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActsTest {
  private static final RandomStreams STREAMS = new RandomStreams(7);

  private static InteractionLog.Builder log(Relation... relations) {
    return InteractionLog.builder(List.of(relations));
  }

  private static int person(InteractionLog.Builder log, String name) {
    return log.participants().add(ParticipantKind.PERSON, name);
  }

  private static int thing(InteractionLog.Builder log, String name) {
    return log.participants().add(ParticipantKind.THING, name);
  }

  @Test
  void of_ratings_choosesFromTheThresholdUp() {
    InteractionLog.Builder log =
        log(Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1));
    int ann = person(log, "ann");
    log.add(2, ann, thing(log, "high"), 0, 0.5, Provenance.UNKNOWN);
    log.add(1, ann, thing(log, "low"), 0, 0, Provenance.UNKNOWN);
    Acts acts = Acts.of(log.build(), "rated", 0.5, STREAMS);
    assertThat(acts.size()).isEqualTo(2);
    assertThat(acts.act(0).thing()).isEqualTo(1);
    assertThat(acts.chosen(0)).isFalse();
    assertThat(acts.chosen(1)).isTrue();
    assertThat(acts.things()).isEqualTo(2);
  }

  @Test
  void of_sameInstant_keepsPersonsTogetherInADrawnOrder() {
    InteractionLog.Builder log =
        log(Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1));
    for (int i = 0; i < 20; i++) {
      log.add(5, person(log, "p" + i % 2), thing(log, "t" + i), 0, 1, Provenance.UNKNOWN);
    }
    Acts acts = Acts.of(log.build(), "rated", 0.5, STREAMS);
    int changes = 0;
    int inOrder = 0;
    for (int i = 1; i < acts.size(); i++) {
      changes += acts.person(i) != acts.person(i - 1) ? 1 : 0;
      inOrder += acts.thing(i) > acts.thing(i - 1) ? 1 : 0;
    }
    assertThat(changes).isEqualTo(1);
    assertThat(inOrder).isBetween(2, 17);
    Acts again = Acts.of(log.build(), "rated", 0.5, STREAMS);
    for (int i = 0; i < acts.size(); i++) {
      assertThat(again.act(i)).isEqualTo(acts.act(i));
    }
  }

  @Test
  void of_mutualRelation_makesTwoMirroredActs() {
    InteractionLog.Builder log =
        log(Relation.of("met", ParticipantKind.PERSON, ParticipantKind.PERSON, 1));
    int ann = person(log, "ann");
    int ben = person(log, "ben");
    log.add(1, ann, ben, 0, 1, Provenance.UNKNOWN);
    log.add(1, ann, ann, 0, 1, Provenance.UNKNOWN);
    Acts acts = Acts.of(log.build(), "met", 0.5, STREAMS);
    assertThat(acts.size()).isEqualTo(2);
    assertThat(acts.things()).isEqualTo(2);
    assertThat(acts.mirrored(0)).isTrue();
    assertThat(acts.mirrored(1)).isFalse();
    assertThat(acts.act(0).end()).isEqualTo(Act.End.FIRST);
    assertThat(acts.act(1)).isEqualTo(acts.act(0).otherEnd());
    assertThat(acts.person(0)).isEqualTo(acts.thing(1));
    assertThat(acts.person(1)).isEqualTo(acts.thing(0));
  }

  @Test
  void of_labelsAndFriends_becomePartitionsAndTies() {
    InteractionLog.Builder log =
        log(
            Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1),
            Relation.of("gender", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1),
            Relation.of("friend", ParticipantKind.PERSON, ParticipantKind.PERSON, 1));
    int ann = person(log, "ann");
    int ben = person(log, "ben");
    person(log, "cem");
    int female = log.participants().add(ParticipantKind.CATEGORY, "female");
    log.add(0, ann, female, 1, 1, Provenance.UNKNOWN);
    log.add(0, ann, ben, 2, 1, Provenance.UNKNOWN);
    log.add(1, ben, ann, 2, 1, Provenance.UNKNOWN);
    Acts acts = Acts.of(log.build(), "rated", 0.5, STREAMS);
    assertThat(acts.labels()).hasSize(1);
    assertThat(acts.labels().get(0).name()).isEqualTo("gender");
    assertThat(acts.labels().get(0).toArray()).containsExactly(0, -1, -1);
    assertThat(acts.ties().degree(0)).isEqualTo(1);
    assertThat(acts.ties().neighbour(1, 0)).isEqualTo(0);
    assertThat(acts.ties().degree(2)).isZero();
  }

  @Test
  void of_aRefusedCategory_isNoLabel() {
    InteractionLog.Builder log =
        log(
            Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1),
            Relation.of("refuses", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1)
                .withSign(Relation.Sign.REFUSES));
    int ann = person(log, "ann");
    log.add(
        0, ann, log.participants().add(ParticipantKind.CATEGORY, "fan"), 1, 1, Provenance.UNKNOWN);
    log.add(1, ann, thing(log, "film"), 0, 1, Provenance.UNKNOWN);

    assertThat(Acts.of(log.build(), "rated", 0.5, STREAMS).labels()).isEmpty();
  }

  @Test
  void of_labelsAfterTheFirstAct_areLeftOutAndCounted() {
    InteractionLog.Builder log =
        log(
            Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1),
            Relation.of("mood", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1));
    int ann = person(log, "ann");
    int ben = person(log, "ben");
    int cem = person(log, "cem");
    int glad = log.participants().add(ParticipantKind.CATEGORY, "glad");
    int late = log.participants().add(ParticipantKind.CATEGORY, "late");
    int x = thing(log, "x");
    log.add(0, ann, late, 1, 1, Provenance.UNKNOWN);
    log.add(1, ann, glad, 1, 1, Provenance.UNKNOWN);
    for (int person : new int[] {ann, ben, cem}) {
      log.add(1, person, x, 0, 1, Provenance.UNKNOWN);
      log.add(200, person, x, 0, 1, Provenance.UNKNOWN);
    }
    log.add(100, ann, late, 1, 1, Provenance.UNKNOWN);
    log.add(100, ben, late, 1, 1, Provenance.UNKNOWN);
    Acts acts = Acts.of(log.build(), "rated", 0.5, STREAMS);
    HardPartition mood = acts.labels().get(0);
    assertThat(mood.categoryOf(0)).isEqualTo(mood.categories().indexOf("glad"));
    assertThat(mood.categoryOf(1)).isEqualTo(HardPartition.NONE);
    assertThat(mood.categoryOf(2)).isEqualTo(HardPartition.NONE);
    assertThat(acts.lateLabels()).containsExactly(Map.entry("mood", 2));
    assertThat(acts.first(3).lateLabels()).isEqualTo(acts.lateLabels());
    assertThat(acts.withLabels(List.of()).lateLabels()).isEmpty();
  }

  @Test
  void of_tieGivenTwice_beginsWithTheFirst() {
    InteractionLog.Builder log =
        log(
            Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1),
            Relation.of("friend", ParticipantKind.PERSON, ParticipantKind.PERSON, 1));
    int ann = person(log, "ann");
    int ben = person(log, "ben");
    log.add(1, ann, thing(log, "x"), 0, 1, Provenance.UNKNOWN);
    log.add(101, ann, ben, 1, 1, Provenance.UNKNOWN);
    log.add(102, ben, ann, 1, 1, Provenance.UNKNOWN);
    Ties ties = Acts.of(log.build(), "rated", 0.5, STREAMS).ties();
    assertThat(ties.degree(0)).isEqualTo(1);
    assertThat(ties.since(0, 0)).isEqualTo(101);
    assertThat(ties.since(1, 0)).isEqualTo(101);
  }

  @Test
  void of_unknownRelation_listsTheKnown() {
    InteractionLog log =
        log(Relation.of("rated", ParticipantKind.PERSON, ParticipantKind.THING, 1)).build();
    assertThatThrownBy(() -> Acts.of(log, "liked", 0.5, STREAMS))
        .hasMessageContaining("liked")
        .hasMessageContaining("rated");
  }
}
