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
 * @param precision share of found events that were planted, all replicates' together, with Wilson's
 *     interval
 * @param recall share of planted events that were found, the same way
 */
public record LifecycleTimeline(
    int periodSteps,
    List<Band> bands,
    List<Flow> flows,
    List<Happening> found,
    List<PlantedEvent> planted,
    Estimate precision,
    Estimate recall) {
  public LifecycleTimeline {
    bands = List.copyOf(bands);
    flows = List.copyOf(flows);
    found = List.copyOf(found);
    planted = List.copyOf(planted);
  }

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
