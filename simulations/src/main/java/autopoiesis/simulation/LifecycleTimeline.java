package autopoiesis.simulation;

import autopoiesis.core.Estimate;
import java.util.List;

/**
 * Emergent categories over time beside what was planted.
 *
 * @param periodSteps how many steps a period has
 * @param bands one an emergent category, in order of birth
 * @param flows how many persons went from which category to which between periods
 * @param found births, merges, splits and deaths found
 * @param planted what was planted
 * @param prompt how many were found at the first look at which most of the weight of ties is from
 *     after the event
 * @param late the same with one more period to be found in
 */
public record LifecycleTimeline(
    int periodSteps,
    List<Band> bands,
    List<Flow> flows,
    List<Happening> found,
    List<PlantedEvent> planted,
    Score prompt,
    Score late) {
  public LifecycleTimeline {
    bands = List.copyOf(bands);
    flows = List.copyOf(flows);
    found = List.copyOf(found);
    planted = List.copyOf(planted);
  }

  /**
   * How many planted events were found, and how many found ones were planted, all replicates'
   * together. A find counts when its kind, its time and its people are the planted ones: each
   * planted category has one of its own among those of the find, which holds most of its members
   * and consists mostly of them.
   *
   * @param tolerance at most how many steps after the planted step the period of the find ends
   * @param precision share of found events that were planted, with Wilson's interval
   * @param recall share of planted events that were found, the same way
   * @param chancePrecision the precision of as many finds of the same kinds at random times and of
   *     random categories: mean and middle 95 % of a thousand draws
   * @param chanceRecall their recall, the same way
   */
  public record Score(
      int tolerance,
      Estimate precision,
      Estimate recall,
      Estimate chancePrecision,
      Estimate chanceRecall) {}

  /**
   * A category as it goes on.
   *
   * @param name what it is called
   * @param sizes how many persons it has in each period; 0 where it is not
   */
  public record Band(String name, List<Integer> sizes) {
    public Band {
      sizes = List.copyOf(sizes);
    }
  }

  /**
   * Persons who were in one category in a period and in another, or the same, in the next.
   *
   * @param period the earlier period, numbered from 0
   * @param from the earlier category, by index among the bands
   * @param to the later category
   * @param persons how many
   */
  public record Flow(int period, int from, int to, int persons) {}

  /**
   * Something found to happen.
   *
   * @param kind "birth", "merge", "split" or "death"
   * @param step the first step of the period in which it is found
   * @param bands the categories it leaves behind, or the one that ended; by index
   */
  public record Happening(String kind, int step, List<Integer> bands) {
    public Happening {
      bands = List.copyOf(bands);
    }
  }
}
