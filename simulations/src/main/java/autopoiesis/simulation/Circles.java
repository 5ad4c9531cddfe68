package autopoiesis.simulation;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who is in which circle and what circles offer, in a {@link MovingScenario}. It follows from the
 * scenario and its luck alone, never from what people were shown: circumstances are the same for
 * every arm.
 */
final class Circles {
  private static final int[][] FIRST_OFFERS = {{0}, {2}, {4}, {5}, {6}, {}, {}, {}, {}};

  /** How many circles, and labels, there are at the beginning. */
  static final int FIRST = 5;

  private final MovingScenario scenario;
  private final RandomStreams streams;
  private final int[] circleOf;
  private final int[][] offers = new int[MovingScenario.CIRCLES][];
  private final int[][] members = new int[MovingScenario.CIRCLES][];

  Circles(MovingScenario scenario, RandomStreams streams) {
    this.scenario = scenario;
    this.streams = streams;
    this.circleOf = new int[scenario.extent().persons()];
    for (int p = 0; p < circleOf.length; p++) {
      circleOf[p] = p % FIRST;
    }
    for (int c = 0; c < offers.length; c++) {
      offers[c] = FIRST_OFFERS[c].clone();
    }
    list();
  }

  /** Whether label, at the beginning, meant this kind of things. */
  static boolean meant(int label, int kind) {
    for (int offered : FIRST_OFFERS[label]) {
      if (offered == kind) {
        return true;
      }
    }
    return false;
  }

  int circleOf(int person) {
    return circleOf[person];
  }

  boolean offers(int circle, int kind) {
    for (int offered : offers[circle]) {
      if (offered == kind) {
        return true;
      }
    }
    return false;
  }

  /** The kinds that this circle offers now; not to be changed. */
  int[] offers(int circle) {
    return offers[circle];
  }

  /** The members of this circle now, ascending; not to be changed. */
  int[] members(int circle) {
    return members[circle];
  }

  /** What happens to circles in this step. */
  void begin(int step) {
    for (PlantedEvent event : scenario.events()) {
      if (event.step() == step) {
        happen(event);
      }
    }
    RandomStream random = streams.stream("restless", step);
    int[] alive = alive();
    for (int p = 0; p < circleOf.length; p++) {
      boolean moves = random.nextDouble() < scenario.bonds().restless();
      int to = alive[random.nextInt(alive.length)];
      circleOf[p] = moves ? to : circleOf[p];
    }
    list();
  }

  private void happen(PlantedEvent event) {
    RandomStream random = streams.stream("event", event.step());
    switch (event.kind()) {
      case BIRTH -> {
        offers[5] = new int[] {7};
        move(random, 0.25, alive(), new int[] {5});
      }
      case MERGE -> {
        offers[6] = new int[] {4};
        close(event, random, new int[] {6});
      }
      case SHIFT -> offers[0] = new int[] {1};
      case SPLIT -> {
        offers[7] = new int[] {2};
        offers[8] = new int[] {3};
        close(event, random, new int[] {7, 8});
      }
      case DEATH -> {
        int[] gone = toArray(event.before());
        offers[gone[0]] = new int[0];
        move(random, 1, gone, alive());
      }
    }
  }

  private void close(PlantedEvent event, RandomStream random, int[] to) {
    int[] from = toArray(event.before());
    for (int circle : from) {
      offers[circle] = new int[0];
    }
    move(random, 1, from, to);
  }

  /** Moves this share of the members of each of these circles, evenly over others. */
  private void move(RandomStream random, double share, int[] from, int[] to) {
    for (int circle : from) {
      int[] people = members[circle].clone();
      random.shuffle(people);
      int movers = (int) Math.round(share * people.length);
      for (int i = 0; i < movers; i++) {
        circleOf[people[i]] = to[i % to.length];
      }
    }
    list();
  }

  /** The circles that offer something. */
  private int[] alive() {
    List<Integer> alive = new ArrayList<>();
    for (int c = 0; c < offers.length; c++) {
      if (offers[c].length > 0) {
        alive.add(c);
      }
    }
    return toArray(alive);
  }

  private void list() {
    int[] sizes = new int[members.length];
    for (int circle : circleOf) {
      sizes[circle]++;
    }
    for (int c = 0; c < members.length; c++) {
      members[c] = new int[sizes[c]];
    }
    Arrays.fill(sizes, 0);
    for (int p = 0; p < circleOf.length; p++) {
      members[circleOf[p]][sizes[circleOf[p]]++] = p;
    }
  }

  private static int[] toArray(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
