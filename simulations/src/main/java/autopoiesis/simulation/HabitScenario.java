package autopoiesis.simulation;

import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.List;

/**
 * World (iii): people follow none of our equations. There is no identity, no likeness, no influence
 * and no label that means anything, only a hidden mood that changes by itself (a Markov chain) and
 * what a person did before. In mood
 *
 * <ul>
 *   <li>habit, it wants again what it did in its last eight acts (by 3);
 *   <li>novelty, it wants what it never did (by 2), of the kind of the day most (by 1; the kinds
 *       take turns, seven steps a round);
 *   <li>binge, it wants the kind of its last act (by 4), each thing less by 1.5 for every time it
 *       was among the last eight acts: boredom.
 * </ul>
 *
 * <p>Beside that, things differ in how well known they are (b_o = -.7 ln of the rank).
 *
 * @param name what it is called
 * @param extent how large and how long
 * @param stays probability that a mood stays for another step; otherwise any of the three follows
 */
public record HabitScenario(String name, Extent extent, double stays) implements Scenario {
  /** How many kinds of things. */
  static final int KINDS = 7;

  public HabitScenario {
    Require.notEmpty("name", name);
    Require.share("stays", stays);
  }

  /** 300 persons, 80 things, 120 steps; a mood lasts about ten steps. */
  public static HabitScenario standard() {
    return new HabitScenario("habit", new Extent(300, 80, 120, 20, 10), 0.85);
  }

  /** The same world with other people in number, or for another time. */
  public HabitScenario withExtent(Extent other) {
    return new HabitScenario(name, other, stays);
  }

  @Override
  public List<PlantedEvent> events() {
    return List.of();
  }

  @Override
  public World world(RandomStreams streams) {
    return new HabitWorld(this, streams);
  }
}
