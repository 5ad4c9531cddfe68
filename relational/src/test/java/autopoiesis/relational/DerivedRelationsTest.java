package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.Participant;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedRelationsTest {
  private static final int ADA = 0;
  private static final int BOB = 1;

  /** Ada meets x, y, z (z after a pause); Bob meets y; Ada dislikes x. */
  private static InteractionLog log() {
    Relation rates = Relation.of("rates", ParticipantKind.PERSON, ParticipantKind.THING, 100);
    InteractionLog.Builder builder = InteractionLog.builder(List.of(rates));
    builder.participants().add(ParticipantKind.PERSON, "ada");
    builder.participants().add(ParticipantKind.PERSON, "bob");
    for (String thing : List.of("x", "y", "z")) {
      builder.participants().add(ParticipantKind.THING, thing);
    }
    builder.add(0, ADA, 2, 0, 1, Provenance.UNKNOWN);
    builder.add(5, ADA, 3, 0, 1, Provenance.UNKNOWN);
    builder.add(6, BOB, 3, 0, 1, Provenance.UNKNOWN);
    builder.add(50, ADA, 4, 0, 1, Provenance.UNKNOWN);
    builder.add(60, ADA, 2, 0, -1, Provenance.UNKNOWN);
    return builder.build();
  }

  private static InteractionLog extended() {
    return DerivedRelations.of(0, 100).withSittingGap(10).withReach(2).extend(log());
  }

  private static List<String> ties(InteractionLog log, String relation) {
    List<String> ties = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (log.relation(i) == log.relation(relation)) {
        String source = log.participants().participant(log.source(i)).name();
        String target = log.participants().participant(log.target(i)).name();
        ties.add(source + "-" + target + "@" + (int) log.time(i));
      }
    }
    return ties;
  }

  @Test
  void extend_ownInteractions_areKeptWithTheirIds() {
    InteractionLog log = extended();
    assertThat(ties(log, "rates"))
        .containsExactly("ada-x@0", "ada-y@5", "bob-y@6", "ada-z@50", "ada-x@60");
    assertThat(log.participants().participant(1)).isEqualTo(log().participants().participant(1));
  }

  @Test
  void extend_fourActs_deriveTheirTies() {
    InteractionLog log = extended();
    assertThat(ties(log, "co-interaction")).containsExactly("y-x@5", "z-y@50", "z-x@50");
    assertThat(ties(log, "sequence")).containsExactly("x-y@5");
    assertThat(ties(log, "peers")).containsExactly("bob-ada@6");
    assertThat(ties(log, "crowd"))
        .containsExactly("crowd-x@0", "crowd-y@5", "crowd-y@6", "crowd-z@50");
    assertThat(ties(log, "biography"))
        .containsExactly("ada-stage 0@0", "ada-stage 1@5", "bob-stage 0@6", "ada-stage 1@50");
  }

  @Test
  void extend_pauseAsLongAsTheGap_endsTheSitting() {
    InteractionLog log = DerivedRelations.of(0, 100).withSittingGap(5).extend(log());
    assertThat(ties(log, "sequence")).isEmpty();
  }

  @Test
  void extend_crowd_weighsWhatOthersDoNow() {
    InteractionLog log = extended();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (log.relation(i) == log.relation("with the crowd")) {
        values.add(log.value(i));
      }
    }
    // Only Bob's y had been met before, and nothing had been met twice on average.
    assertThat(values).hasSize(4);
    assertThat(values.get(2)).isCloseTo(1, within(1e-6));
    assertThat(values.get(0)).isZero();
    assertThat(values.get(3)).isZero();
  }

  @Test
  void extend_crowd_isMadeByThingsAndMakesPersons() {
    InteractionLog log = extended();
    int crowd =
        log.participants().id(new Participant(ParticipantKind.CATEGORY, "crowd")).orElseThrow();
    TemporalGraph graph = TemporalGraph.before(log);
    graph.observe(log, 0, log.size());
    IdentityGraph snapshot = graph.snapshot(60);
    assertThat(snapshot.mass(log.relation("crowd"), crowd)).isPositive();
    assertThat(snapshot.mass(log.relation("crowd"), 3)).isZero();
    assertThat(snapshot.mass(log.relation("with the crowd"), BOB)).isPositive();
    assertThat(snapshot.mass(log.relation("with the crowd"), crowd)).isZero();
  }

  @Test
  void extend_relationOfOthers_isRefused() {
    Relation ties = Webs.tie("ties");
    InteractionLog log = InteractionLog.builder(List.of(ties)).build();
    assertThatThrownBy(() -> DerivedRelations.of(0, 1).extend(log))
        .hasMessageContaining("acts (ties)");
  }
}
