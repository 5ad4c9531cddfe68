package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import java.util.List;

/** The world of a {@link LabelScenario}; its equations are there. */
final class LabelWorld implements World {
  private static final int K = LabelScenario.LABELS;
  private static final double TASTE = 0.3;
  private static final double QUALITY = 0.2;
  private static final double ANSWERS = 0.1;

  private final HardPartition label;
  private final double[] utilities; // labels x things
  private final double[] own = new double[K];
  private final int things;

  LabelWorld(LabelScenario scenario, RandomStreams streams) {
    this.things = scenario.extent().things();
    int[] given = new int[scenario.extent().persons()];
    for (int p = 0; p < given.length; p++) {
      given[p] = p % K;
    }
    this.label = new HardPartition("label", List.of("A", "B", "C", "D", "E"), given);
    this.utilities = new double[K * things];
    RandomStream random = streams.stream("things");
    for (int o = 0; o < things; o++) {
      double quality = QUALITY * random.nextGaussian();
      for (int g = 0; g < K; g++) {
        utilities[g * things + o] =
            (kindOf(o) == g ? scenario.pull() : 0) + TASTE * random.nextGaussian() + quality;
      }
    }
    double[] probabilities = new double[things];
    for (int g = 0; g < K; g++) {
      System.arraycopy(utilities, g * things, probabilities, 0, things);
      MultinomialLogit.softmax(probabilities);
      for (int o = 0; o < things; o++) {
        own[g] += kindOf(o) == g ? probabilities[o] : 0;
      }
    }
  }

  @Override
  public HardPartition label() {
    return label;
  }

  @Override
  public int kinds() {
    return K;
  }

  @Override
  public int kindOf(int thing) {
    return thing % K;
  }

  @Override
  public void begin(int step) {
    // Nothing ever happens.
  }

  @Override
  public void utilities(int person, double[] into) {
    System.arraycopy(utilities, label.categoryOf(person) * things, into, 0, things);
  }

  @Override
  public void respond(int person, int thing) {
    // Nobody is changed by what they do.
  }

  @Override
  public void end() {
    // Nobody is changed by anything.
  }

  @Override
  public int met(int person) {
    return -1;
  }

  /** A tenth of the share of a person's acts that are not of its label's kind. */
  @Override
  public double refusal(int person) {
    return ANSWERS * (1 - own[label.categoryOf(person)]);
  }

  @Override
  public int categoryOf(int person) {
    return label.categoryOf(person);
  }

  @Override
  public int dimension() {
    return K;
  }

  /** The label as a unit coordinate. */
  @Override
  public void identity(int person, double[] into) {
    unit(label.categoryOf(person), into);
  }

  /** The kind as a unit coordinate. */
  @Override
  public void position(int thing, double[] into) {
    unit(kindOf(thing), into);
  }

  private static void unit(int at, double[] into) {
    for (int i = 0; i < K; i++) {
      into[i] = i == at ? 1 : 0;
    }
  }
}
