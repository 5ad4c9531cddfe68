package autopoiesis.simulation;

import autopoiesis.relational.Paradigm;
import autopoiesis.relational.law.ParadigmReading;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.LabelPopularity;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** The arms of the planted studies. */
final class DemoArms {
  /** The arm that reads the planted truth. */
  static final String TRUTH = "truth";

  /** The thesis: reads relations, at every event, by laws it learns. */
  static final String THESIS = Paradigm.AUTOPOIETIC.name();

  /** The default paradigm: discrete and static. */
  static final String FIXED = Paradigm.STATIC_CATEGORICAL.name();

  /** Today's recommender. */
  static final String TODAY = Paradigm.ADAPTIVE_LATENT.name();

  /** The arm for which everybody is alike. */
  static final String CROWD = "popularity";

  /** The arm that counts by label. */
  static final String BY_LABEL = "label-popularity";

  /** Arms whose decisions are audited. */
  static final List<String> AUDITED = List.of(FIXED, TODAY, THESIS);

  private DemoArms() {}

  static List<SimulatedArm> all() {
    List<SimulatedArm> arms = new ArrayList<>();
    arms.add(truth());
    arms.add(SimulatedArm.of(CROWD, (setting, world) -> new Popularity(setting)));
    arms.add(
        SimulatedArm.of(BY_LABEL, (setting, world) -> LabelPopularity.standard().create(setting)));
    for (Paradigm paradigm : Paradigm.all()) {
      arms.add(
          SimulatedArm.of(
              paradigm.name(), (setting, world) -> ParadigmReading.of(paradigm, setting)));
    }
    return arms;
  }

  /** Scores are the planted utilities: as well as anybody could read. */
  static SimulatedArm truth() {
    return SimulatedArm.of(TRUTH, (setting, world) -> new Truthful(world));
  }

  private record Truthful(World world) implements Reading {
    @Override
    public void read(int person, double time, double[] scores) {
      world.utilities(person, scores);
    }

    @Override
    public void observe(Act act) {
      // It knows already.
    }
  }
}
