package autopoiesis.simulation;

import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.List;

/**
 * World (i): identities move by interaction, and the meaning of a label shifts midway.
 *
 * <p>A person has an identity z, a circle, and a label that was its circle at the beginning. It
 * wants a thing o by
 *
 * <pre>  u_po = taste &lt;z_p, q_o&gt; + offer 1[its circle offers the kind of o now] + b_o</pre>
 *
 * <p>and becomes what it does (thing c, chosen) and whom it meets (person m, most often of its
 * circle):
 *
 * <pre>  z_p' = 2^(-1/h) z_p + (1 - 2^(-1/h)) ((1 - peers) q_c + peers z_m) + noise</pre>
 *
 * <p>The positions q are unit directions of their kind with .15 of noise, qualities b have a
 * standard deviation of .2. Nothing else moves it: a circle changes people only through what it
 * brings them to do and whom to meet. There are eight kinds of things in eight directions, and
 * circles 0 to 8: at the beginning 0 (offering kind 0), 1 (kind 2), 2 (kind 4), 3 (kind 5) and 4
 * (kind 6), of equal size. Then circle 5 (kind 7) is born of a quarter of each; 2 and 3 merge into
 * 6 (kind 4); circle 0 begins to offer kind 1 instead (the shift of its label's meaning, at half of
 * the time); 1 splits into 7 (kind 2) and 8 (kind 3); 4 dies and its people scatter. All the time a
 * few people change circles by themselves.
 *
 * @param name what it is called
 * @param extent how large and how long
 * @param halfLife h, in steps: after it a former self counts half
 * @param bonds how strongly identity, circle and peers bind
 */
public record MovingScenario(String name, Extent extent, double halfLife, Bonds bonds)
    implements Scenario {

  /** How many kinds of things there are, and so how many numbers an identity has. */
  static final int KINDS = 8;

  /** How many circles there ever are. */
  static final int CIRCLES = 9;

  /**
   * How strongly things bind.
   *
   * @param taste what one unit of likeness between a person and a thing is worth
   * @param offer what being offered by one's circle is worth
   * @param peers share of whom one meets, against what one does, in what one becomes
   * @param labelled probability that a label is the circle at the beginning; otherwise any other
   * @param restless probability of changing one's circle in a step
   * @param noise standard deviation of what else moves each number of an identity in a step
   */
  public record Bonds(
      double taste, double offer, double peers, double labelled, double restless, double noise) {
    public Bonds {
      Require.finite("taste", taste);
      Require.finite("offer", offer);
      Require.share("peers", peers);
      Require.share("labelled", labelled);
      Require.share("restless", restless);
      Require.that("noise", noise, noise >= 0 && noise < 10, "in [0, 10)");
    }
  }

  public MovingScenario {
    Require.notEmpty("name", name);
    Require.positive("halfLife", halfLife);
    Require.notNull("bonds", bonds);
    Require.that("things", extent.things(), extent.things() % KINDS == 0, "a multiple of 8");
  }

  /** 300 persons, 80 things, 120 steps, a half-life of 8 steps. */
  public static MovingScenario standard() {
    return new MovingScenario(
        "moving", new Extent(300, 80, 120, 20, 10), 8, new Bonds(3, 2.5, 0.3, 0.9, 0.003, 0.02));
  }

  /** The same world with other people in number, or for another time. */
  public MovingScenario withExtent(Extent other) {
    return new MovingScenario(name, other, halfLife, bonds);
  }

  /** The same world with another half-life of identities. */
  public MovingScenario withHalfLife(double other) {
    return new MovingScenario(name, extent, other, bonds);
  }

  @Override
  public List<PlantedEvent> events() {
    return List.of(
        new PlantedEvent(PlantedEvent.Kind.BIRTH, at(0.25), List.of(), List.of(5)),
        new PlantedEvent(PlantedEvent.Kind.MERGE, at(0.375), List.of(2, 3), List.of(6)),
        new PlantedEvent(PlantedEvent.Kind.SHIFT, at(0.5), List.of(0), List.of(0)),
        new PlantedEvent(PlantedEvent.Kind.SPLIT, at(0.65), List.of(1), List.of(7, 8)),
        new PlantedEvent(PlantedEvent.Kind.DEATH, at(0.8), List.of(4), List.of()));
  }

  private int at(double share) {
    return (int) Math.round(share * extent.steps());
  }

  /** The first step at which the meaning of label 0 has shifted. */
  public int shiftStep() {
    return at(0.5);
  }

  @Override
  public World world(RandomStreams streams) {
    return new MovingWorld(this, streams);
  }
}
