package autopoiesis.simulation;

import autopoiesis.core.RandomStreams;
import java.util.List;

/** The whole specification of a kind of world; a value. Every replicate is a world made from it. */
public interface Scenario {
  /** What it is called. */
  String name();

  /** How large and how long. */
  Extent extent();

  /** What is planted to happen to categories, in order of time; may be nothing. */
  List<PlantedEvent> events();

  /**
   * A world at its beginning. Worlds made from equal streams are alike in everything that does not
   * follow from what people did in them.
   */
  World world(RandomStreams streams);
}
