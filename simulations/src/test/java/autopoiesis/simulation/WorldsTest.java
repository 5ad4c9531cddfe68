package autopoiesis.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStreams;
import org.junit.jupiter.api.Test;

class WorldsTest {
  private static final RandomStreams STREAMS = new RandomStreams(5);
  private static final Extent EXTENT = new Extent(200, 40, 100, 20, 5);

  @Test
  void movingWorld_alwaysTheSameThing_distanceHalvesInAHalfLife() {
    MovingScenario scenario =
        new MovingScenario("lonely", EXTENT, 6, new MovingScenario.Bonds(4, 2, 0, 0.9, 0.003, 0));
    World world = scenario.world(STREAMS);
    double[] thing = new double[world.dimension()];
    world.position(3, thing);
    double[] z = new double[world.dimension()];
    world.identity(0, z);
    double before = distance(z, thing);
    for (int step = 0; step < 12; step++) {
      world.begin(step);
      for (int p = 0; p < EXTENT.persons(); p++) {
        world.respond(p, 3);
      }
      world.end();
    }
    world.identity(0, z);

    assertThat(distance(z, thing)).isCloseTo(before / 4, within(1e-12));
  }

  @Test
  void movingWorld_events_movePeopleAsPlanted() {
    World world = MovingScenario.standard().withExtent(EXTENT).world(STREAMS);
    int[][] sizes = new int[EXTENT.steps()][];
    for (int step = 0; step < EXTENT.steps(); step++) {
      world.begin(step);
      sizes[step] = sizes(world);
    }

    assertThat(sizes[24][5]).isZero();
    assertThat(sizes[25][5]).isBetween(40, 60);
    assertThat(sizes[38][2] + sizes[38][3]).isZero();
    assertThat(sizes[38][6]).isGreaterThan(50);
    assertThat(sizes[65][1]).isZero();
    assertThat(Math.abs(sizes[65][7] - sizes[65][8])).isLessThanOrEqualTo(2);
    assertThat(sizes[79][4]).isGreaterThan(10);
    assertThat(sizes[80][4]).isZero();
  }

  @Test
  void movingWorld_shift_sameCircleOffersOtherKind() {
    MovingScenario scenario = MovingScenario.standard().withExtent(EXTENT);
    World world = scenario.world(STREAMS);
    double[] before = new double[EXTENT.things()];
    double[] after = new double[EXTENT.things()];
    int person = -1;
    for (int step = 0; step <= scenario.shiftStep(); step++) {
      if (step == scenario.shiftStep()) {
        person = firstOf(world, 0);
        world.utilities(person, before);
      }
      world.begin(step);
    }
    world.utilities(person, after);

    assertThat(world.categoryOf(person)).isZero();
    for (int o = 0; o < EXTENT.things(); o++) {
      double change = world.kindOf(o) == 0 ? -2.5 : world.kindOf(o) == 1 ? 2.5 : 0;
      assertThat(after[o] - before[o]).isCloseTo(change, within(1e-12));
    }
  }

  @Test
  void movingWorld_labels_asOftenRightAsPlanted() {
    Extent many = new Extent(2000, 40, 100, 20, 5);
    World world = MovingScenario.standard().withExtent(many).world(STREAMS);
    int right = 0;
    for (int p = 0; p < 2000; p++) {
      right += world.label().categoryOf(p) == world.categoryOf(p) ? 1 : 0;
    }

    assertThat(right / 2000.0).isCloseTo(0.9, within(4 * Math.sqrt(0.09 / 2000)));
  }

  @Test
  void labelWorld_twoOfOneLabel_wantTheSameForEver() {
    LabelScenario scenario = LabelScenario.standard().withExtent(EXTENT);
    World world = scenario.world(STREAMS);
    double[] first = new double[EXTENT.things()];
    double[] other = new double[EXTENT.things()];
    world.utilities(0, first);
    world.begin(0);
    world.respond(5, 7);
    world.end();
    world.begin(1);
    world.utilities(5, other);

    assertThat(world.label().categoryOf(0)).isEqualTo(world.label().categoryOf(5));
    assertThat(other).isEqualTo(first);
  }

  @Test
  void habitWorld_moods_stayAboutAsLongAsPlanted() {
    // Whoever never changes mood wants the same as long as it does nothing.
    HabitScenario still = new HabitScenario("still", EXTENT, 1);
    World world = still.world(STREAMS);
    double[] first = new double[EXTENT.things()];
    double[] later = new double[EXTENT.things()];
    world.begin(0);
    world.utilities(3, first);
    for (int step = 1; step <= 7; step++) {
      world.begin(step);
    }
    world.utilities(3, later);

    assertThat(later).isEqualTo(first);
    assertThat(world.dimension()).isZero();
  }

  @Test
  void habitWorld_boredom_everyRepeatCosts() {
    HabitScenario still = new HabitScenario("still", EXTENT, 1);
    World world = still.world(STREAMS);
    double[] wants = new double[EXTENT.things()];
    int binging = 0;
    for (int p = 0; p < EXTENT.persons(); p++) {
      world.begin(0);
      world.utilities(p, wants);
      double before = wants[7];
      world.respond(p, 7);
      world.respond(p, 7);
      world.utilities(p, wants);
      double change = wants[7] - before;
      // Habit gains 3; novelty loses its 2 (it is the day of kind 0, as is thing 7: 3); a binge
      // gains 4 and loses 1.5 twice.
      assertThat(Math.rint(change * 1e9) / 1e9).isIn(3.0, -3.0, 1.0);
      binging += Math.abs(change - 1) < 1e-9 ? 1 : 0;
    }
    assertThat(binging).isBetween(40, 100);
  }

  private static int[] sizes(World world) {
    int[] sizes = new int[MovingScenario.CIRCLES];
    for (int p = 0; p < EXTENT.persons(); p++) {
      sizes[world.categoryOf(p)]++;
    }
    return sizes;
  }

  private static int firstOf(World world, int category) {
    for (int p = 0; p < EXTENT.persons(); p++) {
      if (world.categoryOf(p) == category) {
        return p;
      }
    }
    throw new IllegalStateException("nobody in " + category);
  }

  private static double distance(double[] a, double[] b) {
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(squares);
  }
}
