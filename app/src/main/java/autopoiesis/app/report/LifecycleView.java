package autopoiesis.app.report;

import autopoiesis.core.Require;
import java.util.List;

/**
 * The life of emergent categories: who they were in each period and how people flowed.
 *
 * @param periods names of the periods, in order: "Nov 1997", "window 5"
 * @param communities the categories found in each period
 * @param flows how many persons went from one to another in the next period
 * @param events births, merges, splits, deaths; growth and shrinking may be among them
 */
public record LifecycleView(
    List<String> periods, List<Community> communities, List<Flow> flows, List<Event> events)
    implements View {

  /**
   * A category in a period.
   *
   * @param id unique among all communities
   * @param lineage the number, from 0, of the category it continues; decides its colour
   * @param name as shown, by what it is about: "noir, drama"; empty for none
   * @param period index into the periods
   * @param size how many persons
   */
  public record Community(int id, int lineage, String name, int period, long size) {
    public Community {
      Require.that("id", id, id >= 0, "not negative");
      Require.that("lineage", lineage, lineage >= 0, "not negative");
      Require.notNull("name", name);
      Require.that("period", period, period >= 0, "not negative");
      Require.that("size", size, size >= 0, "not negative");
    }
  }

  /** Persons that went from one community to another, by ids. */
  public record Flow(int from, int to, long size) {
    public Flow {
      Require.that("size", size, size >= 0, "not negative");
    }
  }

  /** What can happen to a category. */
  public enum EventKind {
    /** It was not there before. */
    BIRTH,
    /** It goes on with more people. */
    GROWTH,
    /** It goes on with fewer people. */
    SHRINKING,
    /** Two or more became this one. */
    MERGE,
    /** One became this and others. */
    SPLIT,
    /** It is not there afterwards. */
    DEATH
  }

  /** Something that happened to a community (by id). */
  public record Event(EventKind kind, int community) {
    public Event {
      Require.notNull("kind", kind);
    }
  }

  public LifecycleView {
    periods = List.copyOf(periods);
    communities = List.copyOf(communities);
    flows = List.copyOf(flows);
    events = List.copyOf(events);
    for (Community community : communities) {
      int period = community.period();
      Require.that("period", period, period < periods.size(), "below " + periods.size());
    }
  }
}
