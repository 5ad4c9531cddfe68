package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.relational.CategoryLines;
import autopoiesis.relational.EventRecovery;
import autopoiesis.relational.Lifecycle;
import autopoiesis.relational.LifecycleEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Planted births, merges, splits and deaths of circles held against those found of categories. A
 * find is a planted event when
 *
 * <ol>
 *   <li>it is of the same kind;
 *   <li>the period in which it is found ends after the planted step, by at most the tolerance;
 *   <li>each circle to which it happened, as it was in the step before, has among the categories
 *       before a category of its own, and each that came of it, as it is when the period ends,
 *       among those after: one that holds most of the circle's members, and most of whose members
 *       are the circle's.
 * </ol>
 *
 * <p>Nothing here knows how fast what is planted takes effect.
 */
final class LifecycleCheck {
  private final List<HardPartition> periods;
  private final int length;
  private final List<PlantedEvent> planted;
  private final Membership circles;
  private final List<LifecycleEvent> found;

  /** Who is in which circle. */
  @FunctionalInterface
  interface Membership {
    /** The circle of a person in a step. */
    int circleOf(int step, int person);
  }

  private LifecycleCheck(
      List<HardPartition> periods,
      int length,
      List<PlantedEvent> planted,
      Membership circles,
      List<LifecycleEvent> found) {
    this.periods = periods;
    this.length = length;
    this.planted = planted;
    this.circles = circles;
    this.found = found;
  }

  /** What happened to the categories found. */
  static CategoryLines follow(EmergentPeriods found) {
    return Lifecycle.withDefaults().follow(found.periods());
  }

  /**
   * A check of what was found in these periods.
   *
   * @param periods who was found together in each
   * @param length steps in a period
   * @param events what was found to happen; what is no birth, merge, split or death is left out
   * @param planted what was planted; shifts, which happen to no category's people, and what comes
   *     too late to be seen are left out
   */
  static LifecycleCheck of(
      List<HardPartition> periods,
      int length,
      List<LifecycleEvent> events,
      List<PlantedEvent> planted,
      Membership circles) {
    List<PlantedEvent> seen = new ArrayList<>();
    for (PlantedEvent event : planted) {
      boolean inTime = event.step() + length <= periods.size() * length;
      if (event.kind() != PlantedEvent.Kind.SHIFT && inTime) {
        seen.add(event);
      }
    }
    List<LifecycleEvent> found = events.stream().filter(e -> isChange(e.kind())).toList();
    return new LifecycleCheck(periods, length, seen, circles, found);
  }

  /**
   * How many were found.
   *
   * @param tolerance at most how many steps after the planted step the period of a find ends
   */
  EventRecovery within(int tolerance) {
    return EventRecovery.of(found, planted, tolerance, this::steps);
  }

  /**
   * The same finds by chance: each of its kind and of as many categories, but at a time and of
   * categories drawn at random.
   */
  LifecycleCheck byChance(RandomStream random) {
    List<LifecycleEvent> drawn = new ArrayList<>();
    for (LifecycleEvent event : found) {
      int period = 1 + random.nextInt(periods.size() - 1);
      List<Integer> before = some(event.before().size(), periods.get(period - 1), random);
      List<Integer> after = some(event.after().size(), periods.get(period), random);
      drawn.add(new LifecycleEvent(event.kind(), period, before, after));
    }
    return new LifecycleCheck(periods, length, planted, circles, drawn);
  }

  private static List<Integer> some(int count, HardPartition period, RandomStream random) {
    int[] order = new int[period.categories().size()];
    Arrays.setAll(order, i -> i);
    random.shuffle(order);
    return Arrays.stream(order).limit(count).sorted().boxed().toList();
  }

  /** Whether this is a birth, merge, split or death. */
  static boolean isChange(LifecycleEvent.Kind kind) {
    return switch (kind) {
      case BIRTH, MERGE, SPLIT, DEATH -> true;
      case CONTINUE, GROW, SHRINK -> false;
    };
  }

  /** Steps from the planted event to the end of the period of the find; -1 for another event. */
  private int steps(LifecycleEvent find, PlantedEvent event) {
    int end = (find.period() + 1) * length;
    boolean same =
        find.kind().name().equals(event.kind().name())
            && end > event.step()
            && hold(find.before(), find.period() - 1, event.before(), event.step() - 1)
            && hold(find.after(), find.period(), event.after(), end - 1);
    return same ? end - event.step() : -1;
  }

  /** Whether each of these circles has a category of its own among these. */
  private boolean hold(List<Integer> categories, int period, List<Integer> planted, int step) {
    for (int circle : planted) {
      if (categories.stream().noneMatch(c -> isOf(c, periods.get(period), circle, step))) {
        return false;
      }
    }
    return true;
  }

  /** More than half of either is the other, so no category is of two circles. */
  private boolean isOf(int category, HardPartition period, int circle, int step) {
    int inCategory = 0;
    int inCircle = 0;
    int inBoth = 0;
    for (int person = 0; person < period.persons(); person++) {
      boolean here = period.categoryOf(person) == category;
      boolean there = circles.circleOf(step, person) == circle;
      inCategory += here ? 1 : 0;
      inCircle += there ? 1 : 0;
      inBoth += here && there ? 1 : 0;
    }
    return 2 * inBoth > inCategory && 2 * inBoth > inCircle;
  }
}
