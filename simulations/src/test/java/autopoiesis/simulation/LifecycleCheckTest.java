package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.relational.EventRecovery;
import autopoiesis.relational.LifecycleEvent;
import autopoiesis.relational.LifecycleEvent.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twelve persons, four periods of ten steps; in step 15 circles 0 and 1 become circle 3. */
class LifecycleCheckTest {
  private static final PlantedEvent MERGE =
      new PlantedEvent(PlantedEvent.Kind.MERGE, 15, List.of(0, 1), List.of(3));
  private static final RandomStreams STREAMS = new RandomStreams(3);

  private static int circleOf(int step, int person) {
    int first = person / 4;
    return step >= 15 && first < 2 ? 3 : first;
  }

  private static HardPartition period(int... categories) {
    return new HardPartition("found", List.of("1", "2", "3"), categories);
  }

  /** Category 2 is circle 0, category 1 circle 1 but for one, category 0 the rest. */
  private static final HardPartition BEFORE = period(2, 2, 2, 2, 1, 1, 1, 0, 0, 0, 0, 0);

  /** Category 1 is circle 3 but for two. */
  private static final HardPartition AFTER = period(1, 1, 1, 1, 1, 1, 0, 2, 0, 0, 0, 0);

  private static EventRecovery found(int tolerance, LifecycleEvent... events) {
    return check(events).within(tolerance);
  }

  private static LifecycleCheck check(LifecycleEvent... events) {
    return LifecycleCheck.of(
        List.of(BEFORE, AFTER, AFTER, AFTER),
        10,
        List.of(events),
        List.of(MERGE),
        LifecycleCheckTest::circleOf);
  }

  private static LifecycleEvent merge(int period, List<Integer> before, int after) {
    return new LifecycleEvent(Kind.MERGE, period, before, List.of(after));
  }

  @Test
  void within_thePlantedPeople_found() {
    assertThat(found(13, merge(1, List.of(1, 2), 1))).isEqualTo(new EventRecovery(1, 1, 1));
    // One more category may have come in.
    assertThat(found(13, merge(1, List.of(0, 1, 2), 1)).matched()).isEqualTo(1);
  }

  @Test
  void within_otherPeopleOfTheSameKindAndTime_notFound() {
    assertThat(found(13, merge(1, List.of(0, 1), 1)).matched()).isZero();
    assertThat(found(13, merge(1, List.of(0, 2), 1)).matched()).isZero();
    assertThat(found(13, merge(1, List.of(1, 2), 0)).matched()).isZero();
    assertThat(found(13, merge(1, List.of(1, 2), 2)).matched()).isZero();
    LifecycleEvent split = new LifecycleEvent(Kind.SPLIT, 1, List.of(1, 2), List.of(1));
    assertThat(found(13, split).matched()).isZero();
  }

  @Test
  void within_halfOfACategoryOrOfACircle_isNotMost() {
    HardPartition mixed = period(2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1);
    HardPartition torn = period(2, 2, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0);
    for (HardPartition before : List.of(mixed, torn)) {
      LifecycleCheck check =
          LifecycleCheck.of(
              List.of(before, AFTER),
              10,
              List.of(merge(1, List.of(1, 2), 1)),
              List.of(MERGE),
              LifecycleCheckTest::circleOf);
      assertThat(check.within(13).matched()).isZero();
    }
  }

  @Test
  void within_theEndOfThePeriodIsWhatIsTimed() {
    // The second period ends five steps after the event, the fourth twenty-five, and circles before
    // the event are those of step 14 whenever it is found.
    assertThat(found(5, merge(1, List.of(1, 2), 1)).matched()).isEqualTo(1);
    assertThat(found(4, merge(1, List.of(1, 2), 1)).matched()).isZero();
    LifecycleCheck late =
        LifecycleCheck.of(
            List.of(BEFORE, BEFORE, BEFORE, AFTER),
            10,
            List.of(merge(3, List.of(1, 2), 1)),
            List.of(MERGE),
            LifecycleCheckTest::circleOf);
    assertThat(late.within(25).matched()).isEqualTo(1);
    assertThat(late.within(24).matched()).isZero();
  }

  @Test
  void score_byChance_asCountedByHandAndTheSameAgain() {
    LifecycleCheck check = check(merge(1, List.of(1, 2), 1));
    LifecycleTimeline.Score score = LifecycleScores.of(List.of(check), 13, STREAMS);

    // One period of three, one pair of categories of three, one category of three.
    assertThat(score.chancePrecision().value()).isCloseTo(1 / 27.0, within(0.02));
    assertThat(score.chanceRecall()).isEqualTo(score.chancePrecision());
    assertThat(score.precision().value()).isEqualTo(1);
    assertThat(LifecycleScores.of(List.of(check), 13, STREAMS)).isEqualTo(score);
    assertThat(LifecycleScores.of(List.of(check), 13, new RandomStreams(4))).isNotEqualTo(score);
  }

  @Test
  void score_nothingFound_precisionUndefined() {
    LifecycleTimeline.Score score = LifecycleScores.of(List.of(check()), 13, STREAMS);

    assertThat(score.precision().isDefined()).isFalse();
    assertThat(score.chancePrecision().isDefined()).isFalse();
    assertThat(score.recall().value()).isZero();
  }
}
