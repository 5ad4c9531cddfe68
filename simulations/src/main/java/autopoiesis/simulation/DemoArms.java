package autopoiesis.simulation;

import autopoiesis.relational.law.FaceLaws;
import autopoiesis.relational.law.PositionSettings;
import autopoiesis.relational.law.TwoSidedReading;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.LabelPopularity;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.Reading;
import java.util.List;

/** The arms of the planted studies. */
final class DemoArms {
  /** The arm that reads the planted truth. */
  static final String TRUTH = "truth";

  /** The arm that reads relations and learns its laws. */
  static final String THESIS = "two-sided";

  /** The arm of the default paradigm: discrete and static. */
  static final String FIXED = "label-popularity";

  /** The arm for which everybody is alike. */
  static final String CROWD = "popularity";

  /** The arm that counts by label. */
  static final String BY_LABEL = "label-popularity";

  /** Arms whose runs are looked at closely. */
  static final List<String> CLOSE = List.of(THESIS, FIXED, CROWD, BY_LABEL);

  /** Arms whose decisions are audited. */
  static final List<String> AUDITED = List.of(FIXED, THESIS);

  private DemoArms() {}

  static List<SimulatedArm> all() {
    return List.of(
        truth(),
        SimulatedArm.of(CROWD, (setting, world) -> new Popularity(setting)),
        SimulatedArm.of(BY_LABEL, (setting, world) -> LabelPopularity.standard().create(setting)),
        SimulatedArm.of(
            "two-sided",
            (setting, world) ->
                TwoSidedReading.of(
                    setting, PositionSettings.sequence().withDimension(8), FaceLaws.initial())));
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
