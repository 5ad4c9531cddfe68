package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.Arrays;
import java.util.List;

/** The world of a {@link HabitScenario}; its equations are there. */
final class HabitWorld implements World {
  private static final int MEMORY = 8;
  private static final int LABELS = 5;
  private static final int HABIT = 0;
  private static final int NOVELTY = 1;
  private static final int MOODS = 3;
  private static final double ANSWERS = 0.02;

  private final HabitScenario scenario;
  private final RandomStreams streams;
  private final HardPartition label;
  private final double[] fame;
  private final int[] kind;
  private final int[] mood;
  private final int[][] recent; // persons x MEMORY, the oldest overwritten; -1 for none
  private final int[] acts;
  private final boolean[][] known; // persons x things
  private int step;

  HabitWorld(HabitScenario scenario, RandomStreams streams) {
    this.scenario = scenario;
    this.streams = streams;
    int n = scenario.extent().persons();
    int m = scenario.extent().things();
    RandomStream random = streams.stream("people");
    int[] given = new int[n];
    this.mood = new int[n];
    this.recent = new int[n][MEMORY];
    for (int p = 0; p < n; p++) {
      given[p] = random.nextInt(LABELS);
      mood[p] = random.nextInt(MOODS);
      Arrays.fill(recent[p], -1);
    }
    this.label = new HardPartition("label", List.of("A", "B", "C", "D", "E"), given);
    this.acts = new int[n];
    this.known = new boolean[n][m];
    this.fame = new double[m];
    this.kind = new int[m];
    int[] ranks = new int[m];
    for (int o = 0; o < m; o++) {
      ranks[o] = o;
    }
    streams.stream("fame").shuffle(ranks);
    for (int o = 0; o < m; o++) {
      fame[o] = -0.7 * StrictMath.log(ranks[o] + 1);
      kind[o] = o % HabitScenario.KINDS;
    }
  }

  @Override
  public HardPartition label() {
    return label;
  }

  @Override
  public int kinds() {
    return HabitScenario.KINDS;
  }

  @Override
  public int kindOf(int thing) {
    return kind[thing];
  }

  @Override
  public void begin(int now) {
    step = now;
    RandomStream random = streams.stream("mood", now);
    for (int p = 0; p < mood.length; p++) {
      boolean stays = random.nextDouble() < scenario.stays();
      int other = random.nextInt(MOODS);
      mood[p] = stays ? mood[p] : other;
    }
  }

  @Override
  public void utilities(int person, double[] into) {
    int last = acts[person] == 0 ? -1 : recent[person][(acts[person] - 1) % MEMORY];
    for (int o = 0; o < into.length; o++) {
      int times = 0;
      for (int before : recent[person]) {
        times += before == o ? 1 : 0;
      }
      into[o] = fame[o] + wish(person, o, times, last);
    }
  }

  private double wish(int person, int thing, int times, int last) {
    if (mood[person] == HABIT) {
      return times > 0 ? 3 : 0;
    }
    if (mood[person] == NOVELTY) {
      double today = kind[thing] == step % HabitScenario.KINDS ? 1 : 0;
      return known[person][thing] ? 0 : 2 + today;
    }
    double binge = last >= 0 && kind[last] == kind[thing] ? 4 : 0;
    return binge - 1.5 * times;
  }

  @Override
  public void respond(int person, int thing) {
    recent[person][acts[person]++ % MEMORY] = thing;
    known[person][thing] = true;
  }

  @Override
  public void end() {
    // Moods change by themselves, at the beginning of a step.
  }

  @Override
  public int met(int person) {
    return -1;
  }

  /** One in fifty, for no reason that anybody could know. */
  @Override
  public double refusal(int person) {
    return ANSWERS;
  }

  @Override
  public int categoryOf(int person) {
    return -1;
  }

  @Override
  public int dimension() {
    return 0;
  }

  @Override
  public void identity(int person, double[] into) {
    // There is none.
  }

  @Override
  public void position(int thing, double[] into) {
    // There is none.
  }
}
