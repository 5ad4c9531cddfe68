package autopoiesis.relational.reading;

import autopoiesis.core.HardPartition;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import java.util.List;

/**
 * What a reading is told before the first act.
 *
 * @param persons how many persons there will be
 * @param things how many things there will be
 * @param labels the labels given to persons, each a grouping; may be none
 * @param ties who is tied to whom besides acts (friends); may be without any
 * @param sittingGap a pause after which a person's next act opens a new sitting, in the log's unit
 * @param streams the randomness of this reading alone
 */
public record Setting(
    int persons,
    int things,
    List<HardPartition> labels,
    Ties ties,
    double sittingGap,
    RandomStreams streams) {
  public Setting {
    Require.that("persons", persons, persons > 0, "positive");
    Require.that("things", things, things > 0, "positive");
    labels = List.copyOf(labels);
    for (HardPartition label : labels) {
      Require.sameLength("label " + label.name(), label.persons(), "persons", persons);
    }
    Require.sameLength("ties", ties.persons(), "persons", persons);
    Require.positive("sittingGap", sittingGap);
    Require.notNull("streams", streams);
  }

  /** No labels, no ties, sittings half an hour apart. */
  public static Setting of(int persons, int things, RandomStreams streams) {
    return new Setting(persons, things, List.of(), Ties.none(persons), 1800, streams);
  }
}
