package autopoiesis.audit;

import autopoiesis.core.Require;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What happened to whom and when: one number an event, in columns. For a recommender the number is
 * the event's utility (reciprocal rank, NDCG, ...); for a decision it is 1 when the decision was
 * favourable and 0 otherwise. Immutable.
 *
 * <p>Rates that need a truth are means over part of the events: the true positive rate is the mean
 * decision {@linkplain #only over the events} whose truth is 1, the false positive rate over those
 * whose truth is 0.
 */
public final class Outcomes {
  private final int persons;
  private final int[] person;
  private final double[] time;
  private final double[] value;
  private final int[] active;
  private final int[] rank;

  private Outcomes(int persons, int[] person, double[] time, double[] value) {
    this.persons = persons;
    this.person = person;
    this.time = time;
    this.value = value;
    boolean[] seen = new boolean[persons];
    for (int p : person) {
      seen[p] = true;
    }
    int[] number = new int[persons];
    int[] found = new int[persons];
    int count = 0;
    for (int p = 0; p < persons; p++) {
      if (seen[p]) {
        number[p] = count;
        found[count++] = p;
      }
    }
    this.active = Arrays.copyOf(found, count);
    this.rank = new int[person.length];
    for (int i = 0; i < person.length; i++) {
      rank[i] = number[person[i]];
    }
  }

  /**
   * Utilities of events.
   *
   * @param persons how many persons there are; a person may have no event
   * @param person the person of each event, 0 to persons - 1; copied
   * @param time when each event was; any finite unit; copied
   * @param utility how well each event went for the person; finite, larger is better; copied
   */
  public static Outcomes utilities(int persons, int[] person, double[] time, double[] utility) {
    Require.sameLength("person", person.length, "utility", utility.length);
    Require.sameLength("time", time.length, "utility", utility.length);
    for (int i = 0; i < utility.length; i++) {
      Require.that(
          "person of event " + i,
          person[i],
          person[i] >= 0 && person[i] < persons,
          "an index below " + persons);
      Require.finite("time of event " + i, time[i]);
      Require.finite("utility of event " + i, utility[i]);
    }
    return new Outcomes(persons, person.clone(), time.clone(), utility.clone());
  }

  /**
   * Decisions about persons; the same as {@link #utilities}, but each must be 0 or 1.
   *
   * @param decision 1 when favourable, 0 otherwise; copied
   */
  public static Outcomes decisions(int persons, int[] person, double[] time, double[] decision) {
    for (int i = 0; i < decision.length; i++) {
      Require.that(
          "decision of event " + i, decision[i], decision[i] == 0 || decision[i] == 1, "0 or 1");
    }
    return utilities(persons, person, time, decision);
  }

  /** One event for each person, all at time 0. */
  public static Outcomes perPerson(double[] utility) {
    int[] person = new int[utility.length];
    Arrays.setAll(person, i -> i);
    return utilities(utility.length, person, new double[utility.length], utility);
  }

  /** How many persons there are, with and without events. */
  public int persons() {
    return persons;
  }

  /** How many events there are. */
  public int size() {
    return value.length;
  }

  /** The person of event i. */
  public int person(int i) {
    return person[i];
  }

  /** When event i was. */
  public double time(int i) {
    return time[i];
  }

  /** The utility or decision of event i. */
  public double value(int i) {
    return value[i];
  }

  /** Only the events that pass, in their order. */
  public Outcomes only(IntPredicate event) {
    int[] kept = new int[size()];
    int count = 0;
    for (int i = 0; i < kept.length; i++) {
      if (event.test(i)) {
        kept[count++] = i;
      }
    }
    return at(Arrays.copyOf(kept, count));
  }

  private Outcomes at(int[] events) {
    int[] persons = new int[events.length];
    double[] times = new double[events.length];
    double[] values = new double[events.length];
    for (int i = 0; i < events.length; i++) {
      persons[i] = person[events[i]];
      times[i] = time[events[i]];
      values[i] = value[events[i]];
    }
    return new Outcomes(this.persons, persons, times, values);
  }

  /** The persons who have events, ascending; not to be changed. */
  int[] active() {
    return active;
  }

  /** The position of event i's person among the active ones. */
  int rank(int i) {
    return rank[i];
  }

  /** Whether all values lie in [0, 1], as bounds on rates need. */
  boolean areRates() {
    for (double v : value) {
      if (!(v >= 0 && v <= 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no value is negative, as ratios need. */
  boolean areNotNegative() {
    for (double v : value) {
      if (!(v >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Sums of values (first row) and counts of events (second row) of the active persons. */
  double[][] totals() {
    double[][] totals = new double[2][active.length];
    for (int i = 0; i < value.length; i++) {
      totals[0][rank[i]] += value[i];
      totals[1][rank[i]]++;
    }
    return totals;
  }
}
