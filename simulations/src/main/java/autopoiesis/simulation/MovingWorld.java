package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.Arrays;
import java.util.List;

/** The world of a {@link MovingScenario}; its equations are there. */
final class MovingWorld implements World {
  private static final int D = MovingScenario.KINDS;
  private static final double SPREAD = 0.15;
  private static final double QUALITY = 0.2;
  private static final double HOME = 0.9;
  private static final double ANSWERS = 0.1;

  private final MovingScenario scenario;
  private final RandomStreams streams;
  private final Circles circles;
  private final HardPartition label;
  private final double[] things; // things x D
  private final double[] quality;
  private double[] persons; // persons x D
  private double[] next;
  private final int[] met;
  private final int[] chosen;
  private int step = -1;

  MovingWorld(MovingScenario scenario, RandomStreams streams) {
    this.scenario = scenario;
    this.streams = streams;
    this.circles = new Circles(scenario, streams);
    int n = scenario.extent().persons();
    int m = scenario.extent().things();
    this.things = new double[m * D];
    this.quality = new double[m];
    RandomStream random = streams.stream("things");
    for (int o = 0; o < m; o++) {
      for (int i = 0; i < D; i++) {
        things[o * D + i] = (i == kindOf(o) ? 1 : 0) + SPREAD * random.nextGaussian();
      }
      quality[o] = QUALITY * random.nextGaussian();
    }
    this.persons = new double[n * D];
    this.next = new double[n * D];
    this.met = new int[n];
    this.chosen = new int[n];
    this.label = given(scenario, circles, streams);
    for (int p = 0; p < n; p++) {
      int[] offers = circles.offers(circles.circleOf(p));
      for (int kind : offers) {
        persons[p * D + kind] = 1.0 / offers.length;
      }
    }
    Arrays.fill(met, -1);
  }

  private static HardPartition given(
      MovingScenario scenario, Circles circles, RandomStreams streams) {
    RandomStream random = streams.stream("labels");
    int[] given = new int[scenario.extent().persons()];
    for (int p = 0; p < given.length; p++) {
      boolean right = random.nextDouble() < scenario.bonds().labelled();
      int other = 1 + random.nextInt(Circles.FIRST - 1);
      given[p] = (circles.circleOf(p) + (right ? 0 : other)) % Circles.FIRST;
    }
    return new HardPartition("label", List.of("A", "B", "C", "D", "E"), given);
  }

  @Override
  public HardPartition label() {
    return label;
  }

  @Override
  public int kinds() {
    return D;
  }

  @Override
  public int kindOf(int thing) {
    return thing % D;
  }

  @Override
  public void begin(int now) {
    step = now;
    circles.begin(now);
    RandomStream random = streams.stream("meeting", now);
    int n = met.length;
    for (int p = 0; p < n; p++) {
      int[] circle = circles.members(circles.circleOf(p));
      boolean home = random.nextDouble() < HOME;
      double at = random.nextDouble();
      int other = home ? circle[(int) (at * circle.length)] : (int) (at * n);
      met[p] = other == p ? -1 : other;
    }
  }

  @Override
  public void utilities(int person, double[] utilities) {
    MovingScenario.Bonds bonds = scenario.bonds();
    int circle = circles.circleOf(person);
    for (int o = 0; o < utilities.length; o++) {
      double likeness = 0;
      for (int i = 0; i < D; i++) {
        likeness += persons[person * D + i] * things[o * D + i];
      }
      double offer = circles.offers(circle, kindOf(o)) ? bonds.offer() : 0;
      utilities[o] = bonds.taste() * likeness + offer + quality[o];
    }
  }

  @Override
  public void respond(int person, int thing) {
    chosen[person] = thing;
  }

  @Override
  public void end() {
    double kept = StrictMath.pow(2, -1 / scenario.halfLife());
    double peers = scenario.bonds().peers();
    RandomStream random = streams.stream("noise", step);
    for (int p = 0; p < met.length; p++) {
      for (int i = 0; i < D; i++) {
        double own = things[chosen[p] * D + i];
        double other = met[p] < 0 ? own : persons[met[p] * D + i];
        double becoming = (1 - peers) * own + peers * other;
        next[p * D + i] =
            kept * persons[p * D + i]
                + (1 - kept) * becoming
                + scenario.bonds().noise() * random.nextGaussian();
      }
    }
    double[] before = persons;
    persons = next;
    next = before;
  }

  @Override
  public int met(int person) {
    return met[person];
  }

  /**
   * A tenth of the share of a person that is not what its label meant at the beginning: whoever is
   * read wholly wrongly answers back every tenth step.
   */
  @Override
  public double refusal(int person) {
    double meant = 0;
    for (int kind = 0; kind < D; kind++) {
      if (Circles.meant(label.categoryOf(person), kind)) {
        meant += persons[person * D + kind];
      }
    }
    return ANSWERS * (1 - Math.max(0, Math.min(1, meant)));
  }

  @Override
  public int categoryOf(int person) {
    return circles.circleOf(person);
  }

  @Override
  public int dimension() {
    return D;
  }

  @Override
  public void identity(int person, double[] into) {
    System.arraycopy(persons, person * D, into, 0, D);
  }

  @Override
  public void position(int thing, double[] into) {
    System.arraycopy(things, thing * D, into, 0, D);
  }
}
