package autopoiesis.simulation;

import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.List;

/**
 * World (ii): labels truly cause behaviour and nothing moves, so that static identity is right.
 *
 * <p>With g(p) the label of p, of five,
 *
 * <pre>  u_po = pull 1[o is of the kind of g(p)] + t_g(p),o + b_o</pre>
 *
 * <p>t and b drawn once with standard deviations .3 and .2. Two persons of one label are alike in
 * everything, and nobody is changed by anything; whoever reads more than the label reads noise.
 *
 * @param name what it is called
 * @param extent how large and how long; as many things of each kind
 * @param pull how strongly a label causes what its bearers do
 */
public record LabelScenario(String name, Extent extent, double pull) implements Scenario {
  /** How many labels, and kinds of things. */
  static final int LABELS = 5;

  public LabelScenario {
    Require.notEmpty("name", name);
    Require.finite("pull", pull);
    Require.that("things", extent.things(), extent.things() % LABELS == 0, "a multiple of 5");
  }

  /** 300 persons, 80 things, 120 steps; about three acts of four are of the label's kind. */
  public static LabelScenario standard() {
    return new LabelScenario("label", new Extent(300, 80, 120, 20, 10), 2.5);
  }

  /** The same world with other people in number, or for another time. */
  public LabelScenario withExtent(Extent other) {
    return new LabelScenario(name, other, pull);
  }

  @Override
  public List<PlantedEvent> events() {
    return List.of();
  }

  @Override
  public World world(RandomStreams streams) {
    return new LabelWorld(this, streams);
  }
}
