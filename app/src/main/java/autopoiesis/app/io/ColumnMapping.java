package autopoiesis.app.io;

import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a table say what.
 *
 * @param person the column with who acted
 * @param thing the column with what was acted on
 * @param time the column with when
 * @param value the column with how strongly, if there is one; 1 otherwise
 * @param labels columns with labels of the person
 * @param meaning what the acts are
 */
public record ColumnMapping(
    String person,
    String thing,
    String time,
    Optional<String> value,
    List<String> labels,
    Meaning meaning) {
  private static final int MOST_LABELS = 100;

  /**
   * What the acts of a table are.
   *
   * @param relation its name
   * @param range the values that become -1 and 1; values between go linearly
   * @param chosenFrom acts with at least this value, in the table's own unit, are chosen; empty for
   *     all
   * @param timeUnit how many of the table's units of time are a second, for times that are numbers
   * @param halfLife in seconds
   * @param duplicates what becomes of rows that repeat another
   */
  public record Meaning(
      String relation,
      Range range,
      Optional<Double> chosenFrom,
      double timeUnit,
      double halfLife,
      Duplicates duplicates) {
    public Meaning {
      Require.notEmpty("relation", relation);
      Require.positive("timeUnit", timeUnit);
      double least = chosenFrom.orElse(range.low());
      Require.that("chosenFrom", least, range.contains(least), "from " + range.text());
      Require.that("halfLife", halfLife, halfLife > 0, "positive");
    }

    /** Acts between -1 and 1, all chosen, times in seconds, a month to forget half. */
    public static Meaning of(String relation) {
      return new Meaning(
          relation, new Range(-1, 1), Optional.empty(), 1, 30 * 86400.0, Duplicates.REFUSE);
    }
  }

  /**
   * The values that become -1 and 1.
   *
   * @param low becomes -1
   * @param high becomes 1
   */
  public record Range(double low, double high) {
    public Range {
      Require.finite("low", low);
      Require.finite("high", high);
      Require.that("range", low + ":" + high, low < high, "in ascending order");
    }

    boolean contains(double value) {
      return value >= low && value <= high;
    }

    double scaled(double value) {
      return 2 * (value - low) / (high - low) - 1;
    }

    String text() {
      return Text.number(low) + " to " + Text.number(high);
    }
  }

  public ColumnMapping {
    labels = List.copyOf(labels);
    Require.that("labels", labels.size(), labels.size() <= MOST_LABELS, "at most " + MOST_LABELS);
    List<String> names = new ArrayList<>(labels);
    names.add(meaning.relation());
    for (String name : names) {
      Require.that("relation", name, Collections.frequency(names, name) == 1, "named once");
    }
  }

  /** The columns that are read: person, thing, time, the value if there is one, then labels. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(person, thing, time));
    value.ifPresent(columns::add);
    columns.addAll(labels);
    return columns;
  }

  /** The relations of the log: the acts, then a relation for each label. */
  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    relations.add(
        Relation.of(
            meaning.relation(), ParticipantKind.PERSON, ParticipantKind.THING, meaning.halfLife()));
    for (String label : labels) {
      relations.add(Labels.relation(label));
    }
    return relations;
  }

  ReplayDefaults defaults() {
    ReplayDefaults defaults = ReplayDefaults.of(meaning.relation());
    return meaning.chosenFrom().isEmpty()
        ? defaults
        : defaults.chosenFrom(meaning.range().scaled(meaning.chosenFrom().get()));
  }
}
