package autopoiesis.replay;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Require;
import autopoiesis.relational.reading.Act;
import autopoiesis.relational.reading.Setting;
import autopoiesis.relational.reading.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The acts of one relation of a log in the order in which they are replayed, one array a column (25
 * bytes an act), with the labels and ties of the persons. Persons and things are numbered from 0 by
 * their ordinals in the log; where persons act on persons, things are the persons again and a
 * mutual act is two, one for either end, side by side. Acts at the same instant are in an order
 * drawn at random, all of one person together, so that the order of rows or ids tells nothing.
 * Immutable.
 */
public final class Acts {
  private final int persons;
  private final int things;
  private final ActColumns columns;
  private final Pairing pairing;
  private final List<HardPartition> labels;
  private final Ties ties;
  private final Map<String, Integer> lateLabels;

  /** What the acts are between. */
  enum Pairing {
    /** Persons act on things. */
    THINGS,
    /** Persons act on persons. */
    PERSONS,
    /** Persons act on each other: acts 2i and 2i + 1 are two ends of one. */
    MUTUAL
  }

  Acts(
      int persons,
      int things,
      ActColumns columns,
      Pairing pairing,
      List<HardPartition> labels,
      Ties ties) {
    this(persons, things, columns, pairing, labels, ties, Map.of());
  }

  Acts(
      int persons,
      int things,
      ActColumns columns,
      Pairing pairing,
      List<HardPartition> labels,
      Ties ties,
      Map<String, Integer> lateLabels) {
    this.persons = persons;
    this.things = things;
    this.columns = columns;
    this.pairing = pairing;
    this.labels = List.copyOf(labels);
    this.ties = ties;
    this.lateLabels = Map.copyOf(lateLabels);
  }

  /**
   * The acts of a log through one relation. Labels are the log's affirming relations from persons
   * to categories. A label stands still in a replay: a person's is the last that was asserted when
   * it first acted; those asserted later are left out and counted. Ties are the log's other
   * affirming relations between persons, each from its first interaction on.
   *
   * @param relation the name of the relation whose acts are replayed; its source is a person
   * @param threshold acts with at least this value are chosen: the sort that is foreseen
   * @param streams where the order within an instant is drawn (stream "same-instant")
   */
  public static Acts of(
      InteractionLog log, String relation, double threshold, RandomStreams streams) {
    return new ActsFromLog(log, relation, threshold).read(streams);
  }

  /** How many acts. */
  public int size() {
    return columns.size();
  }

  /** How many persons. */
  public int persons() {
    return persons;
  }

  /** How many things. */
  public int things() {
    return things;
  }

  /** Who acted. */
  public int person(int act) {
    return columns.person[act];
  }

  /** On what. */
  public int thing(int act) {
    return columns.thing[act];
  }

  /** When. */
  public double time(int act) {
    return columns.time[act];
  }

  /** How strongly, in [-1, 1]. */
  public double value(int act) {
    return columns.value[act];
  }

  /** Whether it is of the sort that is foreseen. */
  public boolean chosen(int act) {
    return columns.chosen[act];
  }

  /** The act as readings see it. */
  public Act act(int act) {
    return new Act(person(act), thing(act), time(act), value(act), chosen(act), end(act));
  }

  private Act.End end(int act) {
    if (pairing != Pairing.MUTUAL) {
      return Act.End.ALONE;
    }
    return mirrored(act) ? Act.End.FIRST : Act.End.SECOND;
  }

  /** Whether this act and the next are the two ends of one mutual act. */
  public boolean mirrored(int act) {
    return pairing == Pairing.MUTUAL && (act & 1) == 0;
  }

  /** Whether things are the persons themselves, so that nobody is a candidate for itself. */
  public boolean thingsArePersons() {
    return pairing != Pairing.THINGS;
  }

  /** The labels given to persons, each a grouping. */
  public List<HardPartition> labels() {
    return labels;
  }

  /**
   * How many assertions of these labels were left out because they came after the person's first
   * act, by the name of the label; without those of which none was.
   */
  public Map<String, Integer> lateLabels() {
    Map<String, Integer> late = new TreeMap<>(lateLabels);
    late.keySet().retainAll(labels.stream().map(HardPartition::name).toList());
    return late;
  }

  /** Who is tied to whom besides acts, and since when. */
  public Ties ties() {
    return ties;
  }

  /** These acts with other labels. */
  public Acts withLabels(List<HardPartition> other) {
    return new Acts(persons, things, columns, pairing, other, ties, lateLabels);
  }

  /** These acts with only the labels of these names, in this order. */
  public Acts withLabelsNamed(List<String> names) {
    List<HardPartition> kept = new ArrayList<>();
    for (String name : names) {
      HardPartition label =
          labels.stream().filter(some -> some.name().equals(name)).findFirst().orElse(null);
      Require.that(
          "label", name, label != null, "one of " + labels.stream().map(l -> l.name()).toList());
      kept.add(Require.notNull("label", label));
    }
    return withLabels(kept);
  }

  /** The same persons, things and labels with other acts. */
  Acts withColumns(ActColumns other) {
    return new Acts(persons, things, other, pairing, labels, ties, lateLabels);
  }

  /** The first acts only. */
  public Acts first(int acts) {
    Require.that("acts", acts, acts >= 0 && acts <= size(), "at most " + size());
    return withColumns(columns.first(acts));
  }

  ActColumns columns() {
    return columns;
  }

  /** What a reading of these acts is told before the first. */
  public Setting setting(double sittingGap, RandomStreams streams) {
    return new Setting(persons, things, labels, ties, sittingGap, streams);
  }
}
