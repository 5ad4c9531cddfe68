package autopoiesis.replay;

import autopoiesis.core.HardPartition;
import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.Require;
import autopoiesis.relational.reading.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the acts of one relation, the labels and the ties out of a log. */
final class ActsFromLog {
  private final InteractionLog log;
  private final Participants participants;
  private final int relation;
  private final double threshold;
  private final Acts.Pairing pairing;

  /** How many assertions of each label come too late. */
  private final Map<String, Integer> late = new LinkedHashMap<>();

  ActsFromLog(InteractionLog log, String relation, double threshold) {
    this.log = log;
    this.participants = log.participants();
    this.relation = log.relation(relation);
    Require.that(
        "relation",
        relation,
        this.relation >= 0,
        "one of " + log.relations().stream().map(Relation::name).toList());
    this.threshold = Require.finite("threshold", threshold);
    Relation declared = log.relations().get(this.relation);
    Require.that(
        "source of " + relation,
        declared.source(),
        declared.source() == ParticipantKind.PERSON,
        "PERSON: only persons act in a replay");
    this.pairing = pairing(declared);
  }

  private static Acts.Pairing pairing(Relation declared) {
    if (declared.target() != ParticipantKind.PERSON) {
      return Acts.Pairing.THINGS;
    }
    return declared.reciprocity() == Relation.Reciprocity.MUTUAL
        ? Acts.Pairing.MUTUAL
        : Acts.Pairing.PERSONS;
  }

  Acts read(RandomStreams streams) {
    int[] rows = rows();
    order(rows, streams.stream("same-instant"));
    ActColumns columns = pairing == Acts.Pairing.MUTUAL ? mutual(rows, streams) : plain(rows);
    int persons = participants.count(ParticipantKind.PERSON);
    int things = participants.count(log.relations().get(relation).target());
    return new Acts(persons, things, columns, pairing, labels(firsts(rows)), ties(), late);
  }

  /** The log's rows of this relation; meeting oneself is no act. */
  private int[] rows() {
    int[] rows = new int[log.size()];
    int found = 0;
    for (int i = 0; i < log.size(); i++) {
      if (log.relation(i) == relation && log.source(i) != log.target(i)) {
        rows[found++] = i;
      }
    }
    return Arrays.copyOf(rows, found);
  }

  /** Rows at the same instant in a drawn order; all of one person together. */
  private void order(int[] rows, RandomStream random) {
    int[] place = new int[participants.size()];
    Arrays.setAll(place, id -> id);
    random.shuffle(place);
    int from = 0;
    while (from < rows.length) {
      int to = from + 1;
      while (to < rows.length && log.time(rows[to]) == log.time(rows[from])) {
        to++;
      }
      if (to - from > 1) {
        orderInstant(rows, from, to, place, random);
      }
      from = to;
    }
  }

  private void orderInstant(int[] rows, int from, int to, int[] place, RandomStream random) {
    int[] some = Arrays.copyOfRange(rows, from, to);
    random.shuffle(some);
    long[] keys = new long[some.length];
    for (int i = 0; i < some.length; i++) {
      long person = pairing == Acts.Pairing.MUTUAL ? 0 : place[log.source(some[i])];
      keys[i] = person << 32 | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < some.length; i++) {
      rows[from + i] = some[(int) keys[i]];
    }
  }

  private ActColumns plain(int[] rows) {
    ActColumns columns = new ActColumns(rows.length);
    for (int i = 0; i < rows.length; i++) {
      put(columns, i, rows[i], log.source(rows[i]), log.target(rows[i]));
    }
    return columns;
  }

  private ActColumns mutual(int[] rows, RandomStreams streams) {
    RandomStream random = streams.stream("same-instant", 1);
    ActColumns columns = new ActColumns(2 * rows.length);
    for (int i = 0; i < rows.length; i++) {
      int flip = random.nextInt(2);
      put(columns, 2 * i + flip, rows[i], log.source(rows[i]), log.target(rows[i]));
      put(columns, 2 * i + 1 - flip, rows[i], log.target(rows[i]), log.source(rows[i]));
    }
    return columns;
  }

  private void put(ActColumns columns, int at, int row, int person, int thing) {
    double value = log.value(row);
    columns.set(
        at,
        participants.ordinal(person),
        participants.ordinal(thing),
        log.time(row),
        value,
        value >= (float) threshold);
  }

  /** When each person acts for the first time; infinite for those who never do. */
  private double[] firsts(int[] rows) {
    double[] firsts = new double[participants.count(ParticipantKind.PERSON)];
    Arrays.fill(firsts, Double.POSITIVE_INFINITY);
    for (int row : rows) {
      first(firsts, log.source(row), log.time(row));
      if (pairing == Acts.Pairing.MUTUAL) {
        first(firsts, log.target(row), log.time(row));
      }
    }
    return firsts;
  }

  private void first(double[] firsts, int person, double time) {
    int p = participants.ordinal(person);
    firsts[p] = Math.min(firsts[p], time);
  }

  private List<HardPartition> labels(double[] firsts) {
    List<HardPartition> labels = new ArrayList<>();
    for (int r = 0; r < log.relations().size(); r++) {
      Relation declared = log.relations().get(r);
      if (r != relation
          && declared.source() == ParticipantKind.PERSON
          && declared.target() == ParticipantKind.CATEGORY
          && declared.sign() == Relation.Sign.AFFIRMS) {
        labels.add(label(r, firsts));
      }
    }
    return labels;
  }

  /** What persons were called when they first acted: a replay that goes on knows no later word. */
  private HardPartition label(int r, double[] firsts) {
    String name = log.relations().get(r).name();
    int[] index = new int[participants.size()];
    Arrays.fill(index, HardPartition.NONE);
    List<String> names = new ArrayList<>();
    int[] categoryOf = new int[participants.count(ParticipantKind.PERSON)];
    Arrays.fill(categoryOf, HardPartition.NONE);
    for (int i = 0; i < log.size(); i++) {
      if (log.relation(i) == r) {
        int person = participants.ordinal(log.source(i));
        if (log.time(i) > firsts[person]) {
          late.merge(name, 1, Integer::sum);
          continue;
        }
        int target = log.target(i);
        if (index[target] == HardPartition.NONE) {
          index[target] = names.size();
          names.add(participants.participant(target).name());
        }
        categoryOf[person] = index[target];
      }
    }
    return new HardPartition(name, names, categoryOf);
  }

  private Ties ties() {
    int persons = participants.count(ParticipantKind.PERSON);
    TieLists lists = new TieLists(persons);
    for (int i = 0; i < log.size(); i++) {
      Relation declared = log.relations().get(log.relation(i));
      if (log.relation(i) != relation
          && declared.source() == ParticipantKind.PERSON
          && declared.target() == ParticipantKind.PERSON
          && declared.sign() == Relation.Sign.AFFIRMS
          && log.source(i) != log.target(i)) {
        int from = participants.ordinal(log.source(i));
        int to = participants.ordinal(log.target(i));
        lists.add(from, to, log.time(i));
        if (declared.reciprocity() == Relation.Reciprocity.MUTUAL) {
          lists.add(to, from, log.time(i));
        }
      }
    }
    return lists.ties();
  }
}
