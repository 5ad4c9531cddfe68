package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.HardPartition;
import autopoiesis.relational.LifecycleEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {
  /** A grouping by a text: one letter a node, '-' for nobody; categories in order of letters. */
  static HardPartition grouped(String letters) {
    List<String> names = new ArrayList<>();
    letters
        .chars()
        .filter(c -> c != '-')
        .sorted()
        .distinct()
        .forEach(c -> names.add("" + (char) c));
    int[] categoryOf = new int[letters.length()];
    for (int i = 0; i < categoryOf.length; i++) {
      categoryOf[i] = names.indexOf(letters.substring(i, i + 1));
    }
    return new HardPartition("planted", names, categoryOf);
  }

  private static final List<HardPartition> SCRIPT =
      List.of(
          grouped("aaaaaabbbbbbcccccc------------"),
          // c grows by two newcomers; a and b go on.
          grouped("aaaaaabbbbbbcccccccc----------"),
          // a and b merge; d is born.
          grouped("aaaaaaaaaaaaccccccccddddd-----"),
          // The merged one splits again, elsewhere; c shrinks.
          grouped("aaaaaaaabbbbcccc----ddddd-----"),
          // d dies; the others go on.
          grouped("aaaaaaaabbbbcccc--------------"));

  private static LifecycleEvent event(Kind kind, int period, List<Integer> from, List<Integer> to) {
    return new LifecycleEvent(kind, period, from, to);
  }

  private static final List<LifecycleEvent> EXPECTED =
      List.of(
          event(Kind.CONTINUE, 1, List.of(0), List.of(0)),
          event(Kind.CONTINUE, 1, List.of(1), List.of(1)),
          event(Kind.GROW, 1, List.of(2), List.of(2)),
          event(Kind.MERGE, 2, List.of(0, 1), List.of(0)),
          event(Kind.CONTINUE, 2, List.of(2), List.of(1)),
          event(Kind.BIRTH, 2, List.of(), List.of(2)),
          event(Kind.SHRINK, 3, List.of(1), List.of(2)),
          event(Kind.CONTINUE, 3, List.of(2), List.of(3)),
          event(Kind.SPLIT, 3, List.of(0), List.of(0, 1)),
          event(Kind.CONTINUE, 4, List.of(0), List.of(0)),
          event(Kind.CONTINUE, 4, List.of(1), List.of(1)),
          event(Kind.CONTINUE, 4, List.of(2), List.of(2)),
          event(Kind.DEATH, 4, List.of(3), List.of()));

  @Test
  void follow_plantedScript_isTheExactEventList() {
    assertThat(Lifecycle.withDefaults().follow(SCRIPT).events()).isEqualTo(EXPECTED);
  }

  @Test
  void follow_lowThreshold_findsTheSameScript() {
    Lifecycle low = Lifecycle.withDefaults().withThreshold(.2);
    assertThat(low.follow(SCRIPT).events()).isEqualTo(EXPECTED);
    Lifecycle adjusted = low.withOverlap(Overlap.CHANCE_ADJUSTED);
    assertThat(adjusted.follow(SCRIPT).count(Kind.MERGE)).isEqualTo(1);
  }

  @Test
  void follow_highThreshold_missesTheSmallerPart() {
    CategoryLines lines = Lifecycle.withDefaults().withThreshold(.5).follow(SCRIPT);
    // The part of four shares a third with the twelve it came from: too little, so it is born.
    assertThat(lines.count(Kind.SPLIT)).isZero();
    assertThat(lines.events()).contains(event(Kind.BIRTH, 3, List.of(), List.of(1)));
  }

  @Test
  void lines_plantedScript_goOnInTheLargestOverlap() {
    CategoryLines lines = Lifecycle.withDefaults().follow(SCRIPT);
    assertThat(lines.lines()).isEqualTo(5);
    assertThat(lines.line(0, 0)).isEqualTo(lines.line(4, 0)).isZero();
    assertThat(lines.line(2, 2)).isEqualTo(3);
    assertThat(lines.line(3, 1)).isEqualTo(4);
    assertThat(lines.size(0, 2)).isEqualTo(12);
    assertThat(lines.size(3, 4)).isZero();
    assertThat(lines.size(1, 1)).isEqualTo(6);
    assertThat(lines.size(1, 2)).isZero();
  }

  @Test
  void rate_plantedScript_countsPerCategoryAndStep() {
    CategoryLines lines = Lifecycle.withDefaults().follow(SCRIPT);
    assertThat(lines.rate(Kind.DEATH)).isCloseTo(1 / 13.0, within(1e-15));
  }

  @Test
  void follow_fixedCategories_onlyContinue() {
    HardPartition fixed = grouped("aaabbbbcc");
    CategoryLines lines = Lifecycle.withDefaults().follow(List.of(fixed, fixed, fixed));
    assertThat(lines.rate(Kind.CONTINUE)).isEqualTo(1);
    assertThat(lines.events()).hasSize(6);
    assertThat(lines.survival().at(100)).isEqualTo(1);
  }

  @Test
  void survival_plantedScript_isAsByHand() {
    // Line 1 is absorbed after two periods, line 3 dies after two; 0, 2 and 4 are censored.
    Survival survival = Lifecycle.withDefaults().follow(SCRIPT).survival();
    assertThat(survival.ages()).containsExactly(2);
    assertThat(survival.at(2)).isCloseTo(1 - 2 / 4.0, within(1e-15));
  }

  @Test
  void survival_publishedTrial_matches() {
    // Remission under 6-MP (Freireich and others 1963), weeks; negative: censored.
    double[] weeks = {
      6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };
    double[] durations = new double[weeks.length];
    boolean[] ended = new boolean[weeks.length];
    for (int i = 0; i < weeks.length; i++) {
      durations[i] = Math.abs(weeks[i]);
      ended[i] = weeks[i] > 0;
    }
    Survival survival = Survival.of(durations, ended);
    assertThat(survival.at(5)).isEqualTo(1);
    assertThat(survival.at(6)).isCloseTo(.8571, within(5e-5));
    assertThat(survival.at(10)).isCloseTo(.7529, within(5e-5));
    assertThat(survival.at(23)).isCloseTo(.4482, within(5e-5));
    assertThat(survival.standardError(6)).isCloseTo(.0764, within(5e-5));
    assertThat(survival.standardError(23)).isCloseTo(.1346, within(5e-5));
    assertThat(survival.hazard(6)).isCloseTo(3 / 21.0, within(1e-15));
    assertThat(survival.hazard(8)).isZero();
  }

  @Test
  void recovery_oneShiftedOneMissed_countsEachOnce() {
    List<LifecycleEvent> planted =
        List.of(
            event(Kind.MERGE, 3, List.of(0, 1), List.of(0)),
            event(Kind.BIRTH, 5, List.of(), List.of(2)));
    List<LifecycleEvent> found =
        List.of(
            event(Kind.MERGE, 4, List.of(0, 1), List.of(0)),
            event(Kind.MERGE, 4, List.of(2, 3), List.of(2)),
            event(Kind.DEATH, 5, List.of(1), List.of()));
    EventRecovery near = EventRecovery.of(found, planted, 1);
    assertThat(near.precision()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(near.recall()).isEqualTo(.5);
    assertThat(EventRecovery.of(found, planted, 0).recall()).isZero();
    assertThat(EventRecovery.of(List.of(), planted, 0).precision()).isNaN();
    EventRecovery whole = EventRecovery.of(EXPECTED, EXPECTED, 0);
    assertThat(whole.precision()).isEqualTo(1);
    assertThat(whole.recall()).isEqualTo(1);
  }

  @Test
  void recovery_byADistanceOfOnesOwn_nearestFirstAndNegativeIsAnother() {
    List<LifecycleEvent> found =
        List.of(
            event(Kind.MERGE, 9, List.of(0, 1), List.of(0)),
            event(Kind.BIRTH, 5, List.of(), List.of(2)),
            event(Kind.DEATH, 4, List.of(2), List.of()));
    EventRecovery.Distance<Integer> later =
        (event, time) -> event.kind() == Kind.DEATH ? -1 : event.period() - time;

    assertThat(EventRecovery.of(found, List.of(4, 4), 4, later))
        .isEqualTo(new EventRecovery(1, 3, 2));
    assertThat(EventRecovery.of(found, List.of(4, 4), 5, later))
        .isEqualTo(new EventRecovery(2, 3, 2));
  }
}
