package autopoiesis.replay;

import autopoiesis.core.Partition;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Some of the events, or all of them with weights. Immutable. */
public final class Slice {
  private static final Slice ALL = of("all", e -> true);

  private final String name;
  private final IntToDoubleFunction weight;

  private Slice(String name, IntToDoubleFunction weight) {
    this.name = Require.notEmpty("name", name);
    this.weight = weight;
  }

  /** The events for which this holds. */
  public static Slice of(String name, IntPredicate event) {
    return new Slice(name, e -> event.test(e) ? 1 : 0);
  }

  /** All events, each with this weight, not negative. */
  public static Slice weighted(String name, IntToDoubleFunction weight) {
    return new Slice(name, weight);
  }

  /** Every event, "all". */
  public static Slice all() {
    return ALL;
  }

  /**
   * Events inside sittings, at their openings, and first acts, named by {@link Sitting#words()}.
   */
  public static List<Slice> sittings(TestEvents events) {
    List<Slice> slices = new ArrayList<>();
    for (Sitting sitting : Sitting.values()) {
      slices.add(of(sitting.words(), e -> events.sitting(e) == sitting));
    }
    return slices;
  }

  /** Each window alone, "window 1" and so on: the learning curve. */
  public static List<Slice> windows(TestEvents events) {
    List<Slice> slices = new ArrayList<>();
    for (int w = 0; w < events.protocol().windows(); w++) {
      int window = w;
      slices.add(of("window " + (w + 1), e -> events.window(e) == window));
    }
    return slices;
  }

  /** The earlier half of the windows, "first half": where a configuration is chosen. */
  public static Slice firstHalf(TestEvents events) {
    int until = events.protocol().windows() / 2;
    return of("first half", e -> events.window(e) < until);
  }

  /** The later half of the windows, "second half": where a frozen configuration is reported. */
  public static Slice secondHalf(TestEvents events) {
    int from = events.protocol().windows() / 2;
    return of("second half", e -> events.window(e) >= from);
  }

  /** By how many acts the person had before, cut at 1, 5, 20, 50, 100 and 200. */
  public static List<Slice> earlierActs(TestEvents events) {
    return bands("earlier acts", List.of(1, 5, 20, 50, 100, 200), events::earlierActs);
  }

  /** By how many acts there were on the thing before, cut at 5, 20, 50 and 100. */
  public static List<Slice> earlierActsOnThing(TestEvents events) {
    return bands("earlier acts on the thing", List.of(5, 20, 50, 100), events::earlierActsOnThing);
  }

  /** Half-open bands of a count: "no WHAT", "1 to 4 WHAT", ..., "100 and more WHAT". */
  private static List<Slice> bands(
      String what, List<Integer> cuts, java.util.function.IntUnaryOperator count) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      int from = i == 0 ? 0 : cuts.get(i - 1);
      int to = i == cuts.size() ? Integer.MAX_VALUE : cuts.get(i);
      slices.add(
          of(
              range(from, to) + " " + what,
              e -> count.applyAsInt(e) >= from && count.applyAsInt(e) < to));
    }
    return slices;
  }

  private static String range(int from, int to) {
    if (to == Integer.MAX_VALUE) {
      return from + " and more";
    }
    return to == 1 ? "no" : from + " to " + (to - 1);
  }

  /**
   * By the person's share in each category at the event's time: "PARTITION = CATEGORY". A category
   * that says its partition itself, as "gender=M" does, is not led by it again.
   */
  public static List<Slice> by(TestEvents events, Partition partition) {
    Require.sameLength(
        "persons of " + partition.name(), partition.persons(), "events", events.acts().persons());
    List<Slice> slices = new ArrayList<>();
    for (int c = 0; c < partition.categories().size(); c++) {
      int category = c;
      slices.add(
          weighted(
              partition.name() + " = " + within(partition, c),
              e -> partition.share(events.person(e), category, events.time(e))));
    }
    return slices;
  }

  private static String within(Partition partition, int category) {
    String name = partition.categories().get(category);
    String led = partition.name() + "=";
    return name.startsWith(led) ? name.substring(led.length()) : name;
  }

  /** What it is called in results. */
  public String name() {
    return name;
  }

  /** What this event weighs; 0 when it is not in the slice. */
  public double weight(int event) {
    return weight.applyAsDouble(event);
  }

  @Override
  public String toString() {
    return name;
  }
}
