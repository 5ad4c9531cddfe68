package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Relation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A log in the making: what a reader of a format fills, row by row. Dated acts are checked for
 * exact duplicates and put in order of time; what has no date (labels, ties) counts from the first
 * act on, once each.
 */
final class Draft {
  /** How a message tells where an act stands. */
  enum Told {
    /** By the line of a text file. */
    BY_LINE(":", "in line "),
    /** By the number of the row. */
    BY_ROW(": row ", "row ");

    private final String before;
    private final String word;

    Told(String before, String word) {
      this.before = before;
      this.word = word;
    }
  }

  private final String name;
  private final Path file;
  private final InteractionLog.Builder builder;
  private final List<Relation> relations;
  private final Duplicates duplicates;
  private final Rows rows = new Rows();
  private final Rows undated = new Rows();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> inputs = new TreeMap<>();
  private final List<String> notices = new ArrayList<>();
  private Told told = Told.BY_LINE;
  private String cure = "";

  /**
   * An empty draft.
   *
   * @param file where the dated acts come from, for messages
   */
  Draft(String name, Path file, List<Relation> relations, Duplicates duplicates) {
    this.name = name;
    this.file = file;
    this.relations = relations;
    this.builder = InteractionLog.builder(relations);
    this.duplicates = duplicates;
  }

  /** Says how acts are told in messages; by their lines otherwise. */
  Draft toldBy(Told other) {
    told = other;
    return this;
  }

  /** Says what somebody whose acts repeat can do about it; nothing otherwise. */
  Draft curedBy(String other) {
    cure = " (" + other + ")";
    return this;
  }

  Participants.Builder participants() {
    return builder.participants();
  }

  int person(String id) {
    return participants().add(ParticipantKind.PERSON, id);
  }

  int thing(String id) {
    return participants().add(ParticipantKind.THING, id);
  }

  /** What a thing is called; kept when somebody acts on it. */
  void thingTitle(String id, String title) {
    if (!title.isBlank()) {
      titles.put(id, title);
    }
  }

  void act(double time, int source, int target, int relation, double value, long line) {
    rows.add(time, source, target, relation, value, line);
  }

  int acts() {
    return rows.size();
  }

  /** A person bears a label; two labels never share a category, even when they share its name. */
  void label(int person, int relation, String category) {
    String full = relations.get(relation).name() + "=" + category;
    undated(person, participants().add(ParticipantKind.CATEGORY, full), relation);
  }

  void undated(int source, int target, int relation) {
    undated.add(0, source, target, relation, 1, 0);
  }

  void input(Path read) {
    inputs.put(String.valueOf(read.getFileName()), Sha256.of(read));
  }

  /** Whether a side file is there; a notice says what its absence means when it is not. */
  boolean has(Path side, String without) {
    if (Files.exists(side)) {
      input(side);
      return true;
    }
    notice("there is no " + side.getFileName() + ": " + without);
    return false;
  }

  void notice(String text) {
    notices.add(text);
  }

  /** The finished log. */
  Dataset finish(ReplayDefaults defaults) {
    if (rows.size() == 0) {
      throw BadInput.in(file, "no act in it", "at least one row");
    }
    BitSet repeats = repeats();
    BitSet saidBefore = undated.repeats((row, first) -> {});
    builder.reserve(undated.size() + rows.size() - repeats.cardinality());
    double earliest = rows.earliest();
    undated.moveTo(builder, never -> earliest, saidBefore);
    rows.moveTo(builder, time -> time, repeats);
    InteractionLog log = builder.build();
    return new Dataset(name, log, titlesById(log.participants()), defaults, inputs, notices);
  }

  private BitSet repeats() {
    if (duplicates == Duplicates.KEEP) {
      return new BitSet();
    }
    BitSet repeats = rows.repeats(this::repeated);
    if (!repeats.isEmpty()) {
      notices.add(repeats.cardinality() + " rows that repeat another exactly were left out");
    }
    return repeats;
  }

  private void repeated(int row, int first) {
    if (duplicates == Duplicates.REFUSE) {
      throw BadInput.of(
          place(file.toString(), row) + "the same row as " + told.word + rows.line(first),
          "every row once" + cure);
    }
  }

  private Map<Integer, String> titlesById(Participants participants) {
    Map<Integer, String> byId = new TreeMap<>();
    for (int t = 0; t < participants.count(ParticipantKind.THING) && !titles.isEmpty(); t++) {
      int id = participants.id(ParticipantKind.THING, t);
      String title = titles.get(participants.participant(id).name());
      if (title != null) {
        byId.put(id, title);
      }
    }
    return byId;
  }

  /** Says, when rows were not in order of time, how many and where; for tables kept in order. */
  void noticeDisorder() {
    if (rows.backward() > 0) {
      String others = rows.backward() > 1 ? " and in " + (rows.backward() - 1) + " more rows" : "";
      notices.add(
          place(String.valueOf(file.getFileName()), rows.firstBackward())
              + "times go back here"
              + others
              + "; rows were put in order of time");
    }
  }

  private String place(String path, int row) {
    return SafeText.visible(path) + told.before + rows.line(row) + ": ";
  }
}
