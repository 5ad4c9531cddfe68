package autopoiesis.relational.history;

import static org.assertj.core.api.Assertions.assertThat;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Provenance;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.TimedPartition;
import autopoiesis.relational.Formation;
import autopoiesis.relational.history.RefoundCategories.Half;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefoundCategoriesTest {
  private static final RandomStreams STREAMS = new RandomStreams(3);

  private static InteractionLog.Builder persons(int count) {
    InteractionLog.Builder log =
        InteractionLog.builder(
            List.of(
                Relation.of("meets", ParticipantKind.PERSON, ParticipantKind.PERSON, 1),
                Relation.of("labelled", ParticipantKind.PERSON, ParticipantKind.CATEGORY, 1)));
    for (int p = 0; p < count; p++) {
      log.participants().add(ParticipantKind.PERSON, "person " + p);
    }
    log.participants().add(ParticipantKind.CATEGORY, "all alike");
    return log;
  }

  private static void meet(InteractionLog.Builder log, double time, int... group) {
    for (int a : group) {
      for (int b : group) {
        if (a < b) {
          log.add(time, a, b, 0, 1, Provenance.UNKNOWN);
        }
      }
    }
  }

  private static RefoundCategories categories() {
    return RefoundCategories.of(Formation.equal(2).withPi(1, 0), STREAMS);
  }

  private static List<Span> periods(InteractionLog log, int count) {
    List<Span> spans = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      int until = t + 1 == count ? log.size() : log.firstAt(t + 1);
      spans.add(new Span(t, log.firstAt(t), until, t, t));
    }
    return spans;
  }

  /** Three who meet, three others, and one who joins the others in the second period. */
  private static InteractionLog regrouping() {
    InteractionLog.Builder log = persons(7);
    for (int p = 0; p < 7; p++) {
      log.add(0, p, 7, 1, 1, Provenance.UNKNOWN);
    }
    meet(log, 0, 0, 1, 2);
    meet(log, 0, 3, 4, 5);
    meet(log, 1, 0, 1);
    meet(log, 1, 2, 3, 4, 5);
    return log.build();
  }

  @Test
  void find_peopleWhoRegroup_areTogetherWithWhomTheyMeetInThePeriod() {
    InteractionLog log = regrouping();
    List<HardPartition> found = categories().find(log, periods(log, 2));
    assertThat(found.get(0).toArray()).containsExactly(0, 0, 0, 1, 1, 1, HardPartition.NONE);
    assertThat(found.get(1).toArray()).containsExactly(0, 0, 1, 1, 1, 1, HardPartition.NONE);
  }

  @Test
  void find_onePeriodAlone_isAsAmongOthers() {
    InteractionLog log = regrouping();
    List<Span> periods = periods(log, 2);
    assertThat(categories().find(log, periods.subList(1, 2)).get(0))
        .isEqualTo(categories().find(log, periods).get(1));
  }

  @Test
  void find_shortHalfLife_whoWasMetLastCounts() {
    InteractionLog.Builder early = persons(7);
    meet(early, 0, 0, 1, 2);
    meet(early, 0, 0, 1, 2);
    meet(early, 0.5, 3, 4, 5);
    meet(early, 0.9, 2, 3);
    meet(early, 0.9, 2, 4);
    InteractionLog log = early.build();
    List<Span> one = periods(log, 1);
    assertThat(categories().find(log, one).get(0).categoryOf(2)).isZero();
    assertThat(categories().withHalfLife(0.1).find(log, one).get(0).categoryOf(2)).isOne();
  }

  @Test
  void half_everyTie_isInOneHalfForAllPeriods() {
    int pairs = 400;
    InteractionLog.Builder builder = persons(2 * pairs);
    for (int t = 0; t < 2; t++) {
      for (int pair = 0; pair < pairs; pair++) {
        // The same tie whoever begins.
        int first = 2 * pair + t;
        builder.add(t, first, 4 * pair + 1 - first, 0, 1, Provenance.UNKNOWN);
      }
    }
    InteractionLog log = builder.build();
    List<Span> periods = periods(log, 2);
    List<HardPartition> one = categories().find(log, periods, Half.ONE);
    List<HardPartition> other = categories().find(log, periods, Half.OTHER);
    int dealt = 0;
    for (int pair = 0; pair < pairs; pair++) {
      boolean in = one.get(0).categoryOf(2 * pair) != HardPartition.NONE;
      dealt += in ? 1 : 0;
      assertThat(other.get(0).categoryOf(2 * pair) != HardPartition.NONE).isNotEqualTo(in);
      assertThat(one.get(1).categoryOf(2 * pair) != HardPartition.NONE).isEqualTo(in);
    }
    // Half of 400, within three standard errors.
    assertThat(dealt).isBetween(170, 230);
  }

  @Test
  void timed_periodsOfSeveralSizes_haveTheSameNames() {
    InteractionLog log = regrouping();
    TimedPartition timed =
        RefoundCategories.timed(new double[] {0, 1}, categories().find(log, periods(log, 2)));
    assertThat(timed.categories()).containsExactly("1", "2");
    assertThat(timed.share(2, 1, 1.5)).isEqualTo(1);
  }
}
