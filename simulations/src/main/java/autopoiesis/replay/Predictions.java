package autopoiesis.replay;

import autopoiesis.core.Require;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.Setting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Predictions made elsewhere, as an arm: at an event, a person is read by its latest predictions
 * that are not later than the event. Things without a score stand below those with one, all tied;
 * without any predictions all things are tied. Immutable; made by a {@link Builder}.
 */
public final class Predictions implements ReadingFactory {
  private final Map<Integer, NavigableMap<Double, Scores>> byPerson;

  private Predictions(Map<Integer, NavigableMap<Double, Scores>> byPerson) {
    this.byPerson = byPerson;
  }

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** These predictions as an arm of this name. */
  public Arm arm(String name) {
    return Arm.live(name, this);
  }

  /** How many of these events have a prediction for their person that is not later. */
  public int covered(TestEvents events) {
    int covered = 0;
    for (int e = 0; e < events.size(); e++) {
      NavigableMap<Double, Scores> own = byPerson.get(events.person(e));
      covered += own != null && own.floorKey(events.time(e)) != null ? 1 : 0;
    }
    return covered;
  }

  @Override
  public Reading create(Setting setting) {
    return new Reading() {
      @Override
      public void read(int person, double time, double[] scores) {
        NavigableMap<Double, Scores> own = byPerson.get(person);
        Map.Entry<Double, Scores> latest = own == null ? null : own.floorEntry(time);
        if (latest == null) {
          Arrays.fill(scores, 0);
        } else {
          latest.getValue().write(scores);
        }
      }

      @Override
      public void observe(Act act) {}
    };
  }

  /** The scores of one person at one time. */
  private static final class Scores {
    private int[] things = new int[4];
    private double[] values = new double[4];
    private int size;

    void add(int thing, double value) {
      if (size == things.length) {
        things = Arrays.copyOf(things, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
      }
      things[size] = thing;
      values[size++] = value;
    }

    void write(double[] scores) {
      double lowest = Double.POSITIVE_INFINITY;
      for (int i = 0; i < size; i++) {
        lowest = Math.min(lowest, values[i]);
      }
      Arrays.fill(scores, lowest - 1 - Math.abs(lowest));
      for (int i = 0; i < size; i++) {
        scores[things[i]] = values[i];
      }
    }

    Scores copy() {
      Scores copy = new Scores();
      copy.things = Arrays.copyOf(things, size);
      copy.values = Arrays.copyOf(values, size);
      copy.size = size;
      return copy;
    }
  }

  /** Collects predictions. */
  public static final class Builder {
    private final Map<Integer, NavigableMap<Double, Scores>> byPerson = new HashMap<>();

    private Builder() {}

    /**
     * Adds a score.
     *
     * @param person the person, numbered from 0 as in the acts
     * @param time from when on it holds
     * @param thing the thing, numbered from 0 as in the acts
     * @param score higher is likelier; finite
     */
    public Builder add(int person, double time, int thing, double score) {
      Require.that("person", person, person >= 0, "not negative");
      Require.that("thing", thing, thing >= 0, "not negative");
      Require.finite("time", time);
      Require.finite("score", score);
      byPerson
          .computeIfAbsent(person, p -> new TreeMap<>())
          .computeIfAbsent(time, t -> new Scores())
          .add(thing, score);
      return this;
    }

    /** The predictions so far. */
    public Predictions build() {
      Map<Integer, NavigableMap<Double, Scores>> copy = new HashMap<>();
      for (int person : List.copyOf(byPerson.keySet())) {
        NavigableMap<Double, Scores> times = new TreeMap<>();
        byPerson
            .getOrDefault(person, new TreeMap<>())
            .forEach((time, scores) -> times.put(time, scores.copy()));
        copy.put(person, times);
      }
      return new Predictions(copy);
    }
  }
}
