package autopoiesis.app.io;

import autopoiesis.core.InteractionLog;
import autopoiesis.core.ParticipantKind;
import autopoiesis.core.Participants;
import autopoiesis.core.Provenance;
import autopoiesis.core.Relation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A log in the making: what a reader of a format fills, row by row. Dated acts are checked for
 * exact duplicates and put in order of time; what has no date (labels, ties) counts from the first
 * act on, once each.
 */
final class Draft {
  private record Undated(int source, int target, int relation) {}

  private final String name;
  private final Path file;
  private final InteractionLog.Builder builder;
  private final List<Relation> relations;
  private final Duplicates duplicates;
  private final Rows rows = new Rows();
  private final Set<Undated> undated = new LinkedHashSet<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> inputs = new TreeMap<>();
  private final List<String> notices = new ArrayList<>();

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
    undated.add(new Undated(source, target, relation));
  }

  void input(Path read) {
    inputs.put(String.valueOf(read.getFileName()), Sha256.of(read));
  }

  void notice(String text) {
    notices.add(text);
  }

  /** The finished log. */
  Dataset finish(ReplayDefaults defaults) {
    if (rows.size() == 0) {
      throw BadInput.in(file, "no act in it", "at least one row");
    }
    int[] first = duplicates == Duplicates.KEEP ? new int[0] : rows.firstSame();
    int unsorted = rows.firstUnsorted();
    if (unsorted >= 0) {
      notices.add(
          place(rows.lines[unsorted]) + "times go back here; rows were put in order of time");
    }
    double earliest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows.size(); i++) {
      earliest = Math.min(earliest, rows.times[i]);
    }
    for (Undated some : undated) {
      builder.add(earliest, some.source, some.target, some.relation, 1, Provenance.UNKNOWN);
    }
    int dropped = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (first.length > 0 && first[i] >= 0) {
        dropped += drop(i, first[i]);
      } else {
        builder.add(
            rows.times[i],
            rows.sources[i],
            rows.targets[i],
            rows.relations[i],
            rows.values[i],
            Provenance.UNKNOWN);
      }
    }
    if (dropped > 0) {
      notices.add(dropped + " rows that repeat another exactly were left out");
    }
    InteractionLog log = builder.build();
    return new Dataset(name, log, titlesById(log.participants()), defaults, inputs, notices);
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

  private int drop(int row, int first) {
    if (duplicates == Duplicates.REFUSE) {
      throw BadInput.at(
          file,
          rows.lines[row],
          "the same row as in line " + rows.lines[first],
          "every row once (log import takes --duplicates drop or keep)");
    }
    return 1;
  }

  private String place(int line) {
    return SafeText.visible(String.valueOf(file.getFileName())) + ":" + line + ": ";
  }
}
