package autopoiesis.docs;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.Bootstrap;
import autopoiesis.core.Estimate;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.replay.Acts;
import autopoiesis.replay.Arm;
import autopoiesis.replay.Arms;
import autopoiesis.replay.Comparison;
import autopoiesis.replay.Measure;
import autopoiesis.replay.Outcomes;
import autopoiesis.replay.Protocol;
import autopoiesis.replay.Replay;
import autopoiesis.replay.Slice;
import autopoiesis.replay.TestEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnArmTest {

  @Test
  void nextAfter_peopleWhoGoRoundInOrder_foreseesThemBetterThanPopularity() {
    RandomStreams streams = new RandomStreams(1);
    Acts acts = Acts.of(peopleWhoGoRound(streams), "plays", 0, streams);
    Protocol protocol = Protocol.standard().withCandidates(Protocol.Candidates.ALL);
    // guide:start
    TestEvents events = TestEvents.of(acts, protocol);
    List<Arm> arms =
        List.of(Arm.live("next-after", NextAfter::new), Arms.standard().named("popularity-live"));
    List<Outcomes> outcomes = Replay.of(events, streams).run(arms);
    Comparison comparison =
        Comparison.of(outcomes, List.of(Measure.reciprocalRank()), Bootstrap.of(streams));
    Estimate ahead = comparison.difference("next-after", "popularity-live", "mrr", Slice.all());
    // guide:end
    assertThat(ahead.above(0.3)).isTrue();
    assertThat(ahead.n()).isEqualTo(30);
  }

  /** Thirty people who play twelve things in the same order, now and then another one. */
  private static InteractionLog peopleWhoGoRound(RandomStreams streams) {
    Relation plays = Relation.of("plays", ParticipantKind.PERSON, ParticipantKind.THING, 1e6);
    InteractionLog.Builder log = InteractionLog.builder(List.of(plays));
    int[] things = new int[12];
    for (int t = 0; t < things.length; t++) {
      things[t] = log.participants().add(ParticipantKind.THING, "thing " + t);
    }
    RandomStream random = streams.stream("example");
    for (int p = 0; p < 30; p++) {
      int person = log.participants().add(ParticipantKind.PERSON, "person " + p);
      for (int step = 0; step < 60; step++) {
        int thing = random.nextInt(5) == 0 ? random.nextInt(12) : (p + step) % 12;
        log.add(60.0 * step, person, things[thing], 0, 1, Provenance.UNKNOWN);
      }
    }
    return log.build();
  }
}
