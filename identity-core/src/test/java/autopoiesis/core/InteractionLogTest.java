package autopoiesis.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InteractionLogTest {
  private static final Relation RATES =
      Relation.of("rates", ParticipantKind.PERSON, ParticipantKind.THING, 10);
  private static final Relation KNOWS =
      Relation.of("knows", ParticipantKind.PERSON, ParticipantKind.PERSON, 100);

  private static InteractionLog.Builder threePeople() {
    InteractionLog.Builder builder = InteractionLog.builder(List.of(RATES, KNOWS));
    builder.participants().add(ParticipantKind.PERSON, "ann");
    builder.participants().add(ParticipantKind.THING, "ann");
    builder.participants().add(ParticipantKind.PERSON, "ben");
    return builder;
  }

  @Test
  void build_unsorted_isInOrderOfTimeAndStable() {
    InteractionLog log =
        threePeople()
            .add(5, 0, 1, 0, .5, Provenance.UNKNOWN)
            .add(1, 2, 1, 0, -1, Provenance.shown(.25))
            .add(5, 2, 1, 0, 1, Provenance.SOUGHT)
            .add(1, 0, 2, 1, 0, Provenance.shown(Double.NaN))
            .build();
    assertThat(log.size()).isEqualTo(4);
    assertThat(log.interaction(0))
        .isEqualTo(new Interaction(1, 2, 1, 0, -1, Provenance.shown(.25)));
    assertThat(log.interaction(1))
        .isEqualTo(new Interaction(1, 0, 2, 1, 0, Provenance.shown(Double.NaN)));
    assertThat(log.interaction(2)).isEqualTo(new Interaction(5, 0, 1, 0, .5, Provenance.UNKNOWN));
    assertThat(log.interaction(3)).isEqualTo(new Interaction(5, 2, 1, 0, 1, Provenance.SOUGHT));
  }

  @Test
  void build_manyShuffled_keepsEveryRowInOrder() {
    InteractionLog.Builder builder = threePeople();
    RandomStream random = new RandomStreams(5).stream("times");
    for (int i = 0; i < 5000; i++) {
      builder.add(random.nextInt(97), 0, 1, 0, i % 100 / 100.0, Provenance.UNKNOWN);
    }
    InteractionLog log = builder.build();
    assertThat(log.size()).isEqualTo(5000);
    for (int i = 1; i < log.size(); i++) {
      assertThat(log.time(i)).isGreaterThanOrEqualTo(log.time(i - 1));
    }
  }

  @Test
  void build_thenAddMore_leavesTheFirstLogAlone() {
    InteractionLog.Builder builder = threePeople().reserve(2);
    builder.add(1, 0, 1, 0, 1, Provenance.UNKNOWN).add(2, 2, 1, 0, 1, Provenance.UNKNOWN);
    InteractionLog first = builder.build();
    InteractionLog second = builder.add(0, 0, 1, 0, -1, Provenance.UNKNOWN).build();
    assertThat(first.size()).isEqualTo(2);
    assertThat(first.time(0)).isEqualTo(1);
    assertThat(second.size()).isEqualTo(3);
    assertThat(second.interaction(0))
        .isEqualTo(new Interaction(0, 0, 1, 0, -1, Provenance.UNKNOWN));
    assertThat(second.time(2)).isEqualTo(2);
  }

  @Test
  void build_nothing_isEmptyAndGrowsLater() {
    InteractionLog.Builder builder = threePeople();
    assertThat(builder.build().size()).isZero();
    assertThat(builder.add(1, 0, 1, 0, 1, Provenance.UNKNOWN).build().size()).isEqualTo(1);
  }

  @Test
  void firstAt_anyTime_findsTheFirstNotEarlier() {
    InteractionLog log =
        threePeople()
            .add(1, 0, 1, 0, 1, Provenance.UNKNOWN)
            .add(3, 0, 1, 0, 1, Provenance.UNKNOWN)
            .add(3, 2, 1, 0, 1, Provenance.UNKNOWN)
            .build();
    assertThat(log.firstAt(0)).isEqualTo(0);
    assertThat(log.firstAt(2)).isEqualTo(1);
    assertThat(log.firstAt(3)).isEqualTo(1);
    assertThat(log.firstAt(4)).isEqualTo(3);
  }

  @Test
  void add_endOfAnotherKind_isRefusedByName() {
    assertThatThrownBy(() -> threePeople().add(1, 0, 2, 0, 1, Provenance.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("target (PERSON) must be a THING");
  }

  @Test
  void add_badNumbers_areRefused() {
    assertThatThrownBy(() -> threePeople().add(Double.NaN, 0, 1, 0, 1, Provenance.UNKNOWN))
        .hasMessage("time (NaN) must be a finite number");
    assertThatThrownBy(() -> threePeople().add(1, 0, 1, 0, Double.NaN, Provenance.UNKNOWN))
        .hasMessage("value (NaN) must be in [-1, 1]");
    assertThatThrownBy(() -> threePeople().add(1, 0, 1, 2, 1, Provenance.UNKNOWN))
        .hasMessage("relation (2) must be an index below 2");
    assertThatThrownBy(() -> threePeople().add(1, 7, 1, 0, 1, Provenance.UNKNOWN))
        .hasMessage("source (7) must be the id of a participant");
  }

  @Test
  void forgetting_aParticipant_leavesNothingOfItAndKeepsIds() {
    InteractionLog log =
        threePeople()
            .add(1, 0, 1, 0, 1, Provenance.UNKNOWN)
            .add(2, 2, 1, 0, 1, Provenance.UNKNOWN)
            .add(3, 2, 0, 1, 1, Provenance.UNKNOWN)
            .build()
            .forgetting(0);
    assertThat(log.size()).isEqualTo(1);
    assertThat(log.source(0)).isEqualTo(2);
    assertThat(log.participants().size()).isEqualTo(3);
  }

  @Test
  void participants_sameNameTwoKinds_areTwoParticipants() {
    Participants participants = threePeople().build().participants();
    assertThat(participants.size()).isEqualTo(3);
    assertThat(participants.count(ParticipantKind.PERSON)).isEqualTo(2);
    assertThat(participants.count(ParticipantKind.CATEGORY)).isZero();
    assertThat(participants.ordinal(2)).isEqualTo(1);
    assertThat(participants.id(ParticipantKind.PERSON, 1)).isEqualTo(2);
    assertThat(participants.id(new Participant(ParticipantKind.THING, "ann"))).hasValue(1);
    assertThat(participants.id(new Participant(ParticipantKind.THING, "ben"))).isEmpty();
  }
}
