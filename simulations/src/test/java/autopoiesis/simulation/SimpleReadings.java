package autopoiesis.simulation;

import autopoiesis.core.HardPartition;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Reading;

/** Readings simple enough to be sure of, for tests of the loop. */
final class SimpleReadings {
  private SimpleReadings() {}

  static SimulatedArm oracle() {
    return SimulatedArm.of("oracle", (setting, world) -> new Oracle(world));
  }

  static SimulatedArm random() {
    return SimulatedArm.of(
        "random", (setting, world) -> new Counts(setting.things(), p -> 0, 1, 0));
  }

  static SimulatedArm popularity() {
    return SimulatedArm.of(
        "popularity", (setting, world) -> new Counts(setting.things(), p -> 0, 1, 1));
  }

  static SimulatedArm byLabel() {
    return SimulatedArm.of(
        "label-popularity",
        (setting, world) -> {
          HardPartition label = setting.labels().get(0);
          return new Counts(setting.things(), label::categoryOf, label.categories().size(), 1);
        });
  }

  /** What a person did lately, and what those did lately who did the same. */
  static SimulatedArm neighbours(double halfLife) {
    return SimulatedArm.of(
        "neighbours",
        (setting, world) -> new Neighbours(setting.persons(), setting.things(), halfLife));
  }

  interface Group {
    int of(int person);
  }

  private record Oracle(World world) implements Reading {
    @Override
    public void read(int person, double time, double[] scores) {
      world.utilities(person, scores);
    }

    @Override
    public void observe(Act act) {}
  }

  private static final class Counts implements Reading {
    private final double[][] counts;
    private final Group group;
    private final double weight;

    Counts(int things, Group group, int groups, double weight) {
      this.counts = new double[groups][things];
      this.group = group;
      this.weight = weight;
    }

    @Override
    public void read(int person, double time, double[] scores) {
      System.arraycopy(counts[group.of(person)], 0, scores, 0, scores.length);
    }

    @Override
    public void observe(Act act) {
      counts[group.of(act.person())][act.thing()] += weight;
    }
  }

  private static final class Neighbours implements Reading {
    private final double[][] own;
    private final double[] last;
    private final double[][] together;
    private final double halfLife;

    Neighbours(int persons, int things, double halfLife) {
      this.own = new double[persons][things];
      this.last = new double[persons];
      this.together = new double[things][things];
      this.halfLife = halfLife;
    }

    @Override
    public void read(int person, double time, double[] scores) {
      for (int o = 0; o < scores.length; o++) {
        scores[o] = 0;
        for (int b = 0; b < scores.length; b++) {
          scores[o] += own[person][b] * together[b][o];
        }
      }
    }

    @Override
    public void observe(Act act) {
      double[] trace = own[act.person()];
      double kept = Math.pow(2, -(act.time() - last[act.person()]) / halfLife);
      for (int o = 0; o < trace.length; o++) {
        trace[o] *= kept;
        together[act.thing()][o] += trace[o];
        together[o][act.thing()] += trace[o];
      }
      trace[act.thing()]++;
      last[act.person()] = act.time();
    }
  }
}
