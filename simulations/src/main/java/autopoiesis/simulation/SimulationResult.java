package autopoiesis.simulation;

import autopoiesis.core.Require;
import java.util.List;

/**
 * What paired arms came to in a world.
 *
 * @param world the scenario's name
 * @param extent how large and how long
 * @param replicates how many replicates
 * @param arms a line an arm, in the order in which they were given
 */
public record SimulationResult(String world, Extent extent, int replicates, List<ArmLine> arms) {
  public SimulationResult {
    Require.notEmpty("world", world);
    Require.notNull("extent", extent);
    Require.that("replicates", replicates, replicates > 0, "positive");
    arms = List.copyOf(arms);
  }

  /** The line of this arm. */
  public ArmLine arm(String name) {
    for (ArmLine line : arms) {
      if (line.arm().equals(name)) {
        return line;
      }
    }
    List<String> names = arms.stream().map(ArmLine::arm).toList();
    throw new IllegalArgumentException("arm (" + name + ") must be one of " + names);
  }

  /** One arm held against another, replicate by replicate. */
  public PairedLine pair(String arm, String against, Measure measure) {
    return new PairedLine(
        arm,
        against,
        measure,
        Replicates.difference(arm(arm).values(measure), arm(against).values(measure), measure));
  }
}
